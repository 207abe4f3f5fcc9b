#include "core/segment/LinkEvidence.h"

#include "core/segment/ListItems.h"
#include "core/segment/StoryBreak.h"
#include "core/segment/TitleWording.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jianbao::segment {

namespace {

constexpr double UntitledCost = -1.5; // one story in five has lost its title in the dumps at hand
constexpr int ShortestTeaser = 5;     // characters
constexpr double SignedTitle = 1.0;
constexpr double ItemTitle = 2.5;
constexpr double Summary = 4.0; // "【提要】" always stands below its headline
constexpr double Signature = -3.0;
constexpr double NoTeasers = 1.5;    // of a line beside a headline
constexpr double DeckBelow = 2.5;    // with a pause, below a line without one
constexpr double KickerAbove = 3.0;  // two or three words above a longer line
constexpr double MidSentence = -4.5; // below, the text surely goes on
constexpr double LatinHeadline = 1.8;
constexpr double OldTitle = 2.0;
constexpr double PictureTitle = 4.0;
constexpr double OldSubhead = 2.5;  // papers in traditional setting hardly have any
constexpr int LongestPart = 4;      // characters of a heading inside a text in such papers
constexpr double SignedPlace = 4.0; // a name below a title, or in the run of the text it ends
constexpr double OldUntitled = -2.5;
constexpr double OpenSentence = 1.5; // text that surely goes on
constexpr int ShortText = 130;       // characters
constexpr int ShortPart = 60;        // characters below one of several subheads
constexpr double ShortStory = 3.0;
constexpr double SiblingShare = 1.0; // of what speaks for the first of several titles of one form
constexpr int LongestLabel = 6;      // characters
constexpr double LabelAbove = 0.4;
constexpr double TwoPhrases = 1.5; // "…忙 …闹": as headlines are
constexpr double BoxTitle = 4.0;   // right above a list
constexpr double BulletedPart = 1.5;
constexpr double BulletedItems = 3.0; // a column of short pieces has a headline
constexpr double NumberedPart = 3.0;  // "二、…": modern papers number the parts of a text only
constexpr double OneOfSeveral = 1.5;  // texts mostly have several subheads or none
constexpr double AttachedTitle = 2.0; // in one run with a text: hardly one in forty is another's
constexpr double SkippedTitle = 1.0;  // a title between a text and the title it claims
constexpr double FittedShare = 0.6;   // of the fitted table, beside the rules
constexpr double StrayTie = 0.1;      // a title above speaks of the text before it alone
constexpr double SurestStart = 3.0;   // as sure as the rules can be

/// Log-odds that a title of so many words belongs to a text that has this share of them. Titles'
/// own texts have 0.4 to 0.9 of them, others mostly below 0.15; a title of few words says less.
double strength(double tie, std::size_t words) {
    return (7.0 * tie - 2.2) * 1.3 * double(words) / (double(words) + 4.0);
}

} // namespace

LinkEvidence::LinkEvidence(QStringView page, std::span<const Line> lines,
                           const PageProfile& profile, const TitleTies& ties,
                           std::span<const Element> elements)
    : m_page(page)
    , m_lines(lines)
    , m_profile(profile)
    , m_elements(elements)
    , m_ties(ties)
    , m_near(elements.size())
    , m_habit(elements.size())
    , m_listItems(findListItems(page, lines, elements))
    , m_subheads(elements.size(), Never)
    , m_opening(readOpeningHabit(page, lines, elements)) {
    m_mayTease = m_profile.oldSetting || m_profile.script.latin ||
                 std::any_of(elements.begin(), elements.end(),
                             [](const Element& e) { return e.kind == ElementKind::Reference; });
    findNeighbours();
    tieNeighbours();
    guessHabit();
    rateSubheads();
}

