#pragma once

#include "core/Result.h"
#include "core/edit/Operation.h"
#include "core/model/Issue.h"
#include "core/model/Layout.h"
#include "core/model/Names.h"
#include "core/model/Page.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace jianbao::project {

/// One line of the navigator: a page without its text.
struct PageSummary {
    PageId id;
    IssueId issue;
    QString dumpName;
    int dumpIndex = 0;
    QString number;
    Status status = Status::Open;
};

/// What one committed step changed, for views to follow. Everything else is as it was.
struct Change {
    edit::Operation operation = edit::Operation::Split;
    std::vector<PageId> pages;
    std::vector<ArticleId> articles;
    /// Added, changed and removed ones.
    std::vector<BlockId> blocks;
    std::vector<CorrectionId> corrections;
    std::vector<MentionId> mentions;
    std::vector<RejectionId> rejections;
    std::vector<TagTypeId> types;
    std::vector<EntityId> entities;
    /// Pages whose status or note is another.
    std::vector<PageId> states;
    /// Ids that replaced the edit's provisional ones: {provisional, stored}.
    std::vector<std::pair<BlockId, BlockId>> newBlocks;
    std::vector<std::pair<ArticleId, ArticleId>> newArticles;
    std::vector<std::pair<CorrectionId, CorrectionId>> newCorrections;
    std::vector<std::pair<MentionId, MentionId>> newMentions;
    std::vector<std::pair<TagTypeId, TagTypeId>> newTypes;
    std::vector<std::pair<EntityId, EntityId>> newEntities;

    /// Whether nothing was changed and nothing written.
    bool isEmpty() const { return pages.empty() && types.empty() && entities.empty(); }
    /// Whether names are others, but nothing of what one reads and where.
    bool isOfNamesOnly() const {
        const bool names =
            !(mentions.empty() && rejections.empty() && types.empty() && entities.empty());
        return names && articles.empty() && blocks.empty() && corrections.empty() && states.empty();
    }
};

/// One step of the history.
struct HistoryStep {
    enum class State : quint8 { Done, Undone, Abandoned };
    qint64 id = 0;
    edit::Operation operation = edit::Operation::Split;
    QDateTime when;
    State state = State::Done;
};

/// A page on its way into the project. The layout's ids are provisional and its blocks name no
/// page.
struct NewPage {
    int dumpIndex = 0;
    QString number;
    QString text;
    Layout layout;
};

/// An article of one new page that is continued by one of another; indices into the list of new
/// pages.
struct NewLink {
    std::size_t fromPage = 0;
    ArticleId from;
    std::size_t toPage = 0;
    ArticleId to;
};

/// What is kept of a dump.
struct NewDump {
    QString name;
    QByteArray sha256;
    QString encoding;
    qint64 invalidBytes = 0;
    QString newspaper;
    QDate date;
};

/// The project file (SQLite) and the one door through which it is written. One thread, the one that
/// made it. Each edit is one transaction with its journal entry, on disk when the call returns.
class Project {
public:
    /// Makes a new file. What the log of a project that is gone left beside its place is set aside,
    /// as NAME-wal.left (left2 … where that is there). Errors: AlreadyExists, Locked (the one that
    /// lay there is open still), Unreadable, DiskFull, Io.
    static Result<Project> create(const QString& path);
    enum class Access { ReadWrite, ReadOnly };
    /// Opens a file. For writing, an older one is copied beside itself and then brought to today's
    /// format; where the file or its medium cannot be written to, it opens read-only. Read-only
    /// access goes well beside another process that writes. Errors: NotFound, Unreadable,
    /// NotAProject, NewerProject, Locked (the detail says by whom), Damaged, Io; ReadOnly for an
    /// older file that cannot be brought to today's format.
    static Result<Project> open(const QString& path, Access access = Access::ReadWrite);

    Project(Project&&) noexcept;
    Project& operator=(Project&&) noexcept;
    ~Project();

    QString path() const;
    /// Whether every writing call fails with ReadOnly.
    bool isReadOnly() const;
    /// Whether the file no longer lies at its path; then every writing call fails with Moved.
    bool hasMoved() const;

