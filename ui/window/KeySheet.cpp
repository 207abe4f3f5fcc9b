#include "ui/window/KeySheet.h"

#include "ui/window/Actions.h"
#include "ui/window/RoleActions.h"
#include "ui/window/TypeActions.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>

#include <map>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

QString keysOf(const QAction& action) {
    QStringList keys;
    const QString other = QKeySequence(Qt::Key_Enter).toString();
    for (const QKeySequence& key : action.shortcuts())
        // Enter stands on keyboards twice; one of the two says it.
        if (keys.isEmpty() || !key.toString().endsWith(other))
            keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(u"  "_s);
}

/// Adds a heading and a line for each action that has a key.
void addGroup(QGridLayout& column, const QString& title, const QList<QAction*>& actions) {
    auto* heading = new QLabel(title);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    constexpr int gap = 14;
    heading->setContentsMargins(0, column.count() > 0 ? gap : 0, 0, 0);
    int row = column.count() > 0 ? column.rowCount() : 0;
    column.addWidget(heading, row, 0, 1, 2);
    for (const QAction* action : actions) {
        if (action->shortcuts().isEmpty())
            continue;
        auto* keys = new QLabel(keysOf(*action));
        keys->setForegroundRole(QPalette::PlaceholderText);
        ++row;
        column.addWidget(keys, row, 0);
        column.addWidget(new QLabel(action->iconText()), row, 1);
    }
}

/// Adds a few quiet lines below the groups.
void addNote(QGridLayout& column, const QString& text) {
    constexpr int width = 260;
    constexpr int gap = 10;
    auto* note = new QLabel(text);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    note->setContentsMargins(0, gap, 0, 0);
    note->setMaximumWidth(width);
    note->setMinimumHeight(note->heightForWidth(width));
    column.addWidget(note, column.rowCount(), 0, 1, 2);
}

QGridLayout* addColumn(QHBoxLayout& columns) {
    auto* column = new QGridLayout;
    column->setHorizontalSpacing(16);
    column->setVerticalSpacing(0);
    columns.addLayout(column);
    columns.setAlignment(column, Qt::AlignTop);
    return column;
}

} // namespace

KeySheet::KeySheet(const Actions& actions, const RoleActions& roleActions, const TypeActions& types,
                   QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Keys"));
    std::map<ActionGroup, QList<QAction*>> groups;
    for (int id = 0; id < static_cast<int>(ActionId::Count); ++id) {
        const auto action = static_cast<ActionId>(id);
        groups[Actions::group(action)].append(actions[action]);
    }
    const auto add = [&](QGridLayout* column, ActionGroup group) {
        addGroup(*column, Actions::groupText(group), groups[group]);
    };
    auto* columns = new QHBoxLayout;
    columns->setSpacing(36);
    // As even as they come, so that the sheet fits a screen of 1280 by 800 in most languages.
    auto* first = addColumn(*columns);
    add(first, ActionGroup::Edit);
    add(first, ActionGroup::Help);
    auto* second = addColumn(*columns);
    addGroup(*second, tr("Role of the block"), roleActions.roles());
    add(second, ActionGroup::File);
    auto* third = addColumn(*columns);
    add(third, ActionGroup::Name);
    add(third, ActionGroup::View);
    auto* fourth = addColumn(*columns);
    addGroup(*fourth, tr("Type of the name"), types.actions());
    add(fourth, ActionGroup::Go);

    addNote(*second,
            tr("With Ctrl and Alt, the key of a role also puts the block into the article of "
               "the one before it, and goes on to the next."));
    addNote(*second, tr("%1 lets you write into an article's text: letters are text then, "
                        "until Esc makes them commands again.")
                         .arg(keysOf(*actions[ActionId::CorrectText])));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* sheet = new QWidget;
    columns->setContentsMargins(24, 12, 24, 4);
    sheet->setLayout(columns);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(sheet);
    scroll->setAccessibleName(windowTitle());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    buttons->setContentsMargins(0, 8, 24, 16);
    layout->addWidget(buttons);
    fitToScreen(sheet->sizeHint() + QSize(0, buttons->sizeHint().height()));
}

void KeySheet::fitToScreen(QSize wanted) {
    // For scroll bars, and for the frame that the desktop puts around the window.
    constexpr QSize scrolling{24, 8};
    constexpr QSize frame{16, 48};
    resize((wanted + scrolling).boundedTo(screen()->availableSize() - frame));
}

} // namespace jianbao::ui