void LinkEvidence::findNeighbours() {
    Near near;
    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        m_near[i].previousText = near.previousText;
        m_near[i].previousCaption = near.previousCaption;
        m_near[i].titlesSince = near.titlesSince;
        if (m_elements[i].kind == ElementKind::Body)
            near = {.previousText = static_cast<qint32>(i)};
        else if (m_elements[i].kind == ElementKind::Caption)
            near.previousCaption = static_cast<qint32>(i);
        else if (m_elements[i].kind == ElementKind::Title)
            ++near.titlesSince;
    }
    near = {};
    for (std::size_t i = m_elements.size(); i-- > 0;) {
        m_near[i].nextText = near.nextText;
        m_near[i].nextCaption = near.nextCaption;
        m_near[i].titlesUntil = near.titlesUntil;
        if (m_elements[i].kind == ElementKind::Body)
            near = {.nextText = static_cast<qint32>(i)};
        else if (m_elements[i].kind == ElementKind::Caption)
            near.nextCaption = static_cast<qint32>(i);
        else if (m_elements[i].kind == ElementKind::Title)
            ++near.titlesUntil;
    }
}

void LinkEvidence::tieNeighbours() {
    const auto tie = [this](std::size_t title, qint32 text) {
        return text < 0 ? 0.0 : m_ties.tie(title, static_cast<std::size_t>(text));
    };
    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        if (m_elements[i].kind != ElementKind::Title)
            continue;
        Near& near = m_near[i];
        near.tiePrevious = tie(i, near.previousText);
        near.tieNext = tie(i, near.nextText);
        near.tiePreviousCaption = tie(i, near.previousCaption);
        near.tieNextCaption = tie(i, near.nextCaption);
    }
}

void LinkEvidence::guessHabit() {
    const auto counts = [](const Element& e) {
        return e.kind == ElementKind::Title || e.kind == ElementKind::Body;
    };
    const auto first = std::find_if(m_elements.begin(), m_elements.end(), counts);
    if (first == m_elements.end())
        return;
    auto last = m_elements.end() - 1;
    while (!counts(*last))
        --last;
    TitleSigns signs{first->kind == ElementKind::Title, last->kind == ElementKind::Title, {}};
    if (m_profile.script.latin) {
        for (const Near& near : m_near)
            signs.leads.push_back(near.tieNext - near.tiePrevious);
    }
    m_habit.guess(signs);
}

TitleEvidence LinkEvidence::title(std::size_t i) const {
    const Near& near = m_near[i];
    const double habit = m_habit[i];
    TitleEvidence evidence;
    if (near.nextText >= 0)
        evidence.before = strength(near.tieNext, m_ties.words(i)) + habit -
                          (opensStory(m_lines, m_elements, static_cast<std::size_t>(near.nextText))
                               ? 0.0
                               : m_opening.share);
    if (near.nextText >= 0 && near.titlesUntil == 0 &&
        line(m_elements[static_cast<std::size_t>(near.nextText)].first).has(ListEntry))
        evidence.before = std::max(evidence.before, BoxTitle);
    if (near.nextText >= 0)
        evidence.beforeAlso = strength(near.tieNext, m_ties.words(i)) + followsTitle(i);
    if (near.previousText >= 0)
        evidence.behind =
            strength(near.tiePrevious, m_ties.words(i)) - habit - SkippedTitle * near.titlesSince;
    if (near.previousText >= 0)
        evidence.behindAlso = strength(near.tiePrevious, m_ties.words(i)) + followsTitle(i);
    if (near.nextCaption >= 0)
        evidence.beforeCaption = strength(near.tieNextCaption, m_ties.words(i)) + 0.25 * habit;
    if (near.previousCaption >= 0)
        evidence.behindCaption = strength(near.tiePreviousCaption, m_ties.words(i)) - 0.25 * habit;
    if (i + 1 < m_elements.size() && m_elements[i + 1].kind == ElementKind::Byline) {
        evidence.before += SignedTitle; // what is signed is no teaser
        evidence.beforeAlso += SignedTitle;
        evidence.behind += SignedTitle;
    }
    if (isKickerAbove(i))
        evidence.before += NoTeasers;
    if (isKickerBehind(i))
        evidence.behind += NoTeasers;
    const bool label = isLabel(m_elements[i]) && i + 1 < m_elements.size() &&
                       m_elements[i + 1].kind == ElementKind::Title;
    if (label) // its words are not the text's; the headline below it speaks
        evidence.before = std::max(evidence.before, LabelAbove);
    if (m_profile.script.latin)
        addLatin(i, evidence);
    if (m_profile.oldSetting)
        addOld(i, evidence);
    else
        addRun(i, evidence);
    evidence.subhead = m_subheads[i];
    return evidence;
}

