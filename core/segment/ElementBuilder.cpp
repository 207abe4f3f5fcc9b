#include "core/segment/ElementBuilder.h"

#include "core/segment/StoryBreak.h"
#include "core/segment/TitleWording.h"
#include "core/text/CharClass.h"

#include <algorithm>
#include <array>

namespace jianbao::segment {

namespace {

constexpr qint32 LongestDeck = 4; // lines
constexpr qint32 FarIndent = 12;  // half squares
constexpr double WiderType = 1.5;
constexpr double AcrossColumns = 1.6;
constexpr qint32 MostAcross = 3; // lines of a Latin caption
constexpr double AcrossCaption = 1.4;
constexpr qint32 DeckUnits = 150;
constexpr double WeakestSeam = -4.5;  // log-odds of a story's start
constexpr qint32 LongestCutOff = 6;   // lines
constexpr qint32 LongestCaption = 16; // lines; more is a story with a picture

ElementKind kindOf(const Line& line, LineLabel label) {
    if (label == LineLabel::Title)
        return ElementKind::Title;
    if (label == LineLabel::Body)
        return ElementKind::Body;
    if (line.has(Advert))
        return ElementKind::Advert;
    if (line.has(JumpTo))
        return ElementKind::JumpTo;
    if (line.has(JumpFrom))
        return ElementKind::JumpFrom;
    if (line.has(PageReference))
        return ElementKind::Reference;
    if (line.has(WholeCredit))
        return ElementKind::Credit;
    if (line.has(WholeByline))
        return ElementKind::Byline;
    if (line.has(WholeDateline))
        return ElementKind::Dateline;
    return ElementKind::Furniture;
}

/// Whether the extractor took hyphens out and joined the lines around them: lines far wider than
/// the column stand in the middle of texts.
bool joinsWords(std::span<const Line> lines) {
    constexpr int fewest = 3;
    int wide = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const Line& above = lines[i - 1];
        wide += lines[i].blankBefore == 0 && above.support >= 4 && !above.has(EndsStop) &&
                        lines[i].width >= AcrossCaption * above.measure
                    ? 1
                    : 0;
    }
    return wide >= fewest;
}

class Builder {
public:
    Builder(QStringView page, std::span<const Line> lines, const PageProfile& profile)
        : m_page(page)
        , m_lines(lines)
        , m_profile(profile)
        , m_habits(storyHabits(lines))
        , m_joinsWords(profile.script.latin && joinsWords(lines)) {}

    void add(qint32 i, ElementKind kind) {
        if (m_elements.empty() || m_elements.back().kind != kind || startsElement(i, kind))
            m_elements.push_back({.kind = kind, .first = i, .last = i + 1});
        else
            m_elements.back().last = i + 1;
    }
    std::vector<Element> finish() {
        cutCaptionsOff();
        markCaptions();
        markDecks();
        joinText();
        return std::move(m_elements);
    }

private:
    const Line& line(qint32 i) const { return m_lines[static_cast<std::size_t>(i)]; }

    /// Whether the line opens another element although the one before is of its kind.
    bool startsElement(qint32 i, ElementKind kind) const {
        const Line& now = line(i);
        const Line& before = line(i - 1);
        switch (kind) {
        case ElementKind::Title:
            return now.blankBefore > 0 || isNextHeadline(i);
        case ElementKind::Body:
            return now.blankBefore > 0 || (now.has(ListEntry) != before.has(ListEntry)) ||
                   (before.has(EndsCredit) && !m_profile.isOpenEnded(before)) ||
                   (now.has(StartsStory) &&
                    (!m_profile.isOpenEnded(before) || m_profile.breaksEarly(before, now))) ||
                   (now.has(StartsStory) && now.indent > 0);
        case ElementKind::Advert:
            return now.has(StartsAdvert);
        case ElementKind::Byline:
            return now.blankBefore > 0 ||
                   m_page.sliced(now.begin).startsWith(u"This article is by");
        case ElementKind::Furniture:
        case ElementKind::Credit:
            return now.blankBefore > 0;
        default:
            return true;
        }
    }

