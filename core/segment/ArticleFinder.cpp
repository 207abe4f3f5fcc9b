#include "core/segment/ArticleFinder.h"

#include "core/segment/Attachments.h"
#include "core/segment/LayoutBuilder.h"
#include "core/segment/PageElements.h"
#include "core/segment/PageLines.h"
#include "core/segment/StoryBuilder.h"
#include "core/segment/StoryLinks.h"
#include "core/segment/StoryMeta.h"

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

} // namespace

Layout findArticles(QStringView pageText, Detail detail) {
    const auto [lines, profile] = readPageLines(pageText);
    if (lines.empty())
        return blankLayout(pageText.size());
    auto [elements, ties] = readPageElements(pageText, lines, profile);
    qint32 count = linkStories(pageText, lines, profile, ties, elements);
    count = attachRest(lines, ties, elements, count);
    std::vector<Story> stories = buildStories(pageText, lines, elements, count, profile);
    if (detail == Detail::Full) {
        for (Story& story : stories)
            describeStory(pageText, lines, profile, story);
    }
    Layout layout = buildLayout(pageText, lines, stories, elements);
    if (detail == Detail::Full)
        rateLayout(layout);
    return layout;
}

} // namespace jianbao::segment
