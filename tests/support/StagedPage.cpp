#include "tests/support/StagedPage.h"

#include "core/segment/Attachments.h"
#include "core/segment/LinePatterns.h"
#include "core/segment/LineReader.h"
#include "core/segment/PageElements.h"
#include "core/segment/PageLines.h"
#include "core/segment/StoryBuilder.h"
#include "core/segment/StoryLinks.h"

#include <algorithm>

namespace jianbao::test {

using namespace segment;

QString StagedPage::lineText(qint32 first, qint32 last) const {
    QStringList parts;
    for (qint32 i = first; i < last; ++i) {
        const Line& line = lines[static_cast<std::size_t>(i)];
        parts << text.mid(line.begin, line.end - line.begin);
    }
    return parts.join(u'|');
}

const Element& StagedPage::element(const QString& start) const {
    const auto found = std::find_if(elements.begin(), elements.end(), [&](const Element& each) {
        return lineText(each.first, each.last).startsWith(start);
    });
    if (found == elements.end())
        qFatal("no element begins with %s", qPrintable(start));
    return *found;
}

StagedPage stageLines(const QString& text) {
    StagedPage page;
    page.text = text;
    for (const RawLine& raw : splitLines(text))
        page.lines.push_back(readLine(text, raw));
    return page;
}

StagedPage stageProfile(const QString& text) {
    StagedPage page = stageLines(text);
    page.lines = markPatterns(page.text, std::move(page.lines));
    page.profile = profilePage(page.lines);
    settlePatterns(page.lines, page.profile);
    return page;
}

StagedPage stageLinks(const QString& text) {
    StagedPage page;
    page.text = text;
    auto [lines, profile] = readPageLines(page.text);
    page.lines = std::move(lines);
    page.profile = profile;
    auto [elements, ties] = readPageElements(page.text, page.lines, page.profile);
    page.elements = std::move(elements);
    page.storyCount = linkStories(page.text, page.lines, page.profile, ties, page.elements);
    return page;
}

StagedPage stageStories(const QString& text) {
    StagedPage page = stageLinks(text);
    const TitleTies ties(page.text, page.lines, page.elements);
    page.storyCount = attachRest(page.lines, ties, page.elements, page.storyCount);
    page.stories =
        buildStories(page.text, page.lines, page.elements, page.storyCount, page.profile);
    return page;
}

} // namespace jianbao::test
