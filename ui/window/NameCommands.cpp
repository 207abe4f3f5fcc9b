#include "ui/window/NameCommands.h"

#include "core/clean/SourceRanges.h"
#include "ui/article/ArticleView.h"
#include "ui/common/Document.h"
#include "ui/entity/NameBook.h"
#include "ui/entity/NameFinder.h"
#include "ui/entity/TypeLook.h"
#include "ui/page/PageView.h"
#include "ui/window/Actions.h"
#include "ui/window/TypeActions.h"
#include "ui/window/Workbench.h"

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

/// Begin and end on a page of what has ranges on several.
TextRange rangeOn(const std::vector<PageRange>& name, PageId page) {
    TextRange hull;
    for (const PageRange& part : name)
        if (part.page == page)
            hull = hull.isEmpty() ? part.range
                                  : TextRange{std::min(hull.begin, part.range.begin),
                                              std::max(hull.end, part.range.end)};
    return hull;
}

/// Whether the selection is that name; where it is broken, all between its parts is selected.
bool isSelected(const std::vector<PageRange>& name, const std::vector<PageRange>& selected) {
    const PageRange& first = selected.front();
    return name == selected || (selected.size() == 1 && rangeOn(name, first.page) == first.range);
}

} // namespace

NameCommands::NameCommands(Document& document, NameBook& book, Workbench& workbench,
                           Actions& actions, TypeActions& types, NameDialogs& dialogs)
    : m_document(document)
    , m_book(book)
    , m_workbench(workbench)
    , m_actions(actions)
    , m_types(types)
    , m_dialogs(dialogs)
    , m_register(document) {
    connectTagging();
    connectTravel();
    connectEntities();
    connect(&m_book, &NameBook::changed, this, &NameCommands::showNames);
    connect(&m_workbench, &Workbench::placeChanged, this, &NameCommands::updateActions);
    m_workbench.pageView().setNameOver(
        [this](qsizetype position) { return m_book.nameAt(m_document.page().id, position); });
    m_workbench.articleView().setNameFinder(
        [this](PageId page, qsizetype position) { return m_book.nameAt(page, position); });
    showNames();
}

void NameCommands::connectTagging() {
    const auto on = [this](ActionId id, auto&& function) {
        connect(m_actions[id], &QAction::triggered, this, function);
    };
    connect(&m_types, &TypeActions::typeChosen, this, &NameCommands::tag);
    on(ActionId::Untag, [this] { untag(); });
    on(ActionId::TagEverywhere, [this] { tagEverywhere(); });
    on(ActionId::AcceptName, [this] { accept(); });
    on(ActionId::AcceptAlike, [this] { acceptAlike(); });
    on(ActionId::RejectName, [this] { reject(); });
    const auto move = [&](ActionId id, edit::Edge edge, bool outwards) {
        on(id, [this, edge, outwards] {
            if (const Mention* here = mention())
                m_book.moveEdge(here->id, edge, outwards);
        });
    };
    move(ActionId::NameBeginOut, edit::Edge::Begin, true);
    move(ActionId::NameBeginIn, edit::Edge::Begin, false);
    move(ActionId::NameEndOut, edit::Edge::End, true);
    move(ActionId::NameEndIn, edit::Edge::End, false);
    connect(m_actions[ActionId::SuggestNames], &QAction::toggled, &m_book, &NameBook::setSuggests);
}

void NameCommands::connectTravel() {
    const auto on = [this](ActionId id, auto&& function) {
        connect(m_actions[id], &QAction::triggered, this, function);
    };
    on(ActionId::NextSuggestion, [this] { goToSuggestion(1); });
    on(ActionId::PreviousSuggestion, [this] { goToSuggestion(-1); });
    on(ActionId::NextName, [this] { goToMention(1, false); });
    on(ActionId::PreviousName, [this] { goToMention(-1, false); });
    on(ActionId::NextOfType, [this] { goToMention(1, true); });
    on(ActionId::PreviousOfType, [this] { goToMention(-1, true); });
}

void NameCommands::connectEntities() {
    connect(m_actions[ActionId::DescribeName], &QAction::triggered, this, [this] { describe(); });
    connect(m_actions[ActionId::TieName], &QAction::triggered, this, [this] { tie(); });
    connect(m_actions[ActionId::SplitName], &QAction::triggered, this, [this] {
        if (const Mention* here = mention())
            m_register.splitOff(here->id);
    });
}

void NameCommands::showNames() {
    m_types.setTypes(m_book.types());
    const NameMarks marks = m_book.marks();
    m_workbench.pageView().setNames(marks);
    m_workbench.articleView().setNames(marks);
    updateActions();
}

