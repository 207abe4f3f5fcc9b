#include "core/segment/JumpPattern.h"

#include "core/text/CharClass.h"
#include "core/text/UnitSet.h"
#include "core/text/WordList.h"

#include <algorithm>
#include <span>

namespace jianbao::segment {

namespace {

constexpr int LongestItem = 28; // squeezed units of a title and the page behind it
constexpr int ShortestItem = 4;
constexpr int LongestPage = 4;
constexpr int LongestJumpWord = 12; // "FERRY, Page B5"
constexpr int LongestTitle = 40;    // squeezed units of a title quoted inside a jump line

constexpr UnitSet LabelUnits(u"-、～一二三四五六七八九十廿〇");
constexpr UnitSet PageWords(u"版页頁面张張");

bool isLabelUnit(char16_t c) {
    return charIs(c, CharDigit | CharUpper) || LabelUnits.has(c);
}

bool isPageWord(char16_t c) {
    return PageWords.has(c);
}

bool hasLatin(const Squeezed& text) {
    const QStringView view = text.view();
    return std::any_of(view.begin(), view.end(),
                       [](QChar c) { return charIs(c.unicode(), CharLatin); });
}

/// Reads 第?LABEL版? at @p from; begin and end of the label, and the end of it all.
struct Label {
    int begin = 0;
    int end = 0;
    int behind = 0;
    bool paged = false;
};

std::optional<Label> readLabel(const Squeezed& text, int from) {
    int i = from;
    const bool ordinal = i < text.size() && text[i] == u'第';
    i += ordinal ? 1 : 0;
    Label label{i, i, i, false};
    while (label.end < text.size() && label.end < i + 6 && isLabelUnit(text[label.end]))
        ++label.end;
    if (label.end == i)
        return {};
    label.behind = label.end;
    if (label.behind < text.size() && isPageWord(text[label.behind])) {
        label.paged = true;
        ++label.behind;
    }
    return label;
}

/// Arrows count as bullets.
bool isOneOf(char16_t c, unsigned flags) {
    return charIs(c, flags) || ((flags & CharBullet) != 0 && isArrow(c));
}

int skip(const Squeezed& text, int from, unsigned flags) {
    while (from < text.size() && isOneOf(text[from], flags))
        ++from;
    return from;
}

int skipBack(const Squeezed& text, int from, unsigned flags) {
    while (from > 0 && isOneOf(text[from - 1], flags))
        --from;
    return from;
}

JumpMatch makeMatch(const Squeezed& text, int begin, int end, const Label& label) {
    return {begin, end, text.view(label.begin, label.end - label.begin).toString()};
}

/// Whether the text ends as a jump line or a reference must: in a page label. Nearly every line
/// ends otherwise, and need not be searched.
bool mayEndInLabel(const Squeezed& tail) {
    const int end = skipBack(tail, tail.size(), CharCloser | CharSentenceEnd | CharBullet);
    return end > 0 && (isLabelUnit(tail[end - 1]) || isPageWord(tail[end - 1]));
}

/// Where the first of the words that occurs begins; ASCII letters in either case.
int findWord(const Squeezed& text, std::span<const QStringView> words, QStringView* found) {
    for (const QStringView word : words) {
        const auto at = static_cast<int>(text.view().lastIndexOf(word, -1, Qt::CaseInsensitive));
        if (at >= 0) {
            *found = word;
            return at;
        }
    }
    return -1;
}

/// Behind ", Column 3" at @p from, where it stands there.
int behindColumn(const Squeezed& text, int from) {
    for (const QStringView word : {u",Column", u",Col."}) {
        if (text.view(from).startsWith(word, Qt::CaseInsensitive))
            return skip(text, from + static_cast<int>(word.size()), CharDigit);
    }
    return from;
}

/// The match whose words begin at @p at, if a page label and nothing else follows them.
std::optional<JumpMatch> matchToEnd(const Squeezed& text, int at, QStringView word, bool paged) {
    int i = skip(text, at + static_cast<int>(word.size()), CharPause);
    for (const QStringView page : {u"Page", u"Pg.", u"Seite", u"S."}) {
        if (text.view(i).startsWith(page, Qt::CaseInsensitive)) {
            i += static_cast<int>(page.size());
            break;
        }
    }
    const auto label = readLabel(text, i);
    if (!label || (paged && !label->paged))
        return {};
    const int end =
        skip(text, behindColumn(text, label->behind), CharCloser | CharSentenceEnd | CharBullet);
    if (end < text.size())
        return {};
    const int begin = skipBack(text, at, CharOpener | CharBullet);
    return makeMatch(text, begin, end, *label);
}

std::optional<JumpMatch> matchFrom(std::optional<JumpMatch> match, int begin) {
    if (match)
        match->begin = begin;
    return match;
}

constexpr std::array<QStringView, 5> ChineseTo{u"下转", u"下轉", u"下接", u"转第", u"轉第"};
constexpr std::array<QStringView, 9> LatinTo{
    u"Continuedon",    u"Continuesonpage", u"Cont.on",     u"Pleaseturnto", u"Turntopage",
    u"Fortsetzungauf", u"Lirelasuitepage", u"Lasuitepage", u"Suitepage"};
constexpr std::array<QStringView, 4> ChineseFrom{u"上接", u"紧接", u"緊接", u"接第"};
constexpr std::array<QStringView, 6> LatinFrom{u"Continuedfrom", u"Frompage",
                                               u"Cont.from",     u"Fortsetzungvon",
                                               u"Suitedelapage", u"Continuedfrompage"};
constexpr std::array<QStringView, 12> ChineseSee{u"详见",   u"詳見",   u"另见", u"参见",
                                                 u"報導見", u"报道见", u"见",   u"刊于",
                                                 u"刊",     u"載",     u"见第", u"導讀"};
constexpr std::array<QStringView, 4> LatinSee{u"Page", u"Pages", u"Seite", u"Lirepage"};
constexpr WordList ChineseToList(ChineseTo);
constexpr WordList ChineseSeeList(ChineseSee);

/// Index before "PAGE" behind a catchword in quotation marks, or -1.
int quotedPage(const Squeezed& tail) {
    const auto at = static_cast<int>(tail.view().lastIndexOf(u"page", -1, Qt::CaseInsensitive));
    const bool quoted = at > 0 && (charIs(tail[at - 1], CharCloser) || tail[at - 1] == u'"');
    return quoted ? at - 1 : -1;
}

} // namespace

std::optional<JumpMatch> jumpToAtEnd(const Squeezed& tail) {
    if (!mayEndInLabel(tail))
        return {};
    QStringView word;
    int at = ChineseToList.occursIn(tail.view()) ? findWord(tail, ChineseTo, &word) : -1;
    if (at >= 0) {
        const bool bracketed = at > 0 && charIs(tail[at - 1], CharOpener);
        const QStringView lead = word.endsWith(u"第") ? word.chopped(1) : word;
        return matchToEnd(tail, at, lead, !bracketed);
    }
    if (!hasLatin(tail))
        return {};
    at = findWord(tail, LatinTo, &word);
    if (at >= 0)
        return matchToEnd(tail, at, word, false);
    // "See ROOF, Page A6", "SEE “ROOF” PAGE 4": how papers send readers on
    at = std::max(static_cast<int>(tail.view().lastIndexOf(u",Page", -1, Qt::CaseInsensitive)),
                  quotedPage(tail));
    const bool catchword = at > 0 && at <= LongestJumpWord &&
                           std::all_of(tail.view(0, at).begin(), tail.view(0, at).end(),
                                       [](QChar c) { return charIs(c.unicode(), CharUpper); });
    if (!catchword && !tail.view().startsWith(u"See", Qt::CaseInsensitive))
        return {};
    return at < 0 ? std::nullopt : matchFrom(matchToEnd(tail, at + 1, u"Page", false), 0);
}

namespace {

/// "ROOF, from page 1", "ROOF (Continued from Page A1)": behind the catchword.
std::optional<JumpMatch> catchwordFrom(const Squeezed& head) {
    int word = 0;
    while (word < head.size() && charIs(head[word], CharUpper))
        ++word;
    if (word < 2 || word > LongestJumpWord || word >= head.size() ||
        !charIs(head[word], CharPause | CharOpener))
        return {};
    for (const QStringView from : {u"continuedfrompage", u"frompage"}) {
        if (!head.view(word + 1).startsWith(from, Qt::CaseInsensitive))
            continue;
        if (const auto label = readLabel(head, word + 1 + static_cast<int>(from.size())))
            return makeMatch(head, 0, skip(head, label->behind, CharCloser | CharBullet), *label);
    }
    return {};
}

} // namespace

std::optional<JumpMatch> jumpFromAtStart(const Squeezed& head) {
    const int opened = skip(head, 0, CharOpener | CharBullet);
    for (const QStringView word : ChineseFrom) {
        if (!head.startsWith(word, opened))
            continue;
        const int lead = static_cast<int>(word.size()) - (word.endsWith(u"第") ? 1 : 0);
        const auto label = readLabel(head, opened + lead);
        if (!label || !label->paged)
            return {};
        int end = label->behind;
        if (opened > 0) {
            const int limit = std::min(head.size(), end + LongestTitle);
            int close = end;
            while (close < limit && (!charIs(head[close], CharCloser) || head[close] == u'》' ||
                                     head[close] == u'”'))
                ++close;
            end = close < limit ? close + 1 : end;
        }
        return makeMatch(head, 0, end, *label);
    }
    for (const QStringView word : LatinFrom) {
        if (!head.view(opened).startsWith(word, Qt::CaseInsensitive))
            continue;
        int i = opened + static_cast<int>(word.size());
        for (const QStringView page : {u"Page", u"Seite"})
            i += head.view(i).startsWith(page, Qt::CaseInsensitive) ? static_cast<int>(page.size())
                                                                    : 0;
        if (const auto label = readLabel(head, i))
            return makeMatch(head, 0, skip(head, label->behind, CharCloser | CharBullet), *label);
    }
    return catchwordFrom(head);
}

/// "（3版）", alone or behind a title.
std::optional<JumpMatch> bracketedPage(const Squeezed& tail) {
    const int open = std::max(tail.findLast(u"（"), tail.findLast(u"("));
    if (open < 0 || tail.size() - open > LongestPage + 2)
        return {};
    const auto label = readLabel(tail, open + 1);
    if (!label || !label->paged || label->behind + 1 != tail.size() ||
        !charIs(tail[label->behind], CharCloser))
        return {};
    return makeMatch(tail, open, tail.size(), *label);
}

/// "TITLE  3版": the page behind a title, parted by blanks.
std::optional<JumpMatch> pageBehindTitle(const Squeezed& tail) {
    int at = tail.size() - 1;
    if (tail.size() > LongestItem || tail.size() < ShortestItem || tail[at] != u'版')
        return {};
    while (at > 0 && !tail.gapBefore(at))
        --at;
    if (at < ShortestItem || tail.size() - at > LongestPage || charIs(tail[at], CharHan) ||
        std::any_of(tail.view(0, at).begin(), tail.view(0, at).end(),
                    [](QChar c) { return c == u'，' || c == u'。' || c == u'年'; }))
        return {};
    const auto label = readLabel(tail, at);
    if (!label || label->behind < tail.size())
        return {};
    return makeMatch(tail, at, tail.size(), *label);
}

/// "A16", which needs no word for page.
bool isSectionPage(const Squeezed& tail, int from) {
    const auto label = readLabel(tail, from);
    return label && label->end - label->begin >= 2 && charIs(tail[label->begin], CharUpper) &&
           charIs(tail[label->begin + 1], CharDigit);
}

/// "SPORTS, 1B": a section's name in capitals and a page of that section, as a whole line.
std::optional<JumpMatch> sectionAndPage(const Squeezed& tail) {
    const int comma = tail.findLast(u",");
    if (comma < ShortestItem || comma > LongestJumpWord || tail.size() - comma > LongestPage + 1)
        return {};
    const QStringView section = tail.view(0, comma);
    const QStringView page = tail.view(comma + 1);
    const auto is = [](QStringView text, unsigned flags) {
        return std::all_of(text.begin(), text.end(),
                           [flags](QChar c) { return charIs(c.unicode(), flags); });
    };
    const bool digitFirst = page.size() >= 2 && charIs(page.back().unicode(), CharUpper) &&
                            is(page.chopped(1), CharDigit);
    const bool letterFirst = page.size() >= 2 && charIs(page.front().unicode(), CharUpper) &&
                             is(page.sliced(1), CharDigit);
    if (!is(section, CharUpper) || !(digitFirst || letterFirst))
        return {};
    return JumpMatch{0, tail.size(), page.toString()};
}

std::optional<JumpMatch> referenceAtEnd(const Squeezed& tail) {
    if (!mayEndInLabel(tail))
        return {};
    if (auto match = pageBehindTitle(tail))
        return match;
    if (auto match = bracketedPage(tail))
        return match;
    QStringView word;
    int at = ChineseSeeList.occursIn(tail.view()) ? findWord(tail, ChineseSee, &word) : -1;
    if (at >= 0) {
        const int open = std::max(tail.findLast(u"（"), tail.findLast(u"("));
        const bool section = at == 0 && isSectionPage(tail, static_cast<int>(word.size()));
        auto match = matchToEnd(tail, at, word, !section);
        const bool bracketed = open >= 0 && open <= at;
        if (match && (bracketed || at <= 6)) {
            match->begin = bracketed ? open : 0;
            return match;
        }
        return {};
    }
    if (!hasLatin(tail))
        return {};
    if (const auto match = sectionAndPage(tail))
        return match;
    at = findWord(tail, LatinSee, &word);
    if (at < 0 || !(at == 0 || tail.gapBefore(at) || charIs(tail[at - 1], CharPause | CharOpener)))
        return {};
    const auto label = readLabel(tail, at + static_cast<int>(word.size()));
    if (!label || skip(tail, label->behind, CharCloser | CharSentenceEnd) < tail.size())
        return {};
    return makeMatch(tail, at, tail.size(), *label);
}

} // namespace jianbao::segment
