#include "core/segment/ArticleFinder.h"

#include "core/segment/Adverts.h"
#include "core/segment/Attachments.h"
#include "core/segment/Columns.h"
#include "core/segment/ElementBuilder.h"
#include "core/segment/LatinPatterns.h"
#include "core/segment/LayoutBuilder.h"
#include "core/segment/LinePatterns.h"
#include "core/segment/LineReader.h"
#include "core/segment/PageEdge.h"
#include "core/segment/ShortPieces.h"
#include "core/segment/StoryBuilder.h"
#include "core/segment/StoryLinks.h"
#include "core/segment/StoryMeta.h"
#include "core/segment/TitleRuns.h"

namespace jianbao::segment {

namespace {

/// A page without a visible character is one piece of furniture.
Layout blankLayout(qsizetype length) {
    Layout layout;
    if (length == 0)
        return layout;
    Block block;
    block.id = BlockId{-1};
    block.role = Role::Furniture;
    block.ranges = TextRange{0, length};
    block.reason = QStringLiteral("nothing printed");
    layout.blocks.push_back(std::move(block));
    return layout;
}

std::vector<Line> readLines(QStringView pageText) {
    const std::vector<RawLine> raws = partColumns(pageText, splitLines(pageText));
    std::vector<Line> lines;
    lines.reserve(raws.size());
    for (const RawLine& raw : raws)
        lines.push_back(readLine(pageText, raw));
    return lines;
}

} // namespace

Layout findArticles(QStringView pageText) {
    std::vector<Line> lines = readLines(pageText);
    if (lines.empty())
        return blankLayout(pageText.size());
    lines = markPatterns(pageText, std::move(lines));
    const PageProfile profile = profilePage(lines);
    settlePatterns(lines, profile);
    markPageEdges(pageText, lines, profile);
    markAdverts(pageText, lines, profile);
    markShortPieces(pageText, lines, profile);
    settleLatinPatterns(pageText, lines, profile);
    std::vector<Element> elements =
        splitTitleRuns(buildElements(lines, labelLines(lines, profile), profile), profile);
    TitleTies ties(pageText, lines, elements);
    joinTitleRuns(lines, ties, elements);
    qint32 count = linkStories(pageText, lines, profile, ties, elements);
    count = attachRest(lines, ties, elements, count);
    std::vector<Story> stories = buildStories(lines, elements, count, profile);
    for (Story& story : stories)
        describeStory(pageText, lines, story);
    return buildLayout(pageText, lines, stories, elements);
}

} // namespace jianbao::segment