// --- what an action is meant for

std::vector<PageRange> NameCommands::selection() const {
    const ArticleView& articles = m_workbench.articleView();
    if (articles.hasFocus())
        return articles.selectedRanges();
    const TextRange selected =
        clean::trimmed(m_document.page().text, m_workbench.pageView().selection());
    return selected.isEmpty() ? std::vector<PageRange>()
                              : std::vector<PageRange>{{m_document.page().id, selected}};
}

const Mention* NameCommands::mention() const {
    const std::vector<PageRange> selected = selection();
    if (selected.empty())
        return m_book.mentionAt(m_document.page().id, m_workbench.caret());
    const auto& all = m_book.mentions();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Mention& each) {
        return isSelected(each.ranges, selected);
    });
    return found == all.end() ? nullptr : &*found;
}

const SuggestedName* NameCommands::suggestion() const {
    const std::vector<PageRange> selected = selection();
    const qsizetype at = selected.empty() ? m_workbench.caret() : selected.front().range.begin;
    return m_book.suggestionAt(m_document.page().id, at);
}

QString NameCommands::nameText() const {
    if (const Mention* here = mention()) {
        const TagType* type = m_book.type(here->type);
        const Entity* entity = m_book.entity(here->entity);
        const QString name = entity ? entity->name : m_book.textOf(here->ranges);
        return type ? tr("%1: %2", "type and name").arg(typeText(*type), name) : name;
    }
    if (const SuggestedName* here = suggestion())
        if (const TagType* type = m_book.type(here->type))
            return tr("%1? %2", "suggested type and name").arg(typeText(*type), here->text);
    return {};
}

void NameCommands::updateActions() {
    const bool page = m_document.hasPage();
    const Mention* here = page ? mention() : nullptr;
    const bool suggested = page && suggestion();
    const bool selected = page && !selection().empty();
    m_types.setEnabled(here || suggested || selected);
    m_types.setCurrent(here ? std::optional(here->type) : std::nullopt);
    for (const ActionId id :
         {ActionId::Untag, ActionId::NameBeginOut, ActionId::NameBeginIn, ActionId::NameEndOut,
          ActionId::NameEndIn, ActionId::NextOfType, ActionId::PreviousOfType, ActionId::TieName})
        m_actions[id]->setEnabled(here);
    for (const ActionId id : {ActionId::DescribeName, ActionId::SplitName})
        m_actions[id]->setEnabled(here && here->entity.isValid());
    for (const ActionId id : {ActionId::AcceptName, ActionId::AcceptAlike, ActionId::RejectName})
        m_actions[id]->setEnabled(suggested);
    for (const ActionId id : {ActionId::NextSuggestion, ActionId::PreviousSuggestion})
        m_actions[id]->setEnabled(!m_book.suggestions().empty());
    for (const ActionId id : {ActionId::NextName, ActionId::PreviousName})
        m_actions[id]->setEnabled(page && !m_book.mentions().empty());
    m_actions[ActionId::TagEverywhere]->setEnabled(here || suggested || selected);
}

// --- tagging

void NameCommands::tag(TagTypeId type) {
    const std::vector<PageRange> selected = selection();
    const SuggestedName* suggested = suggestion();
    if (const Mention* here = mention()) {
        m_book.retype({here->id}, type);
    } else if (suggested && (selected.empty() || isSelected(suggested->ranges, selected))) {
        const SuggestedName name = *suggested;
        if (m_book.tag({{name.ranges, name.text}}, type))
            goOnFrom(rangeOn(name.ranges, m_document.page().id).end);
    } else if (!selected.empty()) {
        m_book.tag({{selected, m_book.textOf(selected)}}, type);
    }
    updateActions();
}

void NameCommands::untag() {
    if (const Mention* here = mention())
        m_book.untag({here->id});
}

void NameCommands::accept() {
    const SuggestedName* here = suggestion();
    if (!here)
        return;
    const SuggestedName name = *here;
    if (m_book.tag({{name.ranges, name.text}}, name.type))
        goOnFrom(rangeOn(name.ranges, m_document.page().id).end);
}

void NameCommands::acceptAlike() {
    const SuggestedName* here = suggestion();
    if (!here)
        return;
    const SuggestedName name = *here;
    const auto places = m_book.alike(name);
    if (!m_book.tag(places, name.type))
        return;
    Q_EMIT said(
        tr("%1 tagged at %n place(s)", nullptr, static_cast<int>(places.size())).arg(name.text));
    goOnFrom(rangeOn(name.ranges, m_document.page().id).end);
}

