#include "ui/window/NameDesk.h"

#include "ui/entity/NamesPanel.h"
#include "ui/entity/TypesDialog.h"
#include "ui/entity/WidgetNameDialogs.h"
#include "ui/window/Actions.h"
#include "ui/window/NameCommands.h"
#include "ui/window/TypeActions.h"
#include "ui/window/Workbench.h"

#include <QMenu>

namespace jianbao::ui {

NameDesk::NameDesk(Document& document, Workbench& workbench, Actions& actions, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_actions(actions)
    , m_dialogs(std::make_unique<WidgetNameDialogs>(window))
    , m_book(document, &entity::EntityTable::load)
    , m_types(new TypeActions(&workbench))
    , m_commands(new NameCommands(document, m_book, workbench, actions, *m_types, *m_dialogs)) {
    m_commands->setParent(this);
    actions[ActionId::SuggestNames]->setChecked(true);
    connect(actions[ActionId::Types], &QAction::triggered, &window,
            [this, &window] { TypesDialog(m_document, m_book, *m_dialogs, &window).exec(); });
    connect(m_commands, &NameCommands::said, this, &NameDesk::said);
    connect(&m_book, &NameBook::changed, this, &NameDesk::changed);
}

NameDesk::~NameDesk() = default;

QString NameDesk::nameText() const {
    return m_commands->nameText();
}

QWidget* NameDesk::makePanel() {
    auto* panel = new NamesPanel(m_document, m_book, *m_dialogs);
    connect(panel, &NamesPanel::mentionChosen, m_commands, &NameCommands::showMention);
    return panel;
}

void NameDesk::fillMenu(QMenu& menu) const {
    auto* tag = menu.addMenu(tr("&Tag as"));
    const auto fill = [this, tag] {
        tag->clear();
        tag->addActions(m_types->actions());
    };
    connect(m_types, &TypeActions::changed, tag, fill);
    fill();
    const auto add = [&](std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            menu.addAction(m_actions[id]);
    };
    add({ActionId::TagEverywhere, ActionId::Untag});
    menu.addSeparator();
    add({ActionId::NameBeginOut, ActionId::NameBeginIn, ActionId::NameEndOut, ActionId::NameEndIn});
    menu.addSeparator();
    add({ActionId::NextSuggestion, ActionId::PreviousSuggestion, ActionId::AcceptName,
         ActionId::AcceptAlike, ActionId::RejectName});
    menu.addSeparator();
    add({ActionId::NextName, ActionId::PreviousName, ActionId::NextOfType,
         ActionId::PreviousOfType});
    menu.addSeparator();
    add({ActionId::DescribeName, ActionId::TieName, ActionId::SplitName});
    menu.addSeparator();
    add({ActionId::SuggestNames, ActionId::Types});
}

void NameDesk::fillContextMenu(QMenu& menu) const {
    menu.addMenu(tr("&Tag as"))->addActions(m_types->actions());
    for (const ActionId id :
         {ActionId::AcceptName, ActionId::RejectName, ActionId::TagEverywhere, ActionId::Untag,
          ActionId::DescribeName, ActionId::TieName, ActionId::SplitName})
        if (m_actions[id]->isEnabled())
            menu.addAction(m_actions[id]);
}

} // namespace jianbao::ui
