#pragma once

#include <QToolButton>

namespace jianbao::ui {

/// A flat button for an action, its words and beside them, quietly, its key.
class KeyButton : public QToolButton {
    Q_OBJECT

public:
    /// @p text stands for the action's own words where these are too long for a bar.
    KeyButton(QAction* action, const QString& text, QWidget* parent = nullptr);

    /// Shows this in place of the action's own key.
    void setKeyText(const QString& key);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString key() const;
    QFont keyFont() const;

    QString m_text;
    QString m_key;
};

} // namespace jianbao::ui