    // --- reading
    Result<std::vector<Issue>> issues() const;
    Result<Issue> issue(IssueId id) const;
    /// All pages in the order of newspaper, date, number. Takes time in proportion to their number,
    /// about a microsecond for each.
    Result<std::vector<PageSummary>> pages() const;
    /// The pages of one issue, in the order of their numbers.
    Result<std::vector<PageSummary>> pages(IssueId issue) const;
    /// How many articles have text on the page.
    Result<int> articleCount(PageId page) const;
    Result<Page> page(PageId id) const;
    /// Blocks of these pages, their articles, and the blocks those articles have on other pages.
    Result<Layout> layout(std::span<const PageId> pages) const;
    /// The page, and those with other parts of its articles or articles that are linked with them.
    Result<std::vector<PageId>> linkedPages(PageId page) const;
    /// The project's types of mention, by rank.
    Result<std::vector<TagType>> tagTypes() const;
    /// By id.
    Result<std::vector<Entity>> entities() const;
    /// Those of these ids that are there.
    Result<std::vector<Entity>> entities(const std::vector<EntityId>& ids) const;
    /// Types, entities, and the mentions and rejections of these pages.
    Result<Names> names(std::span<const PageId> pages) const;
    /// All mentions that have an entity, or a type, by id.
    Result<std::vector<Mention>> mentionsOf(EntityId entity) const;
    Result<std::vector<Mention>> mentionsOf(TagTypeId type) const;
    /// The number of mentions of each entity; those of none under the invalid id.
    Result<std::map<EntityId, qint64>> mentionCounts() const;
    /// Code and text of all rejections, each pair once.
    Result<std::vector<std::pair<QString, QString>>> rejectedNames() const;
    Result<std::vector<HistoryStep>> history() const;
    bool canUndo() const;
    bool canRedo() const;
    /// The operation that undo() or redo() would act on.
    std::optional<edit::Operation> nextUndo() const;
    std::optional<edit::Operation> nextRedo() const;
    /// Whether a dump with these bytes is in the project already, with all its pages.
    Result<bool> hasDump(const QByteArray& sha256) const;

    // --- writing
    /// Whether an edit is a step of its own in the history, or a part of the last one, as the
    /// letters of a word are that a person types. It can be a part only of one of the same
    /// operation after which nothing was undone; else it is a step of its own.
    enum class Step : quint8 { Own, Same };
    using EditFunction = std::function<Result<Layout>(const Layout&)>;
    /// Reads the layout of these pages and of those that share or link an article with them, runs
    /// the edit on it, writes the difference and its journal entry. Where the edit changes nothing,
    /// nothing is written and the change is empty. Errors: the edit's own, NotFound (a page),
    /// InvalidEdit (the result breaks an invariant, or a mention's type or entity is not there),
    /// Moved (the file no longer lies at its path; reading and saveCopy() go on),
    /// DiskFull, ReadOnly, Locked, Io; the file is then as before.
    Result<Change> edit(edit::Operation operation, std::span<const PageId> pages,
                        const EditFunction& function, Step step = Step::Own);
    using NamesFunction = std::function<Result<Names>(const Names&)>;
    /// The same for what concerns types and entities, or mentions of many pages: it reads and
    /// writes no block, so that its cost does not depend on the size of the pages.
    Result<Change> editNames(edit::Operation operation, std::span<const PageId> pages,
                             const NamesFunction& function);
    /// The same with only those entities to which the mentions are tied or which have one of the
    /// texts as name or alias: its cost does not depend on the number of entities.
    Result<Change> editNames(edit::Operation operation, std::span<const PageId> pages,
                             const QStringList& named, const NamesFunction& function);
    /// Takes the last done step back / does the last undone one again. Error NothingToUndo at the
    /// end.
    Result<Change> undo();
    Result<Change> redo();
    /// Adds a dump with its pages, or a part of them, in one transaction. Not an undo step. A long
    /// dump comes in several calls, in the order of its pages, the last of them with @p isLast;
    /// until then it can be gone on with at any time, and pages that are there already are passed
    /// over. Returns the new pages. Error AlreadyExists where all of the same bytes is there.
    Result<std::vector<PageId>> addDump(const NewDump& dump, const std::vector<NewPage>& pages,
                                        const std::vector<NewLink>& links = {}, bool isLast = true);
    /// Ties articles of pages that came in with different dumps: {an article, the one that
    /// continues it}. Articles that are tied already stay as they are. Part of an import, not an
    /// undo step.
    Result<void> link(const std::vector<std::pair<ArticleId, ArticleId>>& links);
    /// Runs @p work, which writes to this project; nothing of it stays unless it succeeds, and only
    /// then is it on disk. Errors: its own; DiskFull and Io, after which nothing stays either.
    Result<void> asOne(const std::function<Result<void>()>& work);
    /// Writes a complete copy to another file; the rest as with create().
    Result<void> saveCopy(const QString& path) const;

private:
    class Private;
    explicit Project(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace jianbao::project
