#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace jianbao::ui {

/// Hands keys that were meant for a dialog to it. From the moment a dialog opens until the window
/// system gives it the keyboard, its window's shortcuts still answer: without this, "A 4 Enter"
/// typed at one go would change the block's role and cut it. Install it on the window's actions.
class TypeAhead : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void type(QWidget& dialog, QKeyCombination keys);

    /// What a key is being handed to.
    QPointer<QWidget> m_receiver;
};

} // namespace jianbao::ui