/// A title in one run with the text on one side of it, cut off from what stands on the other,
/// belongs to that text.
void LinkEvidence::addRun(std::size_t i, TitleEvidence& evidence) const {
    if (i == 0 || i + 1 == m_elements.size())
        return;
    const bool above = line(m_elements[i].first).blankBefore == 0;
    const bool below =
        m_elements[i].last == m_elements[i + 1].first && line(m_elements[i].last).blankBefore == 0;
    if (above == below || m_elements[above ? i - 1 : i + 1].kind != ElementKind::Body)
        return;
    evidence.before += above ? -AttachedTitle : AttachedTitle;
    evidence.behind += above ? AttachedTitle : -AttachedTitle;
}

/// Papers in traditional setting have no teasers: display type heads the text below it, the number
/// and the names under a headline too. A line behind a bullet is a picture's.
void LinkEvidence::addOld(std::size_t i, TitleEvidence& evidence) const {
    const double gain = line(m_elements[i].first).has(StartsBullet) ? -PictureTitle : OldTitle;
    evidence.before += gain;
    evidence.beforeAlso += gain;
}

/// A title between a page reference or furniture and text heads that text; one above a "from page"
/// line heads what follows the line, or the text above where titles stand behind.
void LinkEvidence::addLatin(std::size_t i, TitleEvidence& evidence) const {
    const auto kind = [this](std::size_t k) {
        return k < m_elements.size() ? m_elements[k].kind : ElementKind::Furniture;
    };
    const bool item =
        i > 0 && (kind(i - 1) == ElementKind::Reference || kind(i - 1) == ElementKind::Furniture);
    if (item && kind(i + 1) == ElementKind::Body)
        evidence.before += ItemTitle;
    if (kind(i + 1) != ElementKind::JumpFrom)
        return;
    const bool behind = m_habit[i] < 0 && i > 0 && kind(i - 1) == ElementKind::Body;
    (behind ? evidence.behind : evidence.before) += 2 * ItemTitle;
}

/// Whether a line of a title stands right above the headline of a text, on a page that names no
/// other page its teasers could point to, and is not the title of the text above.
bool LinkEvidence::isKickerAbove(std::size_t i) const {
    const Near& near = m_near[i];
    return !m_mayTease && near.titlesSince == 0 && near.titlesUntil == 1 &&
           m_elements[i].size() == 1 && m_elements[i + 1].kind == ElementKind::Title &&
           (near.previousText < 0 || near.tiePrevious < TitleTies::OwnTie);
}

/// Whether a line of a title stands between a text that has none of its own above and the headline
/// that has its words.
bool LinkEvidence::isKickerBehind(std::size_t i) const {
    const Near& near = m_near[i];
    const auto text = static_cast<std::size_t>(std::max(near.previousText, 0));
    const bool headed = text > 0 && m_elements[text - 1].kind == ElementKind::Title &&
                        m_near[text - 1].tieNext >= TitleTies::OwnTie;
    return near.previousText >= 0 && !headed && near.titlesSince == 0 &&
           m_elements[i].size() == 1 && line(m_elements[i].first).han > 0 &&
           i + 1 < m_elements.size() && m_elements[i + 1].kind == ElementKind::Title &&
           m_near[i + 1].tiePrevious >= TitleTies::OwnTie &&
           m_near[i + 1].tieNext < TitleTies::OwnTie;
}

