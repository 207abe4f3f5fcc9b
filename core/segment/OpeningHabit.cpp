#include "core/segment/OpeningHabit.h"

#include "core/segment/Squeezed.h"
#include "core/text/CharClass.h"
#include "core/text/WordList.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace jianbao::segment {

namespace {

constexpr int FewestTexts = 3;
constexpr std::size_t FewestHeadlines = 2;
/// Subheads are shorter than this share of the median headline: of the titles on pages with gold
/// that stand above texts without an opening 41 of 48 subheads are, and 8 of 27 headlines.
constexpr double SubheadShare = 0.75;
constexpr int LongestSubhead = 14; // characters
constexpr int ShortestSubhead = 4; // shorter ones are names of columns

constexpr double SaysWhen = 2.5;
constexpr int FirstWords = 14; // units
constexpr std::array<QStringView, 14> Times{u"昨日",   u"昨天", u"昨晚", u"今日", u"今天",
                                            u"今晨",   u"近日", u"日前", u"近期", u"连日来",
                                            u"連日來", u"上周", u"上週", u"本月"};
constexpr WordList TimeWords{Times};

/// "3日", "9月3"
bool holdsDate(QStringView text) {
    for (qsizetype i = 1; i < text.size(); ++i) {
        const bool behindDigit = charIs(text[i - 1].unicode(), CharDigit);
        if (behindDigit && text[i] == u'日')
            return true;
        if (behindDigit && text[i] == u'月' && i + 1 < text.size() &&
            charIs(text[i + 1].unicode(), CharDigit))
            return true;
    }
    return false;
}

/// A title right above a text.
struct Heading {
    int visible = 0;
    bool opens = false;
};

/// The titles right above texts, but those whose texts may open as well: they say when.
std::vector<Heading> headingsOf(QStringView page, std::span<const Line> lines,
                                std::span<const Element> elements) {
    std::vector<Heading> headings;
    for (std::size_t i = 0; i + 1 < elements.size(); ++i) {
        if (elements[i].kind != ElementKind::Title)
            continue;
        const bool named = elements[i + 1].kind == ElementKind::Byline;
        const std::size_t text = i + (named ? 2 : 1);
        if (text >= elements.size() || elements[text].kind != ElementKind::Body)
            continue;
        const bool opens = opensStory(lines, elements, text);
        if (opens || whenEvidence(page, lines[static_cast<std::size_t>(elements[text].first)]) == 0)
            headings.push_back({visibleIn(lines, elements[i]), opens});
    }
    return headings;
}

} // namespace

bool opensStory(std::span<const Line> lines, std::span<const Element> elements, std::size_t text) {
    if (lines[static_cast<std::size_t>(elements[text].first)].has(StartsStory))
        return true;
    return text > 0 && (elements[text - 1].kind == ElementKind::Byline ||
                        elements[text - 1].kind == ElementKind::JumpFrom);
}

double whenEvidence(QStringView page, const Line& first) {
    if (first.han == 0)
        return 0;
    const Squeezed words = Squeezed::head(page, first, FirstWords);
    return TimeWords.occursIn(words.view()) || holdsDate(words.view()) ? SaysWhen : 0.0;
}

double OpeningHabit::partsText(int visible) const {
    const bool asSubheads = visible >= ShortestSubhead && visible <= LongestSubhead;
    return asSubheads && visible < SubheadShare * headline ? lone : 0.0;
}

OpeningHabit readOpeningHabit(QStringView page, std::span<const Line> lines,
                              std::span<const Element> elements) {
    OpeningHabit habit;
    int texts = 0;
    int openings = 0;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (elements[i].kind != ElementKind::Body)
            continue;
        ++texts;
        openings += opensStory(lines, elements, i) ? 1 : 0;
    }
    habit.share = texts < FewestTexts ? 0.0 : double(openings) / texts;
    const std::vector<Heading> headings = headingsOf(page, lines, elements);
    std::vector<int> lengths;
    for (const Heading& heading : headings) {
        if (heading.opens)
            lengths.push_back(heading.visible);
    }
    if (lengths.size() < FewestHeadlines)
        return habit;
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    habit.headline = *middle;
    const auto others =
        std::count_if(headings.begin(), headings.end(), [&habit](const Heading& heading) {
            return !heading.opens && heading.visible >= SubheadShare * habit.headline;
        });
    habit.lone =
        std::log(double(lengths.size() + std::size_t(others) + 1) / (double(others) + 0.5));
    return habit;
}

} // namespace jianbao::segment
