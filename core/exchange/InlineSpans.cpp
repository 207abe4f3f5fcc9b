#include "core/exchange/InlineSpans.h"

#include <queue>

#include <algorithm>
#include <map>

namespace jianbao::exchange {

namespace {

/// Whether @p b follows @p a where their tags open. Of equal ranges a correction is inside.
bool opensLater(const InlineSpan& a, const InlineSpan& b) {
    if (a.range.begin != b.range.begin)
        return a.range.begin > b.range.begin;
    if (a.range.end != b.range.end)
        return a.range.end < b.range.end;
    return (a.correction >= 0) > (b.correction >= 0) ||
           (a.correction < 0 && b.correction < 0 && a.mention > b.mention);
}

using Queue = std::priority_queue<InlineSpan, std::vector<InlineSpan>, decltype(&opensLater)>;

/// Adds the parts of a mention's piece that lie in one paragraph and do not cross a correction.
void addPieces(Queue& queue, const ArticleText& article, int mention, TextRange piece) {
    std::vector<qsizetype> cuts;
    for (const ArticleParagraph& paragraph : article.paragraphs)
        cuts.push_back(paragraph.range.begin);
    for (const ArticleCorrection& correction : article.corrections) {
        const bool startsInside =
            piece.begin > correction.range.begin && piece.begin < correction.range.end;
        const bool endsInside =
            piece.end > correction.range.begin && piece.end < correction.range.end;
        if (startsInside && piece.end > correction.range.end)
            cuts.push_back(correction.range.end);
        if (endsInside && piece.begin < correction.range.begin)
            cuts.push_back(correction.range.begin);
    }
    cuts.push_back(piece.end);
    std::sort(cuts.begin(), cuts.end());
    qsizetype begin = piece.begin;
    for (const qsizetype cut : cuts) {
        if (cut <= begin || cut > piece.end)
            continue;
        // A paragraph's end is one before the begin of the next.
        qsizetype end = cut;
        if (article.text[end - 1] == u'\n')
            --end;
        if (end > begin)
            queue.push({{begin, end}, mention, -1, 0, 1});
        begin = cut;
    }
}

void numberParts(std::vector<InlineSpan>& spans) {
    std::map<int, int> counts;
    for (InlineSpan& span : spans) {
        if (span.mention >= 0)
            span.part = counts[span.mention]++;
    }
    for (InlineSpan& span : spans) {
        if (span.mention >= 0)
            span.parts = counts[span.mention];
    }
}

} // namespace

std::vector<InlineSpan> inlineSpans(const ArticleText& article) {
    Queue queue(&opensLater);
    for (std::size_t i = 0; i < article.mentions.size(); ++i) {
        for (const TextRange piece : article.mentions[i].ranges)
            addPieces(queue, article, static_cast<int>(i), piece);
    }
    for (std::size_t i = 0; i < article.corrections.size(); ++i)
        queue.push({article.corrections[i].range, -1, static_cast<int>(i), 0, 1});
    std::vector<InlineSpan> spans;
    std::vector<qsizetype> openEnds;
    while (!queue.empty()) {
        InlineSpan span = queue.top();
        queue.pop();
        while (!openEnds.empty() && openEnds.back() <= span.range.begin)
            openEnds.pop_back();
        if (!openEnds.empty() && span.range.end > openEnds.back()) {
            InlineSpan rest = span;
            rest.range.begin = openEnds.back();
            span.range.end = openEnds.back();
            queue.push(rest);
            queue.push(span);
            continue;
        }
        openEnds.push_back(span.range.end);
        spans.push_back(span);
    }
    numberParts(spans);
    return spans;
}

} // namespace jianbao::exchange