/// How well the title goes with the element before it as two parts of one title.
double LinkEvidence::followsTitle(std::size_t i) const {
    if (i == 0)
        return 0;
    const Element& before = m_elements[i - 1];
    if (before.kind == ElementKind::Byline) // the byline ended the title it stands under
        return i > 1 && m_elements[i - 2].kind == ElementKind::Title ? -2.5 : 0.0;
    if (before.kind != ElementKind::Title)
        return -2.5;
    const Line& own = line(m_elements[i].first);
    if (own.blankBefore == 0)
        return -2.5; // cut off for a reason
    const bool linked =
        own.has(StartsDash) || line(before.last - 1).has(EndsColon | EndsDash) || isLabel(before);
    if (m_page[own.begin] == u'【')
        return Summary;
    // "（一）" or a writer's name is no teaser
    const double small = own.visible <= ShortestTeaser ? 1.0 : 0.0;
    const bool deck = own.pauses > 0 && line(before.last - 1).pauses == 0 && own.han > 0;
    if (linked || !m_profile.script.latin)
        return linked ? 2.0 : deck ? DeckBelow : small;
    const Line& first = line(before.first);
    const bool kicker = before.size() == 1 && first.words <= 3 &&
                        first.width * 4 <= own.width * 3 && own.blankBefore > 0;
    return kicker ? KickerAbove : small;
}

/// Whether a title is the name of a column or a kind of piece ("[Comment]"), not a headline.
bool LinkEvidence::isLabel(const Element& title) const {
    const Line& label = line(title.first);
    if (title.size() > 1 || label.visible > LongestLabel || label.han == 0)
        return false;
    constexpr QStringView endings = u"评評言谈談论論";
    return label.has(WholeBracketed) || endings.contains(m_page[label.end - 1]);
}

/// Whether a name stands right above the text: what is signed is longer than a brief.
bool LinkEvidence::isSignedAbove(std::size_t text) const {
    return text > 0 && m_elements[text - 1].kind == ElementKind::Byline;
}

/// Whether a text has fewer characters.
bool LinkEvidence::isShort(const Element& text, int least) const {
    return visibleIn(m_lines, text, least) < least;
}

bool LinkEvidence::inCapitals(const Line& line) const {
    return m_profile.script.latin && line.letters >= 4 && line.capitals * 10 >= line.letters * 9;
}