    /// Latin: between a finished text's title behind it and the next text's before it no empty line
    /// need stand; the type changes.
    bool isNextHeadline(qint32 i) const {
        const bool signedNext = i + 1 < static_cast<qint32>(m_lines.size()) &&
                                line(i + 1).has(WholeByline) && line(i + 1).blankBefore == 0;
        if (!m_profile.script.latin || !signedNext || line(i).width < WiderType * line(i - 1).width)
            return false;
        qint32 first = i;
        while (first > 0 && !line(first - 1).has(JumpTo | WholeByline) &&
               line(first).blankBefore == 0 && i - first < LongestDeck)
            --first;
        return first > 0 && line(first - 1).has(JumpTo);
    }

    /// Cuts a picture's caption off the text right before it: its last paragraph, in a measure of
    /// its own, worded as a caption or behind a text that opens as stories do.
    void cutCaptionsOff() {
        std::vector<Element> cut;
        cut.reserve(m_elements.size());
        for (std::size_t i = 0; i < m_elements.size(); ++i) {
            const Element& element = m_elements[i];
            const bool credited =
                element.kind == ElementKind::Body &&
                (line(element.last - 1).has(EndsCredit) ||
                 (i + 1 < m_elements.size() && m_elements[i + 1].kind == ElementKind::Credit));
            cut.push_back(element);
            const qint32 caption = credited ? captionIn(element) : element.first;
            if (caption == element.first)
                continue;
            cut.back().last = caption;
            cut.push_back(element);
            cut.back().first = caption;
            cut.back().cutOff = true;
        }
        m_elements = std::move(cut);
    }
    /// The first line of the last paragraph, if it is a caption; the first line of all if not.
    qint32 captionIn(const Element& element) const {
        const bool story = line(element.first).has(StartsStory);
        const double wide = WiderType * line(element.first).measure;
        for (qint32 k = element.last - 1; k > element.first && element.last - k <= LongestCutOff;
             --k) {
            const Line& before = line(k - 1);
            const bool worded = line(k).has(StartsCaption) ||
                                (m_profile.showsIndents && line(k).indent > 1 && namesDay(line(k)));
            const bool wider = line(k).width >= wide && before.width < wide;
            if (!before.has(EndsStop) || (m_profile.isFull(before) && !worded && !wider))
                continue;
            return story || wider || line(k).has(StartsCaption) ? k : element.first;
        }
        return element.first;
    }
    /// Text that ends with a credit, or that a credit follows, stands below a picture.
    void markCaptions() {
        for (std::size_t i = 0; i < m_elements.size(); ++i) {
            Element& element = m_elements[i];
            if (element.kind == ElementKind::Credit && i > 0)
                markCaptionBefore(i);
            if (element.kind == ElementKind::Credit && m_profile.script.latin)
                markCaptionBehind(i);
            if (element.kind != ElementKind::Body || element.size() > LongestCaption)
                continue;
            const bool credited = line(element.last - 1).has(EndsCredit) || isAcrossColumns(i);
            if (credited || (line(element.first).has(StartsCaption) && element.size() <= 8))
                element.kind = ElementKind::Caption;
        }
    }
    /// A finished line between empty lines, in Latin papers up to three, far longer than those of
    /// the text before and behind it: it runs across columns, below a picture.
    bool isAcrossColumns(std::size_t i) const {
        const Element& element = m_elements[i];
        const Line& own = line(element.first);
        const bool wraps = m_profile.script.latin && !m_joinsWords && !own.has(StartsLower);
        const qint32 most = wraps ? MostAcross : 1;
        if (element.size() > most || i == 0 || i + 1 == m_elements.size() || !m_profile.wrapped ||
            own.blankBefore == 0 || line(element.last).blankBefore == 0 ||
            !line(element.last - 1).has(EndsStop) ||
            own.has(StartsStory | Salutation | ListEntry | TextLine))
            return false;
        const ElementKind before = m_elements[i - 1].kind;
        const Line& above = line(element.first - 1);
        return (before == ElementKind::Body || before == ElementKind::JumpTo) &&
               above.support >= 4 && own.width >= AcrossColumns * above.measure;
    }
    /// Latin: the few lines in one run with the credit above them, where no text stands above it.
    void markCaptionBehind(std::size_t i) {
        if (i == 0 || i + 1 == m_elements.size())
            return;
        const ElementKind above = m_elements[i - 1].kind;
        Element& below = m_elements[i + 1];
        const bool open = above == ElementKind::Body || above == ElementKind::Caption;
        const bool across =
            line(below.first).width >= AcrossCaption * line(m_elements[i].first - 1).measure;
        if ((!open || across) && below.kind == ElementKind::Body && below.size() <= LongestCutOff &&
            line(below.first).blankBefore == 0 && !line(below.first).has(StartsStory))
            below.kind = ElementKind::Caption;
    }
    /// The paragraphs right before the credit at @p i, back to where a story may have ended.
    void markCaptionBefore(std::size_t i) {
        std::size_t from = i;
        qint32 size = 0;
        while (from > 0 && m_elements[from - 1].kind == ElementKind::Body) {
            size += m_elements[from - 1].size();
            if (size > LongestCaption)
                return;
            --from;
            if (line(m_elements[from].first).has(StartsStory) || isSpeech(m_elements[from]))
                return;
            const bool joins = from > 0 && m_elements[from - 1].kind == ElementKind::Body &&
                               breakBetween(m_elements[from - 1], m_elements[from]) < 0;
            if (!joins || m_elements[from].cutOff || isApart(m_elements[from]))
                break;
        }
        for (std::size_t k = from; k < i; ++k) {
            m_elements[k].kind = ElementKind::Caption;
            m_elements[k].cutOff = false;
        }
    }
    /// Whether an empty line parts a paragraph of a caption from the text above it: captions are
    /// one paragraph, but for Chinese ones whose first names the day.
    bool isApart(const Element& paragraph) const {
        const qint32 first = paragraph.first;
        if (first == 0 || line(first).blankBefore == 0)
            return false;
        qint32 above = first - 1;
        while (above > 0 && line(above).blankBefore == 0)
            --above;
        return m_profile.script.latin || (!m_profile.isOpenEnded(line(first - 1)) &&
                                          (namesDay(line(first)) || !namesDay(line(above))));
    }
    /// "6月10日，…", "近日，…": as captions begin.
    bool namesDay(const Line& first) const {
        constexpr std::array<QStringView, 6> days{u"近日", u"日前", u"昨日",
                                                  u"昨天", u"連日", u"连日"};
        if (first.has(StartsCaption) ||
            std::any_of(days.begin(), days.end(), [this, &first](QStringView day) {
                return m_page.sliced(first.begin).startsWith(day);
            }))
            return true;
        qint32 at = first.begin;
        while (at < first.end && charIs(m_page[at].unicode(), CharDigit | CharSpace))
            ++at;
        return at > first.begin && at < first.end && m_page[at] == u'月';
    }
    /// Whether the text begins with what somebody said, as no caption does.
    bool isSpeech(const Element& text) const {
        const Line& first = line(text.first);
        if (first.han == 0 || m_page[first.begin] != u'“')
            return false;
        const qint32 end = line(text.last - 1).end;
        const qsizetype close = m_page.mid(first.begin, end - first.begin).indexOf(u'”');
        return close > 0 &&
               charIs(m_page[first.begin + close - 1].unicode(), CharSentenceEnd | CharPause);
    }
    /// A few lines of text between a title and a byline, in their run or before the story proper,
    /// are its summary.
    void markDecks() {
        for (std::size_t i = 1; i + 1 < m_elements.size(); ++i) {
            Element& element = m_elements[i];
            if (element.kind != ElementKind::Body || element.size() > LongestDeck ||
                m_elements[i - 1].kind != ElementKind::Title ||
                m_elements[i + 1].kind != ElementKind::Byline)
                continue;
            const bool inRun = line(element.first).blankBefore == 0 &&
                               line(m_elements[i + 1].first).blankBefore == 0;
            const bool before = i + 2 < m_elements.size() &&
                                m_elements[i + 2].kind == ElementKind::Body &&
                                !line(m_elements[i + 2].first).has(StartsStory) &&
                                visibleIn(m_lines, element) <= DeckUnits;
            if ((!inRun && !before) || isSignature(i + 1))
                continue;
            element.kind = ElementKind::Title;
        }
    }
    /// "（记者 白石）" below a finished sentence, or before anything but a text as a name far to
    /// the right is: it signs the text above.
    bool isSignature(std::size_t byline) const {
        const Line& first = line(m_elements[byline].first);
        const bool text =
            byline + 1 < m_elements.size() && m_elements[byline + 1].kind == ElementKind::Body;
        if (first.han == 0 || (text && !line(m_elements[byline].first - 1).has(EndsPeriod)))
            return false;
        return first.has(WholeBracketed) || (!text && first.indent >= FarIndent);
    }
    double breakBetween(const Element& before, const Element& after) const {
        return storyBreak(m_lines, before.first, before.last, after.first, m_profile, m_habits);
    }

