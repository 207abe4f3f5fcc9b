#include "core/segment/Byline.h"

#include "core/segment/LatinByline.h"
#include "core/segment/PersonNames.h"
#include "core/text/CharClass.h"
#include "core/text/UnitSearch.h"
#include "core/text/WordList.h"

#include <algorithm>
#include <array>

namespace jianbao::segment {

namespace {

constexpr int LongestByline = 44; // visible units; two papers, two ranks, four names
constexpr int KeywordWithin = 18; // units before "记者": the names of one or two papers
constexpr int CreditTail = 26;    // units before 摄 that must name who took the picture

constexpr std::array<QStringView, 18> BylineWords{
    u"记者", u"記者", u"通讯员", u"通訊員", u"评论员", u"評論員", u"撰稿", u"撰文", u"实习生",
    u"特约", u"編譯", u"编译",   u"作者",   u"专栏",   u"主持人", u"执笔", u"采写", u"遺著"};
constexpr WordList BylineList(BylineWords);
constexpr std::array<QStringView, 4> BylinePrefixes{u"文/", u"文／", u"文|", u"文："};
constexpr std::array<QStringView, 13> BylineLabels{
    u"作者：", u"文：",   u"撰文：",  u"采写：",   u"口述：",   u"整理：",  u"编译：",
    u"图文：", u"圖文：", u"文/图：", u"文與圖：", u"文与图：", u"文、图："};
constexpr int LongestLabelled = 16; // visible characters of a name and its label
constexpr int LongestName = 4;      // characters set without a blank
constexpr int LongestNames = 10;    // two or three names, and what their bearers did
constexpr int LongestSource = 10;   // units of what stands in brackets behind a credit
constexpr int LongestCredit = 7;
constexpr int LongestAgency = 5;  // units before the words of an agency's credit
constexpr int ShortestAgency = 3; // units of an agency's name
constexpr std::array<QStringView, 10> CreditPrefixes{
    u"特约摄影", u"摄影", u"攝影", u"图/", u"图／", u"图片", u"供图", u"制图", u"资料图", u"图："};
constexpr WordList BylinePrefixList(BylinePrefixes);
constexpr WordList BylineLabelList(BylineLabels);
constexpr WordList CreditPrefixList(CreditPrefixes);
constexpr std::array<QStringView, 8> CreditSources{u"记者", u"記者", u"通讯员", u"社",
                                                   u"特约", u"摄影", u"影像",   u"视觉"};
constexpr std::array<QStringView, 6> CaptionWords{u"图为", u"圖為", u"圖爲",
                                                  u"上图", u"下图", u"左图"};
constexpr std::array<QStringView, 12> CreditWords{u"摄影", u"攝影", u"供图", u"供圖",
                                                  u"制图", u"绘图", u"插图", u"插圖",
                                                  u"配图", u"配圖", u"题图", u"題圖"};
constexpr WordList CreditSourceList(CreditSources);
constexpr WordList CaptionList(CaptionWords);
constexpr std::array<QStringView, 16> Works{u"口述", u"整理", u"记录", u"記錄", u"编译", u"編譯",
                                            u"翻译", u"翻譯", u"采访", u"採訪", u"供稿", u"摘编",
                                            u"改编", u"著",   u"译",   u"譯"};
constexpr WordList WorkList(Works);
constexpr WordList CreditList(CreditWords);

int indexOfCloser(const Squeezed& head, int from) {
    while (from < head.size() && !charIs(head[from], CharCloser))
        ++from;
    return from < head.size() ? from : -1;
}

/// Whether what stands at unit @p from, behind "记者", may be names: set without blanks they are
/// few and begin with a surname.
bool mayBeNames(const Squeezed& head, int from) {
    int end = from;
    while (end < head.size() && charIs(head[end], CharHan) &&
           (end == from || !head.gapBefore(end)) && !BylineList.begins(head.view(end)))
        ++end;
    const int joined = end - from;
    return joined <= LongestName || (joined <= LongestNames && isSurname(head[from]));
}

bool isChineseByline(const Squeezed& head, const Line& line) {
    if (line.visible <= LongestLabelled && line.stops == 0 && line.pauses <= 1 &&
        !line.has(EndsStop | EndsPause | EndsColon) &&
        BylineLabelList.begins(head.view(charIs(head[0], CharOpener) ? 1 : 0)))
        return true;
    if (line.visible > LongestByline || line.stops > 0 || line.pauses > 0 ||
        line.has(EndsStop | EndsPause | EndsColon) || line.han < 2)
        return false;
    const int from = charIs(head[0], CharBullet | CharOpener) ? 1 : 0;
    if (BylinePrefixList.begins(head.view(from)))
        return true;
    if (!BylineList.occursIn(head.view()))
        return false;
    for (const QStringView word : BylineWords) {
        const int at = head.find(word);
        if (at < 0 || at > KeywordWithin + from)
            continue;
        // "记者从会上获悉" and its kin speak of reporters, but are no byline
        const int behind = at + static_cast<int>(word.size());
        constexpr QStringView verbs = u"从了在获日近昨今采问看说于见会节系为為";
        if (behind < head.size() && !head.gapBefore(behind) && holds(verbs, head[behind]))
            return false;
        // nor do "told our reporter" and its kin sign anything
        const QStringView lead = head.view(from, std::max(0, at - from));
        if (std::any_of(lead.begin(), lead.end(),
                        [](QChar c) { return QStringView(u"的给給对對说說让讓了").contains(c); }))
            return false;
        if (!mayBeNames(head, behind))
            return false;
        const int close = indexOfCloser(head, behind);
        const bool opens =
            std::any_of(lead.begin(), lead.end(), [](QChar c) { return c == u'（' || c == u'('; });
        if (opens && close < 0)
            return false; // the names stand in the next line: a dateline's
        const bool names = line.visible - behind <= 24 && (close < 0 || close + 1 >= line.visible);
        return names && (at <= from || charIs(head[from], CharHan | CharLatin));
    }
    return false;
}

/// "（白石）" alone on its line: how Chinese papers of old sign, before or after the text. OCR may
/// have lost one of the brackets.
bool isBracketedName(const Squeezed& head, const Line& line) {
    if (line.visible < 3 || line.visible > 9)
        return false;
    const bool opened = head[0] == u'（' || head[0] == u'(';
    const bool closed = head[line.visible - 1] == u'）' || head[line.visible - 1] == u')';
    if ((!opened && !closed) || (opened != closed && line.visible > 5))
        return false;
    constexpr QStringView counts = u"一二三四五六七八九十上中下续續完";
    for (int i = opened ? 1 : 0; i < line.visible - (closed ? 1 : 0); ++i) {
        if (!charIs(head[i], CharHan) || holds(counts, head[i]))
            return false;
    }
    return true;
}

/// "… （白石）" at the end of running text. Where the text before is at a pause or stop, one of the
/// brackets may be lost.
bool endsSigned(const Squeezed& tail) {
    const int last = tail.size() - 1;
    const auto opens = [&tail](int i) {
        return tail[i] == u'（' || tail[i] == u'(';
    };
    const bool closed = last > 0 && charIs(tail[last], CharCloser);
    int from = closed ? last - 1 : last;
    while (from > 0 && from > last - 9 && charIs(tail[from], CharHan))
        --from;
    if (from < 1)
        return false;
    const int names = last - from - (closed ? 1 : 0);
    if (closed && opens(from))
        return true;
    const int before = opens(from) ? from - 1 : from;
    const bool pairless = closed ? tail.find(u"（") < 0 : opens(from);
    return pairless && names >= 1 && names <= 3 &&
           charIs(tail[before], CharPause | CharSentenceEnd);
}

/// "… at noon.（白石）": the signature stands behind a finished sentence.
bool isSignedSentence(const Squeezed& tail) {
    const int open = std::max(tail.findLast(u"（"), tail.findLast(u"("));
    return open > 0 && charIs(tail[open - 1], CharSentenceEnd) &&
           charIs(tail[tail.size() - 1], CharCloser);
}

/// Whether the line's last bracket was opened in the lines above: "… （CITY re" / "porter）".
bool closesBracketAbove(const Squeezed& tail, const Line& line) {
    for (int i = tail.size() - line.visible - 1; i >= 0; --i) {
        if (charIs(tail[i], CharCloser | CharSentenceEnd))
            return false;
        if (charIs(tail[i], CharOpener))
            return true;
    }
    return false;
}

/// An arrow points from a caption, a sentence or part of one, to its picture.
bool startsWithArrow(const Squeezed& head, const Line& line) {
    return holds(u"◀▶◄►", head[0]) && (line.pauses > 0 || line.has(EndsStop));
}

/// "NAME 口述 NAME 整理", "NAME 编译": names, each with what its bearer did behind a blank or,
/// where the surname is known, without one.
bool namesWork(const Squeezed& head, const Line& line) {
    if (line.visible < 3 || line.visible > LongestLabelled || line.han != line.visible)
        return false;
    const QStringView text = head.view();
    int name = 0;
    for (int i = 1; i < head.size(); ++i) {
        if (!WorkList.begins(text.sliced(i)))
            continue;
        const auto work = std::find_if(Works.begin(), Works.end(), [&](QStringView word) {
            const int end = i + static_cast<int>(word.size());
            return head.startsWith(word, i) && (end == head.size() || head.gapBefore(end));
        });
        if (work == Works.end())
            continue;
        const QStringView bearer = head.view(name, i - name);
        const bool set = head.gapBefore(i) && bearer.size() >= 2 && bearer.size() <= 4;
        if (!set && (work->size() < 2 || !isPersonName(bearer)))
            return false;
        i += static_cast<int>(work->size());
        if (i == head.size())
            return true;
        name = i;
    }
    return false;
}

/// "□张三": the square that stands before writers' names, and a name.
bool isMarkedName(const Squeezed& head, const Line& line) {
    if (line.visible < 3 || line.visible > 5 || line.han + 1 != line.visible)
        return false;
    constexpr QStringView items = u"讯訊息闻聞事示接告"; // "■简讯" is a column's name
    const bool few = line.visible <= 4 || line.gaps > 0 || isPersonName(head.view(1));
    return few && holds(u"□■▢○△◎", head[0]) && !holds(items, head[line.visible - 1]);
}

/// Index before the brackets that hold @p last and name who spreads the picture
/// ("NAME摄（AGENCY）");
/// @p last where there are none.
int beforeSource(const Squeezed& tail, int last) {
    if (last + 1 >= tail.size() || !charIs(tail[last + 1], CharCloser))
        return last;
    int open = last;
    while (open > 0 && open > last - LongestSource && charIs(tail[open], CharHan))
        --open;
    return open > 2 && charIs(tail[open], CharOpener) && charIs(tail[open - 1], CharHan) ? open - 1
                                                                                         : last;
}

/// Index of 摄 at the end of the tail, brackets aside, or -1.
int creditWord(const Squeezed& tail) {
    int last = tail.size() - 1;
    while (last > 0 && charIs(tail[last], CharCloser | CharSentenceEnd))
        --last;
    last = beforeSource(tail, last);
    if (last < 2)
        return -1;
    if (tail[last] == u'摄' || tail[last] == u'攝')
        return last;
    const QStringView end = tail.view(last - 1, 2);
    if (last > 4 && (end == u"报道" || end == u"報道")) // "NAME 摄影报道"
        last -= 2;
    return CreditList.begins(tail.view(last - 1, 2)) ? last - 1 : -1;
}

/// "NAME 文/摄", "NAME 图/文": who wrote took the pictures too, and signs the text. Index of the
/// first of the two words, or -1.
int writerAndPictures(const Squeezed& tail) {
    int last = tail.size() - 1;
    while (last > 0 && charIs(tail[last], CharCloser))
        --last;
    const int first = last > 1 && !charIs(tail[last - 1], CharHan) ? last - 2 : last - 1;
    if (first < 2)
        return -1;
    constexpr QStringView pictures = u"摄攝图圖";
    const QChar one = tail[first];
    const QChar other = tail[last];
    const bool both =
        (one == u'文' && pictures.contains(other)) || (pictures.contains(one) && other == u'文');
    const bool parted = last == first + 2 || tail.gapBefore(first);
    return both && parted && !holds(u"本全图作正", tail[first - 1]) ? first : -1;
}

bool endsInChineseCredit(const Squeezed& tail) {
    const int at = creditWord(tail);
    if (at < 0 || writerAndPictures(tail) >= 0)
        return false;
    if (tail.gapBefore(at))
        return true;
    const bool bracketed = charIs(tail[tail.size() - 1], CharCloser);
    return bracketed || CaptionList.occursIn(tail.view()) ||
           CreditSourceList.occursIn(
               tail.view(std::max(0, at - CreditTail), std::min(at, CreditTail)));
}

/// Units from where "AGENCY发" begins, which says who spreads the picture, behind a finished
/// sentence or a blank; 0 where the tail does not end in it.
int agencyCredit(const Squeezed& tail) {
    int last = tail.size() - 1;
    while (last > 0 && charIs(tail[last], CharCloser | CharSentenceEnd))
        --last;
    if (last < ShortestAgency || (tail[last] != u'发' && tail[last] != u'發') ||
        tail[last - 1] != u'社')
        return 0;
    int from = last - 1;
    while (from > 0 && last - from < LongestAgency && charIs(tail[from - 1], CharHan) &&
           !tail.gapBefore(from))
        --from;
    const bool begins = from == 0 || tail.gapBefore(from) ||
                        charIs(tail[from - 1], CharSentenceEnd | CharOpener | CharCloser);
    return begins && last - from >= ShortestAgency ? tail.size() - from : 0;
}

/// "江晚舟摄" in a piece of its own.
bool isCreditAlone(const Squeezed& tail, const Line& line) {
    const char16_t last = tail[tail.size() - 1];
    return tail.size() == line.visible && line.han == line.visible && line.visible <= 4 &&
           line.visible >= 3 && (last == u'摄' || last == u'攝') &&
           isPersonName(tail.view(0, line.visible - 1));
}

/// "中新社", "江晚舟攝" alone below a finished sentence.
bool isBareCredit(const Squeezed& tail, const Line& line) {
    const int above = tail.size() - line.visible - 1;
    if (above < 0 || line.han != line.visible || !charIs(tail[above], CharSentenceEnd))
        return false;
    const char16_t last = tail[tail.size() - 1];
    const bool name = line.visible == ShortestAgency || line.visible == ShortestAgency + 1;
    return (line.visible == ShortestAgency && last == u'社') ||
           (name && (last == u'摄' || last == u'攝'));
}

/// @p credited tells whether the tail ends in a credit.
bool isChineseCredit(const Squeezed& head, const Squeezed& tail, const Line& line, bool credited) {
    const bool first = tail.size() <= line.visible; // nothing of its run stands before the line
    if (line.visible > LongestByline || line.stops > 0 || line.has(EndsPause))
        return false;
    const int from = charIs(head[0], CharBullet | CharOpener) ? 1 : 0;
    if (CreditPrefixList.begins(head.view(from)) && line.visible <= 24)
        return true;
    if (!credited || line.pauses > 1)
        return false;
    const int keyword = [&head] {
        for (const QStringView word : CreditSources) {
            const int at = head.find(word);
            if (at >= 0)
                return at;
        }
        return -1;
    }();
    const int before = tail.size() - line.visible - 1;
    const bool name = line.visible >= 3 && tail.gapBefore(creditWord(tail));
    // "…日報 / 記者X攝": the line begins behind the paper's name
    const bool cut = !first && keyword == 0 && before >= 0 && holds(u"报報社网網", tail[before]);
    if (cut)
        return false;
    const int names = creditWord(tail) + 1 - (tail.size() - line.visible); // units of the line
    const bool stopped = before >= 0 && charIs(tail[before], CharSentenceEnd);
    const bool finished =
        first || (stopped && tail.size() - 1 - creditWord(tail) > 1 && names <= LongestCredit) ||
        (name && before >= 0 && !charIs(tail[before], CharPause) &&
         !holds(u"员員者社影", tail[before]));
    if (!finished && keyword >= names)
        return false; // who spreads the picture; the name stands in the line above
    return (finished && (line.visible <= LongestCredit || names <= LongestCredit)) ||
           (keyword >= 0 && keyword <= 14);
}

/// The marks of a line that ends in a writer's name and @p words, at that place of the tail: a
/// byline, or a signature behind the end of a sentence.
quint32 signatureMarks(const Squeezed& tail, const Line& line, int words) {
    int from = words;
    while (from > 0 && words - from < LongestLabelled &&
           !charIs(tail[from - 1], CharSentenceEnd | CharPause | CharCloser))
        --from;
    if (tail.size() - from >= line.visible)
        return WholeByline;
    const bool finished =
        from > 1 &&
        (charIs(tail[from - 1], CharSentenceEnd) ||
         (charIs(tail[from - 1], CharCloser) && charIs(tail[from - 2], CharSentenceEnd)));
    return finished && tail.gapBefore(from) ? EndsSigned | EndsStop : 0U;
}

} // namespace

quint32 bylineMarks(const Squeezed& head, const Squeezed& tail, const Line& line,
                    QStringView page) {
    if (line.letters > line.han)
        return latinBylineMarks(page, line);
    if (head.size() < 2) // what is left of a credit that the line above begins
        return endsInChineseCredit(tail) ? static_cast<quint32>(EndsCredit) : 0U;
    quint32 marks = 0;
    if (CaptionList.begins(head.view()) || startsWithArrow(head, line))
        marks |= StartsCaption;
    const bool credited = endsInChineseCredit(tail);
    if (isChineseCredit(head, tail, line, credited) || isBareCredit(tail, line) ||
        isCreditAlone(tail, line))
        return marks | WholeCredit | EndsCredit;
    if (const int units = agencyCredit(tail); units > 0)
        return marks | EndsCredit | (units + 1 >= line.visible ? quint32(WholeCredit) : 0U);
    if (credited)
        return marks | EndsCredit;
    const bool named =
        isBracketedName(head, line) && (line.has(StartsOpener) || !closesBracketAbove(tail, line));
    if (named || isMarkedName(head, line) || isChineseByline(head, line) || namesWork(head, line))
        return marks | WholeByline;
    if (const int words = writerAndPictures(tail); words >= 0)
        return marks | signatureMarks(tail, line, words);
    if (!endsSigned(tail))
        return marks;
    return marks | EndsSigned | (isSignedSentence(tail) ? quint32(EndsStop) : 0U);
}

} // namespace jianbao::segment
