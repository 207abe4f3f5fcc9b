#include "core/edit/Problems.h"

#include "core/edit/Draft.h"
#include "core/edit/Edits.h"
#include "core/edit/Suspects.h"

#include <algorithm>

namespace jianbao::edit {

namespace {

constexpr double DoubtfulBelow = 0.6;
/// In visible characters. Rarely does a newspaper print a story that is longer, or a body shorter.
constexpr qsizetype LongArticle = 4000;
constexpr qsizetype ShortBody = 12;
/// And this many times what half of the page's articles have.
constexpr qsizetype TimesTheMiddle = 8;
/// Shorter texts (lists, tables, slogans) often end without a full stop.
constexpr qsizetype Prose = 40;

double doubtOf(ProblemKind kind) {
    switch (kind) {
    case ProblemKind::Leftover:
        return 0.8;
    case ProblemKind::UnlinkedJump:
        return 0.75;
    case ProblemKind::NoHeadline:
        return 0.7;
    case ProblemKind::EndsMidSentence:
        return 0.65;
    case ProblemKind::SecondHeadline:
        return 0.62;
    case ProblemKind::NoBody:
        return 0.6;
    case ProblemKind::VeryLong:
        return 0.4;
    default:
        return 0.3;
    }
}

bool wantsHeadline(ArticleKind kind) {
    return kind == ArticleKind::News || kind == ArticleKind::Commentary ||
           kind == ArticleKind::Sidebar;
}

bool wantsBody(ArticleKind kind) {
    return kind == ArticleKind::News || kind == ArticleKind::Commentary;
}

Fix fixRole(Role role) {
    return {.kind = Fix::Kind::SetRole, .role = role};
}

Fix fixKind(ArticleKind kind) {
    return {.kind = Fix::Kind::SetKind, .articleKind = kind};
}

class Search {
public:
    Search(const Layout& layout, PageId page, QStringView text,
           const std::vector<ArticleId>& continued)
        : m_continued(continued)
        , m_suspects(readSuspects(layout, page, text))
        , m_layout(layout)
        , m_page(page)
        , m_text(text) {}

    std::vector<Problem> run() && {
        std::vector<qsizetype> lengths;
        for (const Suspect& suspect : m_suspects)
            lengths.push_back(suspect.visible);
        std::sort(lengths.begin(), lengths.end());
        if (!lengths.empty())
            m_middle = lengths[lengths.size() / 2];
        for (const Suspect& suspect : m_suspects)
            if (!suspect.accepted)
                look(suspect);
        for (const Block& block : m_layout.blocks)
            if (block.page == m_page)
                look(block);
        std::stable_sort(m_problems.begin(), m_problems.end(), [](const auto& a, const auto& b) {
            return a.doubt != b.doubt ? a.doubt > b.doubt : a.position < b.position;
        });
        return std::move(m_problems);
    }

private:
    void add(ProblemKind kind, const Suspect& at, const Block* block, std::vector<Fix> fixes) {
        fixes.push_back({});
        // Of blocks on other pages the text is not at hand.
        if (block->page != m_page)
            block = at.first;
        m_problems.push_back({kind, at.article->id, block->id, firstVisible(m_text, *block),
                              doubtOf(kind), std::move(fixes)});
    }

    void look(const Suspect& at) {
        if (!at.title && !at.body && !at.picture)
            return lookAtLeftover(at);
        if (!at.title && at.body && wantsHeadline(at.article->kind))
            add(ProblemKind::NoHeadline, at, at.body, titlesFor(at));
        else if (at.title && !at.body && !at.picture && wantsBody(at.article->kind))
            lookAtBareTitle(at);
        else if (at.secondHeadline)
            add(ProblemKind::SecondHeadline, at, at.secondHeadline,
                {{.kind = Fix::Kind::CutArticle}, fixRole(Role::Subhead)});
        else if (at.article->confidence < DoubtfulBelow)
            addDoubtful(at);
        lookAtEnd(at);
        lookAtLength(at);
    }

    void lookAtLeftover(const Suspect& at) {
        std::vector<Fix> fixes;
        for (const Suspect* other : neighbours(at))
            fixes.push_back({.kind = Fix::Kind::JoinTo, .article = other->article->id});
        if (at.blocks == 1)
            fixes.push_back(fixRole(Role::Furniture));
        add(ProblemKind::Leftover, at, at.first, std::move(fixes));
    }

    void lookAtBareTitle(const Suspect& at) {
        std::vector<Fix> fixes;
        for (const Suspect* other : neighbours(at))
            if (!other->title && other->body)
                fixes.push_back({.kind = Fix::Kind::JoinTo, .article = other->article->id});
        fixes.push_back(fixKind(ArticleKind::Teaser));
        if (at.blocks == 1)
            fixes.push_back(fixRole(Role::Furniture));
        add(ProblemKind::NoBody, at, at.title, std::move(fixes));
    }

    std::vector<Fix> titlesFor(const Suspect& at) const {
        std::vector<Fix> fixes;
        for (const Suspect* other : neighbours(at))
            if (other->title && !other->body && !other->picture)
                fixes.push_back({.kind = Fix::Kind::TakeIn, .article = other->article->id});
        const Suspect* before = previous(at);
        if (before && before->body)
            fixes.push_back({.kind = Fix::Kind::JoinTo, .article = before->article->id});
        fixes.push_back(fixKind(ArticleKind::Notice));
        return fixes;
    }

