#include "tests/support/InventedPages.h"

#include "core/edit/Boundary.h"
#include "core/edit/Edits.h"
#include "core/edit/ReadingEdits.h"
#include "core/edit/TextEdits.h"

namespace jianbao::test {

using namespace Qt::StringLiterals;

namespace {

QString inventLine(Random& random, int length) {
    static const QString characters =
        u"春江水暖鸭先知竹外桃花三两枝蒌蒿满地芦芽短正是河豚欲上时，。 A7"_s;
    QString line;
    for (int i = 0; i < length; ++i)
        line += characters[random.number(0, static_cast<int>(characters.size()) - 1)];
    return line;
}

/// Appends lines and tells the ranges of one block, or of two that stand side by side.
std::vector<RangeList> appendStretch(Random& random, QString& text) {
    const bool sideBySide = random.chance(0.3);
    std::vector<RangeList> blocks(sideBySide ? 2 : 1);
    const int lines = random.number(1, 6);
    for (int i = 0; i < lines; ++i) {
        for (RangeList& block : blocks) {
            const qsizetype begin = text.size();
            if (random.chance(0.2))
                text += u"　　"_s;
            text += inventLine(random, random.number(4, 12));
            if (&block == &blocks.back())
                text += u'\n';
            block.add({begin, text.size()});
        }
    }
    if (random.chance(0.2)) {
        const qsizetype begin = text.size();
        text += u"\n"_s;
        blocks.back().add({begin, text.size()});
    }
    return blocks;
}

std::vector<qsizetype> inventParagraphs(Random& random, const RangeList& ranges) {
    std::vector<qsizetype> starts;
    for (const TextRange range : ranges.ranges())
        if (random.chance(0.5))
            starts.push_back(range.begin);
    return starts;
}

QString coveredText(const Layout& layout, PageId page, const QString& text) {
    QString covered(text.size(), u'\0');
    for (const Block& block : layout.blocks)
        if (block.page == page)
            for (const TextRange range : block.ranges.ranges())
                for (qsizetype i = range.begin; i < range.end; ++i)
                    covered[i] = text[i];
    return covered;
}

std::optional<QString> findArticleRankProblem(const Layout& layout, const Texts& texts) {
    for (const auto& [page, text] : texts) {
        std::vector<int> ranks;
        for (const Article& article : layout.articles) {
            const auto blocks = layout.blocksOf(article.id);
            if (!blocks.empty() && blocks.front()->page == page)
                ranks.push_back(article.rank);
        }
        std::sort(ranks.begin(), ranks.end());
        for (std::size_t i = 0; i < ranks.size(); ++i)
            if (ranks[i] != static_cast<int>(i))
                return u"page %1: article rank %2 at place %3"_s.arg(page.value)
                    .arg(ranks[i])
                    .arg(i);
    }
    for (const Article& article : layout.articles)
        if (article.continues.isValid() && !layout.article(article.continues))
            return u"article %1 continues one that is not there"_s.arg(article.id.value);
    return std::nullopt;
}

qsizetype randomPosition(Random& random, const Block& block) {
    const TextRange range = random.pick(block.ranges.ranges());
    return random.number(static_cast<int>(range.begin), static_cast<int>(range.end));
}

} // namespace

InventedPage inventPage(Random& random) {
    InventedPage page;
    const int stretches = random.number(2, 9);
    qint64 article = 0;
    int rank = 0;
    for (int i = 0; i < stretches; ++i) {
        for (const RangeList& ranges : appendStretch(random, page.text)) {
            Block block;
            block.id = BlockId{-1 - static_cast<qint64>(page.layout.blocks.size())};
            block.ranges = ranges;
            block.paragraphs = inventParagraphs(random, ranges);
            block.role = random.pick(AllRoles);
            block.confidence = 0.25 * random.number(0, 4);
            block.reason = u"invented"_s;
            if (block.role != Role::Furniture) {
                if (article == 0 || random.chance(0.4)) {
                    Article made;
                    made.id = ArticleId{--article};
                    made.kind = random.pick(AllArticleKinds);
                    made.rank = static_cast<int>(page.layout.articles.size());
                    made.confidence = 0.5;
                    made.meta.agency = random.chance(0.5) ? u"星河社"_s : QString();
                    made.meta.reporters = QStringList{u"林一"_s, u"周二"_s};
                    page.layout.articles.push_back(made);
                    rank = 0;
                }
                block.article = ArticleId{article};
                block.rank = rank++;
            }
            page.layout.blocks.push_back(block);
        }
    }
    normalize(page.layout);
    return page;
}

Layout inventPages(Random& random, int count, Texts& texts) {
    Layout all;
    for (int i = 0; i < count; ++i) {
        InventedPage page = inventPage(random);
        const PageId id{i + 1};
        texts[id] = page.text;
        const auto blocks = static_cast<qint64>(all.blocks.size());
        const auto articles = static_cast<qint64>(all.articles.size());
        for (Article article : page.layout.articles) {
            article.id.value = articles - article.id.value;
            all.articles.push_back(article);
        }
        for (Block block : page.layout.blocks) {
            block.id.value = blocks - block.id.value;
            block.page = id;
            if (block.article.isValid())
                block.article.value = articles - block.article.value;
            all.blocks.push_back(block);
        }
    }
    for (Article& article : all.articles)
        if (const Article& other = random.pick(all.articles);
            random.chance(0.3) && other.id != article.id)
            article.continues = other.id;
    normalize(all);
    return all;
}

std::optional<QString> findProblem(const Layout& layout, const Texts& texts) {
    for (const auto& [page, text] : texts) {
        if (auto violation = findViolation(layout, page, text.size()))
            return violation;
        if (coveredText(layout, page, text) != text)
            return u"page %1: blocks do not cover the text"_s.arg(page.value);
    }
    return findArticleRankProblem(layout, texts);
}

namespace {

/// An edit of the text as it is read: letters, paragraphs, or all corrections of an article back.
RandomEdit randomTyping(Random& random, const Layout& layout, const Texts& texts) {
    using edit::Operation;
    const ArticleId article = random.pick(layout.articles).id;
    std::vector<Page> pages;
    for (const auto& [id, text] : texts) {
        pages.emplace_back();
        pages.back().id = id;
        pages.back().text = text;
    }
    const auto read = clean::readArticle(layout, article, pages);
    const int kind = random.number(0, 9);
    if (kind == 9 || read.empty())
        return {Operation::RevertCorrection, [=](const Layout& l) {
                    return edit::revertCorrections(l, article);
                }};
    const auto at = static_cast<std::size_t>(random.number(0, static_cast<int>(read.size()) - 1));
    const auto length = static_cast<int>(read[at].text.size());
    const qsizetype begin = random.number(0, length);
    if (kind == 8)
        return {Operation::Paragraph, [=](const Layout& l) {
                    return edit::joinParagraph(l, read, at);
                }};
    if (kind == 7)
        return {Operation::Paragraph, [=](const Layout& l) {
                    return edit::startParagraph(l, read[at], begin, pages);
                }};
    const edit::ReadingRange range{at, begin, at,
                                   std::min<qsizetype>(length, begin + random.number(0, 3))};
    const QString word = random.pick(QStringList{u"新"_s, u"a b"_s, QString()});
    return {Operation::Correct, [=](const Layout& l) {
                return edit::replaceText(l, read, range, word, pages);
            }};
}

/// An edit of what stands on the pages, without regard to blocks.
RandomEdit randomMark(Random& random, const Layout& layout, const Texts& texts) {
    using edit::Operation;
    const PageId page = random.pick(layout.blocks).page;
    const int length = static_cast<int>(texts.at(page).size());
    const qsizetype begin = random.number(0, length - 1);
    const TextRange range{begin, random.number(static_cast<int>(begin) + 1, length)};
    const int pick = random.number(0, 99);
    switch (random.number(0, 4)) {
    case 0:
        return {Operation::Tag, [=](const Layout& l) -> Result<Layout> {
                    Layout edited = l;
                    edited.mentions.push_back(
                        {MentionId{-1}, TagTypeId{1 + pick % 6}, {}, {{page, range}}});
                    normalize(edited);
                    return edited;
                }};
    case 1:
        return {Operation::Untag, [=](const Layout& l) -> Result<Layout> {
                    Layout edited = l;
                    if (!edited.mentions.empty())
                        edited.mentions.erase(edited.mentions.begin() +
                                              pick % std::ssize(edited.mentions));
                    return edited;
                }};
    case 2:
        return {Operation::Retype, [=](const Layout& l) -> Result<Layout> {
                    Layout edited = l;
                    if (!edited.mentions.empty()) {
                        const auto at = static_cast<std::size_t>(pick) % edited.mentions.size();
                        edited.mentions[at].type = TagTypeId{1 + pick % 5};
                        edited.mentions[at].ranges = {{page, range}};
                    }
                    normalize(edited);
                    return edited;
                }};
    case 3:
        return {
            Operation::Reject, [=](const Layout& l) -> Result<Layout> {
                Layout edited = l;
                edited.rejections.push_back({RejectionId{-1}, page, range, u"PER"_s, u"林一"_s});
                normalize(edited);
                return edited;
            }};
    default:
        return {Operation::SetStatus, [=](const Layout& l) -> Result<Layout> {
                    Layout edited = l;
                    std::erase_if(edited.states,
                                  [&](const PageState& state) { return state.page == page; });
                    edited.states.push_back(
                        {page, AllStatuses[static_cast<std::size_t>(pick % 3)], {}});
                    normalize(edited);
                    return edited;
                }};
    }
}

} // namespace

RandomEdit randomEdit(Random& random, const Layout& layout, const Texts& texts) {
    using edit::Operation;
    if (random.chance(0.25))
        return randomMark(random, layout, texts);
    if (random.chance(0.2) && !layout.articles.empty())
        return randomTyping(random, layout, texts);
    const Block& block = random.pick(layout.blocks);
    const BlockId id = block.id;
    const BlockId other = random.pick(layout.blocks).id;
    const qsizetype at = randomPosition(random, block);
    const QString text = random.chance(0.5) ? texts.at(block.page) : QString();
    const ArticleId article =
        layout.articles.empty() ? ArticleId{77} : random.pick(layout.articles).id;
    const ArticleId into =
        layout.articles.empty() ? ArticleId{77} : random.pick(layout.articles).id;
    switch (random.number(0, 16)) {
    case 14:
        return {Operation::MoveBoundary,
                [=, page = block.page, border = block.ranges.begin()](const Layout& l) {
                    return edit::moveBoundary(l, page, texts.at(page), border, at);
                }};
    case 15:
        return {Operation::CutArticle, [=](const Layout& l) {
                    return edit::cutArticle(l, id);
                }};
    case 16:
        if (random.chance(0.5))
            return {Operation::Unlink, [=](const Layout& l) {
                        return edit::unlinkArticle(l, article);
                    }};
        return {Operation::Link, [=](const Layout& l) {
                    return edit::linkArticles(l, article, into);
                }};
    case 0:
    case 1:
    case 2:
        return {Operation::Split, [=](const Layout& l) {
                    return edit::splitBlock(l, id, at, text);
                }};
    case 3:
        return {Operation::Merge, [=](const Layout& l) {
                    return edit::mergeBlocks(l, id, other);
                }};
    case 4:
        return {Operation::Merge, [=](const Layout& l) {
                    return edit::mergeWithPrevious(l, id);
                }};
    case 5:
        return {Operation::Merge, [=](const Layout& l) {
                    return edit::mergeWithNext(l, id);
                }};
    case 6:
    case 7: {
        const Role role = random.pick(AllRoles);
        return {Operation::SetRole, [=](const Layout& l) {
                    return edit::setRole(l, id, role);
                }};
    }
    case 8:
        return {Operation::MoveToArticle, [=](const Layout& l) {
                    return edit::moveToArticle(l, id, article);
                }};
    case 9: {
        const int rank = random.number(-1, 9);
        return {Operation::MoveToArticle, [=](const Layout& l) {
                    return edit::moveToArticle(l, id, article, rank);
                }};
    }
    case 10:
        return {Operation::NewArticle, [=](const Layout& l) {
                    return edit::moveToNewArticle(l, id);
                }};
    case 11: {
        const int steps = random.number(-3, 3);
        return {Operation::Reorder, [=](const Layout& l) {
                    return edit::moveInArticle(l, id, steps);
                }};
    }
    case 12:
        if (random.chance(0.5))
            return {Operation::MergeArticles, [=](const Layout& l) {
                        return edit::mergeArticles(l, article, into);
                    }};
        return {Operation::Paragraph, [=](const Layout& l) {
                    return edit::toggleParagraph(l, id, at, text);
                }};
    default: {
        const ArticleKind kind = random.pick(AllArticleKinds);
        return {Operation::SetKind, [=](const Layout& l) {
                    return edit::setKind(l, article, kind);
                }};
    }
    }
}

} // namespace jianbao::test