void NameCommands::reject() {
    const SuggestedName* here = suggestion();
    if (!here)
        return;
    const SuggestedName name = *here;
    if (m_book.reject(name))
        goOnFrom(rangeOn(name.ranges, m_document.page().id).end);
}

void NameCommands::tagEverywhere() {
    const std::vector<PageRange> selected = selection();
    const Mention* tagged = mention();
    const SuggestedName* suggested = suggestion();
    const QString name = tagged              ? m_book.textOf(tagged->ranges)
                         : !selected.empty() ? m_book.textOf(selected)
                         : suggested         ? suggested->text
                                             : QString();
    if (name.isEmpty())
        return;
    const TagTypeId type = tagged ? tagged->type : suggested ? suggested->type : TagTypeId{};
    const Article* article = m_workbench.article();
    const NameFinder finder(m_document, m_book, name, article ? article->id : ArticleId{});
    const auto choice = m_dialogs.chooseOccurrences(
        name, type, m_book.types(), [&](NameScope scope) { return finder.find(scope); });
    if (!choice || choice->places.empty())
        return;
    if (m_book.applyEverywhere(*choice))
        Q_EMIT said(
            choice->act == EverywhereChoice::Act::Tag
                ? tr("%1 tagged at %n place(s)", nullptr, static_cast<int>(choice->places.size()))
                      .arg(name)
                : tr("%1 no longer tagged at %n place(s)", nullptr,
                     static_cast<int>(choice->places.size()))
                      .arg(name));
}

void NameCommands::describe() {
    const Mention* here = mention();
    const Entity* entity = here ? m_book.entity(here->entity) : nullptr;
    if (!entity)
        return;
    if (const auto edited = m_dialogs.editEntity(*entity))
        m_register.setEntity(*edited);
}

void NameCommands::tie() {
    const Mention* here = mention();
    if (!here)
        return;
    const MentionId id = here->id;
    std::vector<Entity> others = m_book.entities();
    const auto isOf = [&](const Entity& each) {
        return each.type == here->type;
    };
    std::erase_if(others, [&](const Entity& each) { return each.id == here->entity; });
    std::stable_partition(others.begin(), others.end(), isOf);
    const auto chosen =
        m_dialogs.chooseEntity(tr("“%1” is the same as").arg(m_book.textOf(here->ranges)), others);
    if (chosen)
        m_register.tie(id, *chosen);
}

// --- travel

void NameCommands::select(TextRange range) {
    m_workbench.selectOnBothSides(range);
}

void NameCommands::showMention(const Mention& mention) {
    const PageRange first = mention.ranges.front();
    if (first.page == m_document.page().id || m_document.openPage(first.page))
        select(rangeOn(mention.ranges, first.page));
}

void NameCommands::goOnFrom(qsizetype position) {
    const PageId page = m_document.page().id;
    for (const SuggestedName& next : m_book.suggestions()) {
        const TextRange range = rangeOn(next.ranges, page);
        if (range.begin >= position)
            return select(range);
    }
    if (!m_book.suggestions().empty())
        select(rangeOn(m_book.suggestions().front().ranges, page));
    else
        m_workbench.goTo(position);
}

void NameCommands::goToSuggestion(int steps) {
    const PageId page = m_document.page().id;
    const auto& all = m_book.suggestions();
    if (all.empty())
        return;
    const TextRange here = m_workbench.selection();
    if (steps > 0)
        return goOnFrom(std::max(here.begin + (here.isEmpty() ? 0 : 1), here.end));
    const auto before = std::find_if(all.rbegin(), all.rend(), [&](const SuggestedName& each) {
        return rangeOn(each.ranges, page).begin < here.begin;
    });
    select(rangeOn((before == all.rend() ? all.back() : *before).ranges, page));
}

void NameCommands::goToMention(int steps, bool sameType) {
    const PageId page = m_document.page().id;
    const Mention* here = mention();
    const std::optional<TagTypeId> type =
        here && sameType ? std::optional(here->type) : std::nullopt;
    std::vector<TextRange> places;
    for (const Mention& each : m_book.mentions()) {
        const TextRange range = rangeOn(each.ranges, page);
        if (!range.isEmpty() && (!type || each.type == *type))
            places.push_back(range);
    }
    if (places.empty())
        return;
    std::sort(places.begin(), places.end());
    const TextRange from = m_workbench.selection();
    auto next = steps > 0 ? std::upper_bound(places.begin(), places.end(), from)
                          : std::lower_bound(places.begin(), places.end(), from);
    if (steps > 0)
        select(next == places.end() ? places.front() : *next);
    else
        select(next == places.begin() ? places.back() : *std::prev(next));
}

} // namespace jianbao::ui
