#pragma once

#include <QToolBar>

namespace jianbao::ui {

class KeyButton;

/// The bar at the window's top: flat, words with their keys, a thin line below.
class ActionBar : public QToolBar {
    Q_OBJECT

public:
    explicit ActionBar(const QString& title, QWidget* parent = nullptr);

    /// Adds a button with words that are short enough for a bar.
    KeyButton* addButton(QAction* action, const QString& text);
    void addGap();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace jianbao::ui
