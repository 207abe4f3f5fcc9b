#include "core/exchange/ArticleText.h"

#include <algorithm>

namespace jianbao::exchange {

namespace {

/// What of a piece's derived text stands for a range of its source. A replacement stands or falls
/// as a whole.
TextRange derivedOf(const OffsetMap::Piece& piece, TextRange source) {
    const TextRange common = piece.source.intersected(source);
    if (common.isEmpty())
        return {};
    if (piece.derived.length() != piece.source.length())
        return piece.derived;
    const qsizetype shift = piece.derived.begin - piece.source.begin;
    return {common.begin + shift, common.end + shift};
}

TextRange sourceOf(const OffsetMap::Piece& piece, TextRange derived) {
    const TextRange common = piece.derived.intersected(derived);
    if (common.isEmpty())
        return {};
    if (piece.derived.length() != piece.source.length())
        return piece.source;
    const qsizetype shift = piece.source.begin - piece.derived.begin;
    return {common.begin + shift, common.end + shift};
}

/// Widens a range that would cut a surrogate pair.
TextRange wholeCharacters(const QString& text, TextRange range) {
    const auto cuts = [&](qsizetype at) {
        return at > 0 && at < text.size() && text[at].isLowSurrogate() &&
               text[at - 1].isHighSurrogate();
    };
    return {range.begin - (cuts(range.begin) ? 1 : 0), range.end + (cuts(range.end) ? 1 : 0)};
}

/// Joins pieces that touch, or between which only spaces stand that stand for nothing.
std::vector<TextRange> joined(const QString& text, std::vector<TextRange> ranges) {
    std::sort(ranges.begin(), ranges.end());
    std::vector<TextRange> result;
    for (const TextRange range : ranges) {
        const qsizetype gap = result.empty() ? -1 : result.back().end;
        const bool touches =
            gap >= range.begin || (gap >= 0 && gap + 1 == range.begin && text[gap] == u' ');
        if (touches)
            result.back().end = std::max(result.back().end, range.end);
        else
            result.push_back(range);
    }
    return result;
}

/// Adds the corrections of a paragraph whose text begins at @p begin. What one that goes on in
/// another part leaves out there is said with its first part.
void addCorrections(ArticleText& article, const clean::ReadingParagraph& paragraph, qsizetype begin,
                    std::span<const Correction> corrections) {
    for (const clean::ReadingPart& part : paragraph.parts) {
        const Page* page = clean::findPage(article.pages, part.page);
        for (const clean::CorrectedRun& run : part.corrected) {
            const auto correction =
                std::find_if(corrections.begin(), corrections.end(),
                             [&](const Correction& known) { return known.id == run.correction; });
            const bool isRest = run.text.isEmpty() && correction != corrections.end() &&
                                !correction->text.isEmpty();
            if (page == nullptr || correction == corrections.end() || isRest)
                continue;
            const qsizetype at = begin + part.begin;
            article.corrections.push_back(
                {{at + run.text.begin, at + run.text.end},
                 page->text.sliced(correction->range.begin, correction->range.length())});
        }
    }
}

} // namespace

ArticleText readArticleText(const Article& article, const Page& page,
                            std::span<const Block* const> blocks, std::span<const Page> pages,
                            const clean::CleanOptions& options,
                            std::span<const Correction> corrections) {
    ArticleText result;
    result.article = &article;
    result.page = &page;
    result.blocks = blocks;
    result.pages = pages;
    auto paragraphs = clean::readBlocks(blocks, pages, options, corrections);
    result.title = article.title.isEmpty() ? clean::titleOf(paragraphs) : article.title;
    qsizetype length = 0;
    for (const clean::ReadingParagraph& paragraph : paragraphs)
        length += paragraph.text.size() + 1;
    result.text.reserve(length);
    result.paragraphs.reserve(paragraphs.size());
    for (clean::ReadingParagraph& paragraph : paragraphs) {
        if (!result.text.isEmpty())
            result.text += u'\n';
        const qsizetype begin = result.text.size();
        result.text += paragraph.text;
        addCorrections(result, paragraph, begin, corrections);
        result.paragraphs.push_back(
            {paragraph.role, {begin, result.text.size()}, std::move(paragraph.parts)});
    }
    return result;
}

std::vector<TextRange> toArticle(const ArticleText& article, PageId page, const RangeList& ranges) {
    std::vector<TextRange> found;
    for (const ArticleParagraph& paragraph : article.paragraphs) {
        for (const clean::ReadingPart& part : paragraph.parts) {
            if (part.page != page)
                continue;
            const qsizetype at = paragraph.range.begin + part.begin;
            for (const OffsetMap::Piece& piece : part.map.pieces()) {
                for (const TextRange range : ranges.ranges()) {
                    const TextRange derived = derivedOf(piece, range);
                    if (!derived.isEmpty())
                        found.push_back(
                            wholeCharacters(article.text, {at + derived.begin, at + derived.end}));
                }
            }
        }
    }
    return joined(article.text, std::move(found));
}

RangeList toPage(const ArticleText& article, PageId page, TextRange range) {
    RangeList found;
    for (const ArticleParagraph& paragraph : article.paragraphs) {
        if (!paragraph.range.overlaps(range))
            continue;
        for (const clean::ReadingPart& part : paragraph.parts) {
            if (part.page != page)
                continue;
            const qsizetype at = paragraph.range.begin + part.begin;
            for (const OffsetMap::Piece& piece : part.map.pieces())
                found.add(sourceOf(piece, {range.begin - at, range.end - at}));
        }
    }
    return found;
}

QString textOf(const ArticleText& article, const ArticleMention& mention) {
    QString text;
    for (const TextRange range : mention.ranges) {
        if (!text.isEmpty())
            text += u' ';
        text += QStringView(article.text).sliced(range.begin, range.length());
    }
    return text;
}

} // namespace jianbao::exchange