    /// Whether another story may begin with a paragraph that seems to go on with the one before.
    bool isSeam(const Element& text) const {
        return !m_profile.oldSetting && m_profile.wrapped && text.startsStory > WeakestSeam &&
               line(text.first).blankBefore > 0 && line(text.first - 1).has(EndsStop) &&
               !line(text.first).has(ListEntry | TextLine);
    }

    /// Whether the title line at @p i belongs to the title that ends right before it.
    bool goesOnWithTitle(qint32 i) const {
        const Line& above = line(i - 1);
        return line(i).blankBefore == 0 ? !isNextHeadline(i)
                                        : above.han > 0 && leadsIn(m_page, above);
    }

    /// Joins stretches of text (and of captions) that follow one another and are one story. Where
    /// titles may know better they stay apart for joinTexts().
    void joinText() {
        std::vector<Element> joined;
        joined.reserve(m_elements.size());
        std::size_t text = m_elements.size(); // index into joined of the last text
        for (Element& element : m_elements) {
            const bool deck = element.kind == ElementKind::Title && !joined.empty() &&
                              joined.back().kind == ElementKind::Title &&
                              goesOnWithTitle(element.first);
            if (deck) {
                joined.back().last = element.last;
                continue;
            }
            const bool adjacent = !joined.empty() && joined.back().last == element.first &&
                                  joined.back().kind == element.kind;
            if (element.kind == ElementKind::Body && text < joined.size())
                element.startsStory = breakBetween(joined[text], element);
            const bool caption = element.kind == ElementKind::Caption && adjacent &&
                                 !line(element.first - 1).has(EndsCredit);
            const bool goesOn =
                element.kind == ElementKind::Body && adjacent && element.startsStory < 0;
            element.cutOff = goesOn && isSeam(element);
            if (caption || (goesOn && !element.cutOff)) {
                joined.back().last = element.last;
                continue;
            }
            joined.push_back(element);
            if (element.kind == ElementKind::Body)
                text = joined.size() - 1;
        }
        m_elements = std::move(joined);
    }

    QStringView m_page;
    std::span<const Line> m_lines;
    const PageProfile& m_profile;
    StoryHabits m_habits;
    bool m_joinsWords; ///< lines of text are far wider than their column where a word was broken
    std::vector<Element> m_elements;
};

} // namespace

std::vector<Element> buildElements(QStringView page, std::span<const Line> lines,
                                   std::span<const LineLabel> labels, const PageProfile& profile) {
    Builder builder(page, lines, profile);
    for (std::size_t i = 0; i < lines.size(); ++i)
        builder.add(static_cast<qint32>(i), kindOf(lines[i], labels[i]));
    return builder.finish();
}

} // namespace jianbao::segment
