#include "core/project/Project.h"

#include "core/project/Changeset.h"
#include "core/project/EditCheck.h"
#include "core/project/Journal.h"
#include "core/project/LayoutStore.h"
#include "core/project/NameStore.h"
#include "core/project/PageStore.h"
#include "core/project/ProjectFile.h"

#include <algorithm>
#include <array>

namespace jianbao::project {

using namespace Qt::StringLiterals;

class Project::Private {
public:
    explicit Private(std::unique_ptr<ProjectFile> opened)
        : file(std::move(opened))
        , database(file->database())
        , pages(database)
        , layouts(database)
        , marks(database)
        , names(database)
        , journal(database) {}

    std::unique_ptr<ProjectFile> file;
    Database& database;
    PageStore pages;
    LayoutStore layouts;
    MarkStore marks;
    NameStore names;
    Journal journal;

    [[noreturn]] void fail(ErrorKind kind, const QString& detail = {}) const {
        throw StorageError{{kind, database.path(), detail}};
    }
    void requireWritable() const {
        if (database.isReadOnly())
            fail(ErrorKind::ReadOnly);
        // What is written to a file without a name is lost when it is closed.
        if (database.hasMoved())
            fail(ErrorKind::Moved);
    }
    Change edit(edit::Operation operation, std::span<const PageId> pages,
                const EditFunction& function, Step step);
    Change editNames(edit::Operation operation, std::span<const PageId> pages,
                     const QStringList* named, const NamesFunction& function);
    Names readNames(std::span<const PageId> pages, const QStringList* named = nullptr);
    void requirePages(std::span<const PageId> pages);
    /// Fails where an edit's check found something.
    void require(const std::optional<QString>& violation) const {
        if (violation)
            fail(ErrorKind::InvalidEdit, *violation);
    }
    void fileStep(Transaction& transaction, edit::Operation operation, const QByteArray& changeset,
                  Step step = Step::Own);
    /// What a step does to rows beyond those that its changeset names.
    struct Former {
        std::set<PageId> pages;
        std::set<ArticleId> articles;
    };
    Change describe(edit::Operation operation, const ChangedRows& rows, const Former& former);
    Change replay(const Journal::Step& step, HistoryStep::State state);
    std::vector<PageId> addDump(const NewDump& dump, const std::vector<NewPage>& pages,
                                const std::vector<NewLink>& links, bool isLast);
    PageStore::KnownDump startDump(const NewDump& dump, bool isLast);
    void addLinks(const std::vector<NewLink>& links, std::vector<std::optional<StoredIds>>& stored);
    StoredIds addPage(PageId id, const NewPage& page);
};

namespace {

template<typename Id>
void takeIds(std::vector<Id>& ids, const std::set<qint64>& rows) {
    for (const qint64 row : rows)
        ids.push_back(Id{row});
}

void addNewIds(Change& change, const StoredIds& ids) {
    change.newBlocks.assign(ids.blocks.begin(), ids.blocks.end());
    change.newArticles.assign(ids.articles.begin(), ids.articles.end());
    change.newCorrections.assign(ids.corrections.begin(), ids.corrections.end());
    change.newMentions.assign(ids.mentions.begin(), ids.mentions.end());
    change.newTypes.assign(ids.types.begin(), ids.types.end());
    change.newEntities.assign(ids.entities.begin(), ids.entities.end());
}

Layout placedOn(const Layout& layout, PageId page) {
    Layout placed = layout;
    for (Block& block : placed.blocks)
        block.page = page;
    normalize(placed);
    for (std::size_t i = 0; i < placed.articles.size(); ++i)
        placed.articles[i].rank = static_cast<int>(i);
    return placed;
}

} // namespace

void Project::Private::requirePages(std::span<const PageId> concerned) {
    for (const PageId page : concerned)
        if (!pages.length(page))
            fail(ErrorKind::NotFound, u"page %1"_s.arg(page.value));
}

void Project::Private::fileStep(Transaction& transaction, edit::Operation operation,
                                const QByteArray& changeset, Step step) {
    if (database.hasBrokenReference())
        fail(ErrorKind::InvalidEdit, u"a row that is named is not there"_s);
    const auto last = step == Step::Same ? journal.lastDone() : std::nullopt;
    if (last && last->operation == operation && !journal.firstUndone())
        journal.replace(last->id, joinChangesets(database, journal.changeset(last->id), changeset));
    else
        journal.add(operation, changeset);
    transaction.commit();
}

Change Project::Private::edit(edit::Operation operation, std::span<const PageId> concerned,
                              const EditFunction& function, Step step) {
    requireWritable();
    Transaction transaction(database);
    requirePages(concerned);
    const auto reached = layouts.reach(concerned);
    const Layout before = layouts.read(reached);
    auto edited = function(before);
    if (!edited)
        throw StorageError{edited.error()};
    Change change;
    change.operation = operation;
    if (*edited == before)
        return change;
    require(EditCheck(pages).violation(reached, before, *edited));

    ChangeRecorder recorder(database);
    const StoredIds ids = layouts.writeDifference(before, *edited);
    const QByteArray changeset = recorder.changeset();
    if (changeset.isEmpty())
        return change;
    const ChangedRows rows = changedRows(database, changeset);
    Former former;
    for (const Block& block : before.blocks) {
        const bool changed = rows.blocks.contains(block.id.value);
        if (changed && block.article.isValid())
            former.articles.insert(block.article);
        if (changed || rows.articles.contains(block.article.value))
            former.pages.insert(block.page);
    }
    change = describe(operation, rows, former);
    addNewIds(change, ids);
    fileStep(transaction, operation, changeset, step);
    return change;
}

Names Project::Private::readNames(std::span<const PageId> concerned, const QStringList* named) {
    const QString list = idList(concerned);
    Names read{names.types(), {}, marks.mentions(list), marks.rejections(list)};
    if (named) {
        std::vector<EntityId> tied;
        for (const Mention& mention : read.mentions)
            tied.push_back(mention.entity);
        read.entities = names.entities(tied, *named);
    } else {
        read.entities = names.entities();
    }
    normalize(read);
    return read;
}

Change Project::Private::editNames(edit::Operation operation, std::span<const PageId> concerned,
                                   const QStringList* named, const NamesFunction& function) {
    requireWritable();
    Transaction transaction(database);
    requirePages(concerned);
    const Names before = readNames(concerned, named);
    auto edited = function(before);
    if (!edited)
        throw StorageError{edited.error()};
    Change change;
    change.operation = operation;
    if (*edited == before)
        return change;
    require(EditCheck(pages).violation(before, *edited));

    ChangeRecorder recorder(database);
    StoredIds ids;
    names.writeDifference(before, *edited, ids);
    marks.writeMentions(before.mentions, edited->mentions, ids);
    marks.writeRejections(before.rejections, edited->rejections, ids);
    const QByteArray changeset = recorder.changeset();
    if (changeset.isEmpty())
        return change;
    change = describe(operation, changedRows(database, changeset), {});
    addNewIds(change, ids);
    fileStep(transaction, operation, changeset);
    return change;
}

Change Project::Private::describe(edit::Operation operation, const ChangedRows& rows,
                                  const Former& former) {
    std::set<PageId> changedPages = layouts.pagesOf(rows.blocks, rows.articles);
    changedPages.merge(marks.pagesOf(rows));
    changedPages.insert(rows.pages.begin(), rows.pages.end());
    changedPages.insert(former.pages.begin(), former.pages.end());
    std::set<ArticleId> articles = layouts.articlesOf(rows.blocks);
    articles.insert(former.articles.begin(), former.articles.end());
    for (const qint64 article : rows.articles)
        articles.insert(ArticleId{article});
    Change change;
    change.operation = operation;
    change.pages.assign(changedPages.begin(), changedPages.end());
    change.articles.assign(articles.begin(), articles.end());
    takeIds(change.blocks, rows.blocks);
    takeIds(change.corrections, rows.corrections);
    takeIds(change.mentions, rows.mentions);
    takeIds(change.rejections, rows.rejections);
    takeIds(change.types, rows.types);
    takeIds(change.entities, rows.entities);
    takeIds(change.states, rows.states);
    return change;
}

Change Project::Private::replay(const Journal::Step& step, HistoryStep::State state) {
    QByteArray changeset = journal.changeset(step.id);
    if (state == HistoryStep::State::Undone)
        changeset = invertChangeset(database, changeset);
    const ChangedRows rows = changedRows(database, changeset);
    Former former{layouts.pagesOf(rows.blocks, rows.articles), layouts.articlesOf(rows.blocks)};
    former.pages.merge(marks.pagesOf(rows));
    applyChangeset(database, changeset);
    journal.setState(step.id, state);
    return describe(step.operation, rows, former);
}

StoredIds Project::Private::addPage(PageId id, const NewPage& page) {
    const Layout layout = placedOn(page.layout, id);
    const std::array given{id};
    require(EditCheck(pages).violation(given, {}, layout));
    return layouts.writeDifference({}, layout);
}

PageStore::KnownDump Project::Private::startDump(const NewDump& dump, bool isLast) {
    if (const auto known = pages.findDump(dump.sha256)) {
        if (known->isComplete)
            throw StorageError{{ErrorKind::AlreadyExists, dump.name, {}}};
        pages.updateDump(known->id, dump, isLast);
        if (known->issue.isValid())
            return *known;
        return {known->id, false, pages.findOrAddIssue(dump.newspaper, dump.date), 0};
    }
    const IssueId issue = pages.findOrAddIssue(dump.newspaper, dump.date);
    journal.addImport();
    return {pages.addDump(dump, isLast), isLast, issue, 0};
}

void Project::Private::addLinks(const std::vector<NewLink>& links,
                                std::vector<std::optional<StoredIds>>& stored) {
    for (const NewLink& link : links) {
        if (link.fromPage >= stored.size() || link.toPage >= stored.size())
            fail(ErrorKind::InvalidEdit, u"a link to a page that is not there"_s);
        const auto& from = stored[link.fromPage];
        const auto& to = stored[link.toPage];
        if (!from || !to)
            continue;
        if (!from->articles.contains(link.from) || !to->articles.contains(link.to))
            fail(ErrorKind::InvalidEdit, u"a link to an article that is not there"_s);
        layouts.link(to->articles.at(link.to), from->articles.at(link.from));
    }
}

std::vector<PageId> Project::Private::addDump(const NewDump& dump,
                                              const std::vector<NewPage>& added,
                                              const std::vector<NewLink>& links, bool isLast) {
    requireWritable();
    Transaction transaction(database);
    const PageStore::KnownDump known = startDump(dump, isLast);
    std::vector<PageId> pageIds;
    std::vector<std::optional<StoredIds>> stored;
    for (const NewPage& page : added) {
        stored.emplace_back();
        if (page.dumpIndex < known.nextIndex)
            continue;
        pageIds.push_back(pages.addPage(known.issue, known.id, page));
        stored.back() = addPage(pageIds.back(), page);
    }
    addLinks(links, stored);
    transaction.commit();
    return pageIds;
}

Project::Project(std::unique_ptr<Private> given)
    : d(std::move(given)) {}
Project::Project(Project&&) noexcept = default;
Project& Project::operator=(Project&&) noexcept = default;
Project::~Project() = default;

Result<Project> Project::create(const QString& path) {
    if (auto created = ProjectFile::create(path); !created)
        return tl::unexpected(created.error());
    return open(path);
}

Result<Project> Project::open(const QString& path, Access access) {
    auto file = ProjectFile::open(path, access == Access::ReadOnly);
    if (!file)
        return tl::unexpected(file.error());
    return Project(std::make_unique<Private>(*std::move(file)));
}

QString Project::path() const {
    return d->database.path();
}

bool Project::isReadOnly() const {
    return d->database.isReadOnly();
}

bool Project::hasMoved() const {
    return d->database.hasMoved();
}

Result<std::vector<Issue>> Project::issues() const {
    return guarded([&] { return d->pages.issues(); });
}

Result<Issue> Project::issue(IssueId id) const {
    return guarded([&] {
        const auto issue = d->pages.issue(id);
        if (!issue)
            d->fail(ErrorKind::NotFound, u"issue %1"_s.arg(id.value));
        return *issue;
    });
}

Result<std::vector<PageSummary>> Project::pages() const {
    return guarded([&] { return d->pages.pages(); });
}

Result<std::vector<PageSummary>> Project::pages(IssueId issue) const {
    return guarded([&] { return d->pages.pages(issue); });
}

Result<int> Project::articleCount(PageId page) const {
    return guarded([&] { return d->pages.articleCount(page); });
}

Result<Page> Project::page(PageId id) const {
    return guarded([&] {
        auto page = d->pages.page(id);
        if (!page)
            d->fail(ErrorKind::NotFound, u"page %1"_s.arg(id.value));
        return *std::move(page);
    });
}

Result<Layout> Project::layout(std::span<const PageId> pages) const {
    return guarded([&] { return d->layouts.read(pages); });
}

Result<std::vector<PageId>> Project::linkedPages(PageId page) const {
    return guarded([&] { return d->layouts.reach(std::array{page}); });
}

Result<std::vector<TagType>> Project::tagTypes() const {
    return guarded([&] { return d->names.types(); });
}

Result<std::vector<Entity>> Project::entities() const {
    return guarded([&] { return d->names.entities(); });
}

Result<std::vector<Entity>> Project::entities(const std::vector<EntityId>& ids) const {
    return guarded([&] { return d->names.entities(ids, {}); });
}

Result<Names> Project::names(std::span<const PageId> pages) const {
    return guarded([&] { return d->readNames(pages); });
}

Result<std::vector<Mention>> Project::mentionsOf(EntityId entity) const {
    return guarded([&] { return d->marks.mentionsOf(entity); });
}

Result<std::vector<Mention>> Project::mentionsOf(TagTypeId type) const {
    return guarded([&] { return d->marks.mentionsOf(type); });
}

Result<std::map<EntityId, qint64>> Project::mentionCounts() const {
    return guarded([&] { return d->marks.mentionCounts(); });
}

Result<std::vector<std::pair<QString, QString>>> Project::rejectedNames() const {
    return guarded([&] { return d->marks.rejectedNames(); });
}

Result<std::vector<HistoryStep>> Project::history() const {
    return guarded([&] { return d->journal.steps(); });
}

bool Project::canUndo() const {
    return nextUndo().has_value();
}

bool Project::canRedo() const {
    return nextRedo().has_value();
}

std::optional<edit::Operation> Project::nextUndo() const {
    const auto step = guarded([&] { return d->journal.lastDone(); });
    return step && *step ? std::optional((*step)->operation) : std::nullopt;
}

std::optional<edit::Operation> Project::nextRedo() const {
    const auto step = guarded([&] { return d->journal.firstUndone(); });
    return step && *step ? std::optional((*step)->operation) : std::nullopt;
}

Result<bool> Project::hasDump(const QByteArray& sha256) const {
    return guarded([&] { return d->pages.hasDump(sha256); });
}

Result<Change> Project::edit(edit::Operation operation, std::span<const PageId> pages,
                             const EditFunction& function, Step step) {
    return guarded([&] { return d->edit(operation, pages, function, step); });
}

Result<Change> Project::editNames(edit::Operation operation, std::span<const PageId> pages,
                                  const NamesFunction& function) {
    return guarded([&] { return d->editNames(operation, pages, nullptr, function); });
}

Result<Change> Project::editNames(edit::Operation operation, std::span<const PageId> pages,
                                  const QStringList& named, const NamesFunction& function) {
    return guarded([&] { return d->editNames(operation, pages, &named, function); });
}

Result<Change> Project::undo() {
    return guarded([&] {
        d->requireWritable();
        Transaction transaction(d->database);
        const auto step = d->journal.lastDone();
        if (!step)
            d->fail(ErrorKind::NothingToUndo);
        const Change change = d->replay(*step, HistoryStep::State::Undone);
        transaction.commit();
        return change;
    });
}

Result<Change> Project::redo() {
    return guarded([&] {
        d->requireWritable();
        Transaction transaction(d->database);
        const auto step = d->journal.firstUndone();
        if (!step)
            d->fail(ErrorKind::NothingToUndo);
        const Change change = d->replay(*step, HistoryStep::State::Done);
        transaction.commit();
        return change;
    });
}

Result<std::vector<PageId>> Project::addDump(const NewDump& dump, const std::vector<NewPage>& pages,
                                             const std::vector<NewLink>& links, bool isLast) {
    return guarded([&] { return d->addDump(dump, pages, links, isLast); });
}

Result<void> Project::link(const std::vector<std::pair<ArticleId, ArticleId>>& links) {
    return guarded([&] {
        d->requireWritable();
        Transaction transaction(d->database);
        for (const auto& [from, to] : links)
            d->layouts.link(to, from);
        transaction.commit();
    });
}

Result<void> Project::asOne(const std::function<Result<void>()>& work) {
    return guarded([&] {
        d->requireWritable();
        Transaction transaction(d->database);
        if (const auto done = work(); !done)
            throw StorageError{done.error()};
        transaction.commit();
    });
}

Result<void> Project::saveCopy(const QString& path) const {
    return d->file->saveCopy(path);
}

} // namespace jianbao::project