double LinkEvidence::subhead(std::size_t i) const {
    const Near& near = m_near[i];
    const Element& element = m_elements[i];
    if (near.previousText < 0 || near.nextText < 0)
        return Never;
    const Element& before = m_elements[static_cast<std::size_t>(near.previousText)];
    const Element& after = m_elements[static_cast<std::size_t>(near.nextText)];
    const Line& start = line(after.first);
    const Line& end = line(before.last - 1);
    const Line& title = line(element.first);
    if (start.has(StartsStory | Salutation | ListEntry) || end.has(ListEntry) ||
        element.size() > 2 || after.startsStory > 4)
        return Never;
    const bool named = i + 1 < m_elements.size() && m_elements[i + 1].kind == ElementKind::Byline;
    if (named || isNoticeTitle(m_page, title) || isOpinionLabel(m_page, title))
        return Never;
    double score = -0.4 + 2.0 * m_opening.share + siblingEvidence(i);
    if (m_profile.oldSetting)
        score -= title.has(StartsBullet) ? PictureTitle
                 : isNumbered(m_page, title, m_profile.oldSetting) || title.visible <= LongestPart
                     ? 0.0
                     : OldSubhead;
    if (m_profile.script.latin) // where stories open in no fixed way, a title is the only sign
        score -= LatinHeadline * (1.0 - m_opening.share);
    score -= inCapitals(title) ? LatinHeadline : 0.0; // capitals are for headlines
    score += std::max(0.0, 0.4 * strength(near.tieNext, m_ties.words(i)));
    if (near.tieNext < StrayTie)
        score -= std::max(0.0, strength(near.tiePrevious, m_ties.words(i)));
    for (auto k = static_cast<std::size_t>(near.previousText) + 1; k < i; ++k) {
        if (m_elements[k].kind != ElementKind::Title && m_elements[k].kind != ElementKind::Caption)
            score -= m_profile.script.latin ? 8.0 : 3.0; // what ends a story stands between
    }
    score -= near.titlesSince == 0 && near.titlesUntil == 0 ? 0.0 : 2.5;
    const bool brief = isShort(before, ShortText) && isShort(after, ShortText) &&
                       siblingEvidence(i) <= 0 &&
                       !(isNumbered(m_page, title, m_profile.oldSetting) && !m_profile.oldSetting);
    score -=
        brief && !isSignedAbove(static_cast<std::size_t>(near.previousText)) ? ShortStory : 0.0;
    if (title.has(LetterSpaced))
        score -= 2.0;
    if (m_profile.wrapped) {
        score += m_profile.sameWidth(end.measure, start.measure) ? 0.6 : -3.4;
        score += title.width < start.measure ? 0.3 : -1.0;
    }
    score -= m_profile.script.latin && element.size() > 1 ? LatinHeadline : 0.0;
    score -= title.gaps > 0 && title.han > 0 ? TwoPhrases : 0.0;
    score -= whenEvidence(m_page, start);
    const double parts = partsText(i);
    const bool several = parts > 0 && partsText(i + 2) > 0 && !isShort(after, ShortPart) &&
                         !isShort(m_elements[i + 3], ShortPart);
    score += several ? parts + OneOfSeveral : parts;
    score += title.visible <= 10 ? 0.6 : title.visible > 14 ? -1.2 : -0.6;
    if (isNumbered(m_page, title, m_profile.oldSetting))
        score += m_profile.oldSetting ? BulletedPart : NumberedPart;
    else if (title.has(StartsBullet))
        score += BulletedPart;
    else if (start.has(StartsBullet))
        score -= BulletedItems;
    return score;
}

/// What the page's headlines say of a title right above a text that does not open as stories do;
/// 0 of anything else.
double LinkEvidence::partsText(std::size_t i) const {
    if (m_profile.script.latin || m_profile.oldSetting || i + 1 >= m_elements.size() ||
        m_elements[i].kind != ElementKind::Title || m_elements[i].size() > 1 ||
        m_elements[i + 1].kind != ElementKind::Body)
        return 0;
    const Line& title = line(m_elements[i].first);
    const Line& start = line(m_elements[i + 1].first);
    const bool opens = start.has(StartsStory) || whenEvidence(m_page, start) > 0;
    return opens || title.gaps > 0 ? 0.0 : m_opening.partsText(title.visible);
}

/// Titles of one form, one before each of several texts in a row, are all subheads or all
/// headlines: the first of them tells.
double LinkEvidence::siblingEvidence(std::size_t i) const {
    const qint32 text = m_near[i].previousText;
    if (text <= 0)
        return 0;
    const auto k = static_cast<std::size_t>(text) - 1;
    if (m_elements[k].kind != ElementKind::Title)
        return 0;
    const Line& own = line(m_elements[i].first);
    const Line& other = line(m_elements[k].last - 1);
    constexpr quint32 form = StartsOpener | StartsBullet | LetterSpaced;
    const bool alike =
        std::abs(own.visible - other.visible) <= 2 && (own.marks & form) == (other.marks & form);
    if (!alike)
        return 0;
    return std::clamp(m_subheads[k] * SiblingShare, -2.5, 0.8);
}

void LinkEvidence::rateSubheads() {
    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        if (m_elements[i].kind == ElementKind::Title)
            m_subheads[i] = subhead(i);
    }
}

