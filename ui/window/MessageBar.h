#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace jianbao::ui {

/// A bar above the page for what a person should know but need not decide. It stays until it is
/// closed or another message takes its place, and it never takes the keyboard.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    /// A failure is a warning that holds until a step succeeds.
    enum class Kind : quint8 { Notice, Warning, Failure };

    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(Kind kind, const QString& text);
    /// Hides a failure; other messages stay.
    void settle();
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Kind::Notice;
    QLabel* m_text;
    QToolButton* m_close;
};

} // namespace jianbao::ui
