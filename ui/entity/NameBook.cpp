#include "ui/entity/NameBook.h"

#include "core/entity/Spelling.h"
#include "ui/common/Document.h"
#include "ui/entity/NameDialogs.h"
#include "ui/entity/TypeLook.h"

#include <algorithm>
#include <array>
#include <set>

namespace jianbao::ui {

namespace {

/// Edits come in bursts: a page is looked at anew when they pause.
constexpr int PauseBeforeAsking = 80; // ms

std::vector<PageId> distinctPages(const std::vector<PageRange>& ranges) {
    std::set<PageId> pages;
    for (const PageRange& part : ranges)
        pages.insert(part.page);
    return {pages.begin(), pages.end()};
}

template<typename Item>
const Item* shortestAt(const std::vector<Item>& items, PageId page, qsizetype position) {
    const Item* best = nullptr;
    qsizetype bestLength = 0;
    for (const Item& item : items) {
        for (const PageRange& part : item.ranges) {
            const bool here = part.page == page && part.range.contains(position);
            if (here && (!best || part.range.length() < bestLength)) {
                best = &item;
                bestLength = part.range.length();
            }
        }
    }
    return best;
}

QStringList textsOf(const std::vector<edit::Tagging>& places) {
    QStringList texts;
    for (const edit::Tagging& place : places)
        if (texts.isEmpty() || texts.back() != place.text)
            texts += place.text;
    return texts;
}

TextRange hullOf(const std::vector<PageRange>& ranges, PageId page) {
    TextRange hull;
    for (const PageRange& part : ranges) {
        if (part.page == page)
            hull = hull.isEmpty() ? part.range
                                  : TextRange{std::min(hull.begin, part.range.begin),
                                              std::max(hull.end, part.range.end)};
    }
    return hull;
}

} // namespace

NameBook::NameBook(Document& document, SuggestionFeed::Load load, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_feed(std::move(load)) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(PauseBeforeAsking);
    connect(&m_soon, &QTimer::timeout, this, &NameBook::ask);
    connect(&m_feed, &SuggestionFeed::suggested, this, &NameBook::take);
    connect(&m_feed, &SuggestionFeed::failed, &document, &Document::failed);
    connect(&document, &Document::projectChanged, this, &NameBook::openProject);
    connect(&document, &Document::pageOpened, this, &NameBook::openPage);
    connect(&document, &Document::layoutChanged, this, &NameBook::follow);
    connect(&document, &Document::namesChanged, this, &NameBook::follow);
    openProject();
    openPage();
}

NameBook::~NameBook() = default;

// --- what there is

const TagType* NameBook::type(TagTypeId id) const {
    const auto found = std::find_if(m_types.begin(), m_types.end(),
                                    [&](const TagType& each) { return each.id == id; });
    return found == m_types.end() ? nullptr : &*found;
}

const Entity* NameBook::entity(EntityId id) const {
    const auto found =
        std::lower_bound(m_entities.begin(), m_entities.end(), id,
                         [](const Entity& each, EntityId wanted) { return each.id < wanted; });
    return found == m_entities.end() || found->id != id ? nullptr : &*found;
}

const std::vector<Mention>& NameBook::mentions() const {
    return m_document.layout().mentions;
}

NameMarks NameBook::marks() const {
    std::vector<NameMark> marks;
    const auto add = [&](const std::vector<PageRange>& ranges, TagTypeId id, bool suggested) {
        if (const TagType* found = type(id))
            marks.push_back({ranges, typeColour(*found), suggested});
    };
    for (const Mention& mention : mentions())
        add(mention.ranges, mention.type, false);
    for (const SuggestedName& suggestion : m_shown)
        add(suggestion.ranges, suggestion.type, true);
    return NameMarks(std::move(marks));
}

const Mention* NameBook::mentionAt(PageId page, qsizetype position) const {
    return shortestAt(mentions(), page, position);
}

const SuggestedName* NameBook::suggestionAt(PageId page, qsizetype position) const {
    return shortestAt(m_shown, page, position);
}

TextRange NameBook::nameAt(PageId page, qsizetype position) const {
    const Mention* mention = mentionAt(page, position);
    const SuggestedName* suggestion = shortestAt(m_suggestions, page, position);
    if (!mention && !suggestion)
        return {};
    for (const PageRange& part : mention ? mention->ranges : suggestion->ranges)
        if (part.page == page && part.range.contains(position))
            return part.range;
    return {};
}

std::vector<Page> NameBook::readPages(const std::vector<PageRange>& ranges) const {
    std::vector<Page> pages;
    for (const PageId id : distinctPages(ranges)) {
        if (id == m_document.page().id)
            pages.push_back(m_document.page());
        else if (auto page = m_document.readPage(id))
            pages.push_back(std::move(*page));
    }
    return pages;
}

QString NameBook::textOf(const std::vector<PageRange>& ranges) const {
    return entity::spelling(readPages(ranges), ranges, m_document.layout().corrections);
}

// --- following the document

void NameBook::openProject() {
    m_feed.cancel();
    m_types.clear();
    m_entities.clear();
    readProject();
    Q_EMIT changed();
}

void NameBook::readProject() {
    if (!m_document.isOpen())
        return;
    if (auto names = m_document.readNames({})) {
        m_types = std::move(names->types);
        m_entities = std::move(names->entities);
    }
}

void NameBook::updateEntities(const std::vector<EntityId>& ids) {
    if (ids.empty() || !m_document.project())
        return;
    const std::set<EntityId> touched(ids.begin(), ids.end());
    std::erase_if(m_entities, [&](const Entity& each) { return touched.contains(each.id); });
    if (auto read = m_document.project()->entities(ids)) {
        for (Entity& each : *read)
            m_entities.push_back(std::move(each));
        std::sort(m_entities.begin(), m_entities.end(),
                  [](const Entity& a, const Entity& b) { return a.id < b.id; });
    }
}

void NameBook::openPage() {
    m_found.clear();
    filter();
    ask();
    Q_EMIT changed();
}

void NameBook::follow(const project::Change& change) {
    if (!change.types.empty())
        readProject();
    else
        updateEntities(change.entities);
    filter();
    if (m_document.hasPage()) {
        m_suggesting = true;
        m_soon.start();
    }
    Q_EMIT changed();
}

// --- suggesting

void NameBook::setSuggests(bool suggests) {
    if (suggests == m_suggests)
        return;
    m_suggests = suggests;
    show();
    Q_EMIT changed();
}

void NameBook::show() {
    m_shown = m_suggests ? m_suggestions : std::vector<SuggestedName>();
}

void NameBook::ask() {
    m_suggesting = m_document.hasPage();
    if (m_suggesting)
        m_feed.ask({m_document.page(), m_document.layout(), ownNames()});
    else
        m_feed.cancel();
}

entity::OwnNames NameBook::ownNames() const {
    entity::OwnNames own;
    std::set<std::pair<QString, MentionType>> known;
    for (const Entity& each : m_entities) {
        const TagType* found = type(each.type);
        const auto kind = found ? mentionTypeFromName(found->code) : std::nullopt;
        if (!kind)
            continue;
        for (const QString& name : QStringList(each.name) + each.aliases)
            if (known.emplace(name, *kind).second)
                own.confirmed.push_back({name, *kind});
    }
    // What is a name elsewhere may be none at one place; what is none anywhere stays away.
    const auto rejected = m_document.project()->rejectedNames();
    if (!rejected)
        return own;
    for (const auto& [code, text] : *rejected)
        if (const auto kind = mentionTypeFromName(code); kind && !known.contains({text, *kind}))
            own.rejected.push_back({text, *kind});
    return own;
}

void NameBook::take(PageId page, const std::vector<entity::Suggestion>& names) {
    if (page != m_document.page().id)
        return;
    m_suggesting = false;
    m_found.clear();
    for (const entity::Suggestion& name : names) {
        const auto found = std::find_if(m_types.begin(), m_types.end(), [&](const TagType& each) {
            return each.code == mentionTypeName(name.type);
        });
        if (found == m_types.end())
            continue;
        SuggestedName made{{}, found->id, {}, name.reason};
        for (const TextRange range : name.ranges.ranges())
            made.ranges.push_back({page, range});
        made.text = textOf(made.ranges);
        m_found.push_back(std::move(made));
    }
    filter();
    Q_EMIT changed();
}

void NameBook::filter() {
    const auto isRejected = [&](const SuggestedName& name) {
        const TagType* found = type(name.type);
        const PageId page = m_document.page().id;
        const auto& rejections = m_document.layout().rejections;
        return !found ||
               std::any_of(rejections.begin(), rejections.end(), [&](const Rejection& each) {
                   return each.page == page && each.code == found->code &&
                          each.range == hullOf(name.ranges, page);
               });
    };
    std::vector<NameMark> tagged;
    for (const Mention& mention : mentions())
        tagged.push_back({mention.ranges, {}, false});
    const NameMarks marks(std::move(tagged));
    const auto isTagged = [&](const PageRange& part) {
        bool found = false;
        marks.forEachIn(part, [&](const NameMarks::Piece&) { found = true; });
        return found;
    };
    m_suggestions = m_found;
    std::erase_if(m_suggestions, [&](const SuggestedName& name) {
        return isRejected(name) || std::any_of(name.ranges.begin(), name.ranges.end(), isTagged);
    });
    show();
}

// --- edits

bool NameBook::edit(edit::Operation operation, const std::vector<PageId>& pages,
                    const QStringList& named, const Function& edit) {
    return m_document.editNames(operation, pages, named, edit);
}

QStringList NameBook::namesOf(const std::vector<MentionId>& mentions) const {
    QStringList names;
    for (const MentionId id : mentions)
        if (const Mention* mention = m_document.layout().mention(id))
            if (const Entity* tied = entity(mention->entity))
                names += tied->name;
    return names;
}

std::vector<PageId> NameBook::pagesOf(const std::vector<MentionId>& mentions) const {
    std::set<PageId> pages;
    for (const MentionId id : mentions)
        if (const Mention* mention = m_document.layout().mention(id))
            for (const PageRange& part : mention->ranges)
                pages.insert(part.page);
    return {pages.begin(), pages.end()};
}

bool NameBook::tag(const std::vector<edit::Tagging>& places, TagTypeId type) {
    std::set<PageId> pages;
    for (const edit::Tagging& place : places)
        for (const PageRange& part : place.ranges)
            pages.insert(part.page);
    return edit(edit::Operation::Tag, {pages.begin(), pages.end()}, textsOf(places),
                [&](const Names& names) { return edit::tag(names, places, type); });
}

bool NameBook::untag(const std::vector<MentionId>& mentions) {
    return edit(edit::Operation::Untag, pagesOf(mentions), {},
                [&](const Names& names) { return edit::untag(names, mentions); });
}

bool NameBook::retype(const std::vector<MentionId>& mentions, TagTypeId type) {
    return edit(edit::Operation::Retype, pagesOf(mentions), namesOf(mentions),
                [&](const Names& names) { return edit::retype(names, mentions, type); });
}

bool NameBook::moveEdge(MentionId mention, edit::Edge edge, bool outwards) {
    const Mention* moved = m_document.layout().mention(mention);
    if (!moved)
        return false;
    const std::vector<Page> pages = readPages(moved->ranges);
    const std::vector<Correction> corrections = m_document.layout().corrections;
    // What the text will be is not known yet, so that all entities are looked at.
    return m_document.editNames(
        edit::Operation::Extend, pagesOf({mention}), [&](const Names& names) {
            return edit::moveEdge(names, mention, edge, outwards, pages, corrections);
        });
}

bool NameBook::reject(const SuggestedName& suggestion) {
    const TagType* found = type(suggestion.type);
    if (!found)
        return false;
    const PageId page = m_document.page().id;
    const Rejection rejection{
        {}, page, hullOf(suggestion.ranges, page), found->code, suggestion.text};
    return edit(edit::Operation::Reject, {page}, {},
                [&](const Names& names) { return edit::reject(names, std::array{rejection}); });
}

bool NameBook::applyEverywhere(const EverywhereChoice& choice) {
    std::vector<edit::Tagging> places;
    std::set<PageId> pages;
    for (const FoundName& place : choice.places) {
        const auto& ranges = place.occurrence.ranges;
        places.push_back({ranges, search::Concordance(place.occurrence.name).name()});
        for (const PageRange& part : ranges)
            pages.insert(part.page);
    }
    if (choice.act == EverywhereChoice::Act::Tag)
        return edit(edit::Operation::Tag, {pages.begin(), pages.end()}, textsOf(places),
                    [&](const Names& names) { return edit::tag(names, places, choice.type); });
    std::set<std::vector<PageRange>> gone;
    for (const edit::Tagging& place : places)
        gone.insert(place.ranges);
    return edit(edit::Operation::Untag, {pages.begin(), pages.end()}, {}, [&](const Names& names) {
        std::vector<MentionId> mentions;
        for (const Mention& mention : names.mentions)
            if (gone.contains(mention.ranges))
                mentions.push_back(mention.id);
        return edit::untag(names, mentions);
    });
}

std::vector<edit::Tagging> NameBook::alike(const SuggestedName& suggestion) const {
    std::vector<edit::Tagging> places;
    for (const SuggestedName& each : m_shown)
        if (each.text == suggestion.text && each.type == suggestion.type)
            places.push_back({each.ranges, each.text});
    return places;
}

} // namespace jianbao::ui