/// A name between text and title signs that text; in old setting one in the text's own run.
double LinkEvidence::bylineBefore(std::size_t i) const {
    const double habit = 0.8 * m_habit[i];
    const quint8 cues = line(m_elements[i].first).cues;
    if (i == 0)
        return habit;
    if ((cues & OpensPiece) != 0 || m_elements[i - 1].kind == ElementKind::Byline)
        return SignedPlace; // the byline before it has ended the story above
    const bool behindText = m_elements[i - 1].kind == ElementKind::Body;
    if (m_profile.oldSetting && m_elements[i - 1].kind == ElementKind::Title)
        return habit + SignedPlace;
    if (m_profile.oldSetting)
        return behindText && line(m_elements[i].first).blankBefore == 0 ? -SignedPlace : habit;
    const bool above = i + 1 < m_elements.size() && m_elements[i + 1].kind == ElementKind::Title;
    const bool bracketed = line(m_elements[i].first).has(WholeBracketed) &&
                           line(m_elements[i - 1].last - 1).has(EndsPeriod);
    const bool signs = behindText && (above || bracketed || (cues & SignsPiece) != 0);
    return signs ? std::min(Signature, habit) : habit;
}

/// The rules' and the fitted table's opinion on whether the text starts a story.
double LinkEvidence::weighed(std::size_t text, double rules) const {
    if (m_startOdds.empty() || m_startOdds[text] <= 0)
        return rules;
    return rules + FittedShare * (std::min(m_startOdds[text], SurestStart) - rules);
}

TextEvidence LinkEvidence::text(std::size_t i) const {
    TextEvidence evidence;
    evidence.untitled = line(m_elements[i].first).has(StartsBullet) ? 0.0 : UntitledCost;
    if (m_profile.oldSetting)
        evidence.untitled += evidence.untitled < 0 ? OldUntitled : 0.0;
    double starts = m_listItems[i] ? -2.0 : m_elements[i].startsStory;
    bool parted = false;
    const qint32 previous = m_near[i].previousText;
    for (std::size_t k = previous < 0 ? 0 : static_cast<std::size_t>(previous) + 1; k < i; ++k) {
        switch (m_elements[k].kind) {
        case ElementKind::JumpFrom:
            evidence.untitled = 0;
            starts += 8.0;
            break;
        case ElementKind::JumpTo:
            starts = std::max(starts, 0.0) + 5.0;
            break;
        case ElementKind::Dateline:
            starts += 4.0;
            break;
        case ElementKind::Reference:
            starts += m_profile.script.latin ? 6.0 : 2.0; // a pointer to a page ends an item
            break;
        case ElementKind::Byline:
            if (m_profile.script.latin)
                starts += 5.0; // signed at its head
            else
                starts = parted ? std::max(starts, 0.0) + 2.5 : starts + 1.0;
            break;
        case ElementKind::Title:
            parted = true;
            break;
        case ElementKind::Furniture:
            starts += m_profile.script.latin ? 5.0 : 0.0; // a section's label
            break;
        default:
            break;
        }
    }
    if (parted && i > 0 && m_elements[i - 1].kind == ElementKind::Title &&
        siblingEvidence(i - 1) < 0)
        starts = std::max(starts, 2.0);
    const bool capitals = parted && i > 0 && m_elements[i - 1].kind == ElementKind::Title &&
                          inCapitals(line(m_elements[i - 1].first));
    if (capitals && starts > MidSentence)
        starts = std::max(starts, 2.0);
    else if (m_profile.script.latin && parted && starts > -3.0)
        starts += LatinHeadline * (1.0 - m_opening.share);
    evidence.starts = std::clamp(starts, -6.0, 6.0) / 2;
    evidence.belowSubhead = -evidence.starts; // the subhead speaks for itself
    evidence.starts = weighed(i, evidence.starts);
    evidence.goesOn = -evidence.starts;
    const bool open =
        previous >= 0 &&
        m_profile.isOpenEnded(line(m_elements[static_cast<std::size_t>(previous)].last - 1));
    evidence.acrossTitle = parted && !(open && evidence.goesOn >= OpenSentence)
                               ? evidence.goesOn - 4.25
                               : evidence.goesOn;
    return evidence;
}

} // namespace jianbao::segment
