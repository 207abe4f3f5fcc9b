#pragma once

#include <QObject>

namespace jianbao::ui {

/// Tells when the desktop changed its theme, for instance from light to dark.
class SchemeWatcher : public QObject {
    Q_OBJECT

public:
    explicit SchemeWatcher(QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Once for each change, when all windows know of it.
    void changed();

private:
    bool m_told = false;
};

} // namespace jianbao::ui
