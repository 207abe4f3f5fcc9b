#include "ui/window/ActionBar.h"

#include "ui/common/Theme.h"
#include "ui/window/KeyButton.h"

#include <QFrame>
#include <QLayout>
#include <QPainter>

namespace jianbao::ui {

ActionBar::ActionBar(const QString& title, QWidget* parent)
    : QToolBar(title, parent) {
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    layout()->setContentsMargins(6, 4, 6, 5);
}

KeyButton* ActionBar::addButton(QAction* action, const QString& text) {
    auto* button = new KeyButton(action, text, this);
    addWidget(button);
    return button;
}

void ActionBar::addGap() {
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setContentsMargins(6, 6, 6, 6);
    addWidget(line);
}

void ActionBar::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(0, height() - 1, width(), 1, theme.rule);
}

} // namespace jianbao::ui
