#include "ui/window/KeySheet.h"

#include "ui/window/Actions.h"
#include "ui/window/RoleActions.h"
#include "ui/window/TypeActions.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

#include <map>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    keys.removeDuplicates();
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

QGridLayout* addColumn(QHBoxLayout& columns) {
    auto* column = new QGridLayout;
    column->setHorizontalSpacing(16);
    column->setVerticalSpacing(1);
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
    // As even as they come, so that the sheet fits a screen of 1280 by 800.
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

    auto* roles = new QLabel(
        tr("With Ctrl and Alt, the key of a role also puts the block into the article of "
           "the one before it, and goes on to the next."));
    roles->setForegroundRole(QPalette::PlaceholderText);
    auto* note = new QLabel(tr("%1 lets you write into an article's text: letters are text then, "
                               "until Esc makes them commands again.")
                                .arg(keysOf(*actions[ActionId::CorrectText])));
    note->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addLayout(columns);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(roles);
    layout->addWidget(note);
    layout->addWidget(buttons);
}

} // namespace jianbao::ui
