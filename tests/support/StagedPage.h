#pragma once

#include "core/segment/Element.h"
#include "core/segment/Profile.h"
#include "core/segment/Story.h"

#include <QString>

#include <vector>

namespace jianbao::test {

/// A page on its way through the finder, up to the stage that a test looks at.
struct StagedPage {
    QString text;
    std::vector<segment::Line> lines;
    segment::PageProfile profile;
    std::vector<segment::Element> elements;
    qint32 storyCount = 0;
    std::vector<segment::Story> stories;

    /// The text of lines [first, last), joined by "|".
    QString lineText(qint32 first, qint32 last) const;
    /// The element that begins with that text; fails hard where there is none.
    const segment::Element& element(const QString& start) const;
    /// The story that the element with that text went to.
    qint32 storyOf(const QString& start) const { return element(start).story; }
};

/// Lines as they were measured, without marks of wording and without a profile.
StagedPage stageLines(const QString& text);
/// With the marks of wording and the page's profile.
StagedPage stageProfile(const QString& text);
/// With elements and what linkStories() made of them.
StagedPage stageLinks(const QString& text);
/// With what attachRest() added, and the stories in reading order, not yet described.
StagedPage stageStories(const QString& text);

} // namespace jianbao::test
