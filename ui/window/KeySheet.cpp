#include "ui/window/KeySheet.h"

#include "ui/window/Actions.h"
#include "ui/window/RoleActions.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

#include <map>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

QString plainText(const QAction& action) {
    // An undo action names its step; the sheet shows what the key does at any time.
    return action.text().section(u':', 0, 0).remove(u'&');
}

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(u"  "_s);
}

void addGroup(QVBoxLayout& column, const QString& title, const QList<QAction*>& actions) {
    auto* heading = new QLabel(title);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, 8, 0, 2);
    column.addWidget(heading);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    for (const QAction* action : actions) {
        if (action->shortcuts().isEmpty())
            continue;
        auto* keys = new QLabel(keysOf(*action));
        keys->setForegroundRole(QPalette::PlaceholderText);
        const int row = grid->rowCount();
        grid->addWidget(keys, row, 0);
        grid->addWidget(new QLabel(plainText(*action)), row, 1);
    }
    grid->setColumnMinimumWidth(0, 110);
    grid->setColumnStretch(1, 1);
    column.addLayout(grid);
}

} // namespace

KeySheet::KeySheet(const Actions& actions, const RoleActions& roleActions, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Keys"));
    std::map<ActionGroup, QList<QAction*>> groups;
    for (int id = 0; id < static_cast<int>(ActionId::Count); ++id) {
        const auto action = static_cast<ActionId>(id);
        groups[Actions::group(action)].append(actions[action]);
    }
    auto* left = new QVBoxLayout;
    addGroup(*left, Actions::groupText(ActionGroup::Edit), groups[ActionGroup::Edit]);
    addGroup(*left, Actions::groupText(ActionGroup::View), groups[ActionGroup::View]);
    left->addStretch();
    auto* middle = new QVBoxLayout;
    addGroup(*middle, tr("Role of the block"), roleActions.roles());
    addGroup(*middle, Actions::groupText(ActionGroup::Help), groups[ActionGroup::Help]);
    middle->addStretch();
    auto* right = new QVBoxLayout;
    addGroup(*right, Actions::groupText(ActionGroup::File), groups[ActionGroup::File]);
    addGroup(*right, Actions::groupText(ActionGroup::Go), groups[ActionGroup::Go]);
    right->addStretch();

    auto* columns = new QHBoxLayout;
    columns->setSpacing(36);
    for (auto* column : {left, middle, right})
        columns->addLayout(column);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addLayout(columns);
    layout->addWidget(buttons);
}

} // namespace jianbao::ui