    void addDoubtful(const Suspect& at) {
        std::vector<Fix> fixes;
        for (const Suspect* other : neighbours(at))
            fixes.push_back({.kind = Fix::Kind::JoinTo, .article = other->article->id});
        add(ProblemKind::DoubtfulArticle, at, at.first, std::move(fixes));
        m_problems.back().doubt = 1 - at.article->confidence;
    }

    void lookAtEnd(const Suspect& at) {
        const ArticleId id = at.article->id;
        const bool linked =
            std::find(m_continued.begin(), m_continued.end(), id) != m_continued.end();
        const bool goesOn = !at.article->meta.continuedOn.isEmpty();
        const bool comesFrom =
            !at.article->meta.continuedFrom.isEmpty() && !at.article->continues.isValid();
        if ((goesOn && !linked) || comesFrom)
            return add(ProblemKind::UnlinkedJump, at, at.jump ? at.jump : at.first,
                       {{.kind = Fix::Kind::Link}});
        if (!wantsBody(at.article->kind) || linked || goesOn || at.jump || !at.lastBody ||
            at.visible < Prose || at.endsSentence)
            return;
        std::vector<Fix> fixes;
        if (const Suspect* next = behind(at); next && next->body && !next->title)
            fixes.push_back({.kind = Fix::Kind::TakeIn, .article = next->article->id});
        add(ProblemKind::EndsMidSentence, at, at.lastBody, std::move(fixes));
    }

    void lookAtLength(const Suspect& at) {
        if (at.visible > LongArticle && at.visible > TimesTheMiddle * m_middle)
            add(ProblemKind::VeryLong, at, at.first, {});
        else if (at.title && at.lastBody && at.lastBody->page == m_page &&
                 at.bodyVisible < ShortBody)
            add(ProblemKind::VeryShort, at, at.body, {fixRole(Role::Deck)});
    }

    void look(const Block& block) {
        const qsizetype position = firstVisible(m_text, block);
        if (block.origin == Origin::Editor || block.confidence >= DoubtfulBelow || position < 0)
            return;
        std::vector<Fix> fixes{{}};
        for (const ArticleId article : articlesAround(m_layout, block))
            fixes.push_back({.kind = Fix::Kind::MoveBlock, .article = article});
        if (block.role == Role::Headline)
            fixes.push_back(fixRole(Role::Subhead));
        if (block.role == Role::Subhead || block.role == Role::Kicker || block.role == Role::Deck)
            fixes.push_back(fixRole(Role::Headline));
        if (block.role != Role::Furniture && block.role != Role::Body)
            fixes.push_back(fixRole(Role::Body));
        if (block.role != Role::Furniture)
            fixes.push_back(fixRole(Role::Furniture));
        m_problems.push_back({ProblemKind::DoubtfulBlock, block.article, block.id, position,
                              1 - block.confidence, std::move(fixes)});
    }

    // by their first place on the page
    const Suspect* previous(const Suspect& at) const {
        return &at == m_suspects.data() ? nullptr : &at - 1;
    }
    const Suspect* behind(const Suspect& at) const {
        return &at == &m_suspects.back() ? nullptr : &at + 1;
    }
    std::vector<const Suspect*> neighbours(const Suspect& at) const {
        std::vector<const Suspect*> found;
        for (const Suspect* other : {previous(at), behind(at)})
            if (other)
                found.push_back(other);
        return found;
    }

    const std::vector<ArticleId>& m_continued;
    std::vector<Suspect> m_suspects;
    const Layout& m_layout;
    PageId m_page;
    QStringView m_text;
    qsizetype m_middle = 0;
    std::vector<Problem> m_problems;
};

Result<Layout> moveAll(Layout layout, ArticleId article, ArticleId into) {
    if (!layout.article(article) || !layout.article(into) || article == into)
        return invalidEdit("no two articles to join");
    std::vector<BlockId> ids;
    for (const Block* block : layout.blocksOf(article))
        ids.push_back(block->id);
    Result<Layout> moved = std::move(layout);
    for (const BlockId id : ids)
        if (moved)
            moved = moveToArticle(*std::move(moved), id, into);
    return moved;
}

} // namespace

std::vector<Problem> findProblems(const Layout& layout, PageId page, QStringView pageText,
                                  const std::vector<ArticleId>& continued) {
    return Search(layout, page, pageText, continued).run();
}

Result<Layout> applyFix(Layout layout, const Problem& problem, const Fix& fix) {
    switch (fix.kind) {
    case Fix::Kind::Accept:
        return problem.kind == ProblemKind::DoubtfulBlock
                   ? acceptBlock(std::move(layout), problem.block)
                   : acceptArticle(std::move(layout), problem.article);
    case Fix::Kind::SetRole:
        return setRole(std::move(layout), problem.block, fix.role);
    case Fix::Kind::SetKind:
        return setKind(std::move(layout), problem.article, fix.articleKind);
    case Fix::Kind::TakeIn:
        return moveAll(std::move(layout), fix.article, problem.article);
    case Fix::Kind::JoinTo:
        return moveAll(std::move(layout), problem.article, fix.article);
    case Fix::Kind::MoveBlock:
        return moveToArticle(std::move(layout), problem.block, fix.article);
    case Fix::Kind::CutArticle:
        return cutArticle(std::move(layout), problem.block);
    case Fix::Kind::Link:
        break;
    }
    return invalidEdit("a person has to choose");
}

} // namespace jianbao::edit
