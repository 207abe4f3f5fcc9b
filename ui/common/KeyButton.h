#pragma once

#include <QToolButton>

namespace jianbao::ui {

/// A flat button, its words and beside them, quietly, the key that does the same. Where there is
/// too little room the words are cut, never the key.
class KeyButton : public QToolButton {
    Q_OBJECT

public:
    /// For an action and its key. @p text stands for the action's own words where these are too
    /// long for a bar. The keyboard does not come to it: it has the action's key.
    KeyButton(QAction* action, const QString& text, QWidget* parent = nullptr);
    /// For what is no action; the keyboard comes to it.
    KeyButton(const QString& text, const QString& key, QWidget* parent = nullptr);

    /// Shows this in place of the action's own key.
    void setKeyText(const QString& key);
    /// The one button of a bar that stands out.
    void setPrimary(bool primary);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintGround(QPainter& painter) const;
    QColor ink() const;
    QString key() const;
    QFont keyFont() const;

    QString m_text;
    QString m_key;
    bool m_primary = false;
};

} // namespace jianbao::ui
