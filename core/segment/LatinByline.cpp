#include "core/segment/LatinByline.h"

#include "core/segment/LatinDateline.h"
#include "core/segment/LatinNames.h"
#include "core/text/CharClass.h"

#include <algorithm>
#include <array>
#include <span>

namespace jianbao::segment {

namespace {

constexpr int LongestLatinByline = 90; // "By A B, C D and E F"
constexpr int LongestLatinCredit = 9;  // Latin words: a name and a paper
constexpr std::array<QStringView, 7> LatinBylines{u"By ",  u"BY ",  u"Von ", u"VON ",
                                                  u"Par ", u"PAR ", u"by "};
constexpr std::array<QStringView, 9> LatinPosts{
    u"Staff",          u"STAFF",         u"Special to",
    u"SPECIAL TO",     u"Correspondent", u"Associated Press",
    u"The Associated", u"Of The",        u"OF THE"};
constexpr std::array<QStringView, 7> LatinCredits{u"Photo", u"PHOTO",    u"Foto",    u"FOTO",
                                                  u"Bild:", u"Picture:", u"PICTURE:"};
constexpr std::array<QStringView, 11> LatinCaptions{
    u"Above: ",       u"Above, ",      u"Pictured ",   u"Our picture ",
    u"Picture shows", u"Photo shows ", u"Unser Bild ", u"Unser Foto ",
    u"Im Bild: ",     u"Notre photo ", u"Ci-dessus"};
constexpr std::array<QStringView, 6> LatinPapers{u" FOR THE ", u" for The ", u" POUR ",
                                                 u" pour ",    u" FÜR ",     u" für "};
constexpr std::array<QStringView, 5> LatinSources{u"Associated Press", u"Getty Images", u"Reuters",
                                                  u"Agence France", u"AP Photo"};
constexpr std::array<QStringView, 7> LatinPictures{
    u" photo by ",  u" photos by ", u" photograph by ",  u"Submitted photo",
    u"Courtesy ph", u"File photo",  u"Contributed photo"};

bool startsWithAny(QStringView text, std::span<const QStringView> words) {
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return text.startsWith(word); });
}

bool containsAny(QStringView text, std::span<const QStringView> words) {
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return text.contains(word); });
}

bool isLatinByline(QStringView text, const Line& line) {
    if (line.width > LongestLatinByline || line.words < 2)
        return false;
    if (text.startsWith(u"This article is by") || text.startsWith(u"This article was"))
        return true;
    if (!startsWithAny(text, LatinBylines))
        return false;
    const qsizetype space = text.indexOf(u' ');
    if (space + 1 >= text.size() || !charIs(text[space + 1].unicode(), CharUpper))
        return false;
    // names and ranks: nearly every long word has a capital
    return line.longCapWords * 3 >= line.longWords * 2 && !line.has(EndsHyphen);
}

/// "Pat Doe for The Daily Post": two or three words before the paper's.
bool namesPaper(QStringView text) {
    return std::any_of(LatinPapers.begin(), LatinPapers.end(), [text](QStringView paper) {
        const qsizetype at = text.indexOf(paper);
        const qsizetype blanks = at < 0 ? 0 : text.left(at).count(u' ');
        return blanks >= 1 && blanks <= 2;
    });
}

/// Whether the words are two to four, each with a capital.
bool isNameInCapitals(QStringView words) {
    int count = 0;
    for (qsizetype from = 0; from < words.size(); ++count) {
        if (!charIs(words[from].unicode(), CharUpper))
            return false;
        const qsizetype blank = words.indexOf(u' ', from);
        from = blank < 0 ? words.size() : blank + 1;
    }
    return count >= 2 && count <= 4;
}

/// "Jane Doe | The Daily Post", "JANE DOE / Post": a name and a paper.
bool namesPaperBehindRule(QStringView text, const Line& line) {
    constexpr int shortest = 3;
    qsizetype rule = text.indexOf(u'|');
    if (rule < 0)
        rule = text.indexOf(u'/');
    if (rule < 0 || line.digits > 0 || line.pauses > 0 || line.has(EndsStop))
        return false;
    const QStringView paper = text.sliced(rule + 1).trimmed();
    return isNameInCapitals(text.left(rule).trimmed()) && paper.size() > shortest &&
           charIs(paper.front().unicode(), CharUpper) && line.words <= LongestLatinCredit &&
           line.longCapWords == line.longWords;
}

/// "PAT DOE/THE DAILY POST" and the like, as a whole line.
bool isLatinCredit(QStringView text, const Line& line) {
    if (text.startsWith(u'('))
        text = text.sliced(1);
    if (line.width > 70 || line.letters < 6)
        return false;
    const bool capitals = line.capitals * 10 >= line.letters * 9;
    if ((capitals && text.contains(u'/')) || namesPaperBehindRule(text, line))
        return true;
    if (line.words <= LongestLatinCredit && !line.has(EndsStop | EndsPause) &&
        line.longCapWords == line.longWords && namesPaper(text))
        return true;
    if (line.words <= LongestLatinCredit && !line.has(EndsStop | EndsPause) &&
        containsAny(text, LatinPictures)) // "Staff photo by JANE DOE", "Submitted photo"
        return true;
    return (startsWithAny(text, LatinCredits) && !line.has(EndsStop)) ||
           (line.words <= 6 && containsAny(text, LatinSources) && !line.has(EndsStop));
}

/// "… the fairgrounds Saturday. Jane Doe photo": two or three names and the word.
bool endsInPhotoWord(QStringView text) {
    constexpr std::array<QStringView, 4> words{u" photo", u" Photo", u" photos", u" photograph"};
    const auto word = std::find_if(words.begin(), words.end(),
                                   [text](QStringView w) { return text.endsWith(w); });
    if (word == words.end())
        return false;
    int names = 0;
    for (qsizetype end = text.size() - word->size(); end > 0 && names < 3; ++names) {
        const qsizetype from = text.left(end).lastIndexOf(u' ') + 1;
        const bool name = charIs(text[from].unicode(), CharUpper) && text[end - 1] != u'.' &&
                          text[end - 1] != u',';
        if (!name)
            break;
        end = from - 1;
    }
    return names >= 2;
}

/// "… wird wieder gebaut. Foto: Moser", "… at the fair. (Photo by Jane Doe)": the word behind the
/// caption's end, and few words more.
bool endsInNamedPhoto(QStringView text) {
    constexpr std::array<QStringView, 10> words{u"Foto: ",    u"Fotos: ",   u"Photo: ", u"Photos: ",
                                                u"Photo : ",  u"Photos : ", u"Bild: ",  u"Bilder: ",
                                                u"Photo by ", u"Photos by "};
    constexpr qsizetype longestName = 40;
    const QStringView tail = text.last(std::min(text.size(), longestName));
    return std::any_of(words.begin(), words.end(), [tail](QStringView word) {
        const qsizetype at = tail.lastIndexOf(word);
        const qsizetype name = at + word.size();
        return at > 0 && (tail[at - 1] == u' ' || tail[at - 1] == u'(') && name < tail.size() &&
               charIs(tail[name].unicode(), CharUpper);
    });
}

/// Whether running text ends in a credit in capitals ("… on Tuesday. PAT DOE/THE DAILY POST").
bool endsInLatinCredit(QStringView text) {
    const qsizetype slash = std::max(text.lastIndexOf(u'/'), text.lastIndexOf(u" FOR THE "));
    if (slash < 4 || text.size() - slash < 3)
        return false;
    qsizetype from = slash;
    while (from > 0 && text[from - 1] != u'.' && text[from - 1] != u'\n')
        --from;
    int letters = 0;
    int capitals = 0;
    for (const QChar c : text.mid(from)) {
        const quint16 flags = charFlags(c.unicode());
        letters += (flags & CharLatin) != 0 ? 1 : 0;
        capitals += (flags & CharUpper) != 0 ? 1 : 0;
        if ((flags & CharDigit) != 0)
            return false;
    }
    return letters >= 8 && capitals * 10 >= letters * 9;
}

/// "COOLING OFF—These boys …", "Above: …"
bool isLatinCaption(QStringView text) {
    if (startsWithAny(text, LatinCaptions))
        return true;
    constexpr qsizetype longestHeading = 30;
    const qsizetype dash = text.left(longestHeading).indexOf(u'—');
    return dash > 0 && speaksOfPicture(text.sliced(dash + 1).trimmed()) &&
           std::none_of(text.begin(), text.begin() + dash, [](QChar c) {
               return charIs(c.unicode(), CharLatin) && !charIs(c.unicode(), CharUpper);
           });
}

} // namespace

bool continuesLatinByline(QStringView page, const Line& byline, const Line& line) {
    if (line.blankBefore > 0 || line.words == 0 || line.words > 9 || line.has(EndsStop | Folio) ||
        line.han > 0)
        return false;
    const QStringView before = page.mid(byline.begin, byline.end - byline.begin);
    const QStringView text = page.mid(line.begin, line.end - line.begin);
    const bool names = line.capitals * 2 >= line.letters || line.longCapWords == line.longWords;
    if (names && (text.startsWith(u"and ") || before.endsWith(u" and") || before.endsWith(u',')))
        return true;
    if (isNameInCapitals(text) && !line.has(EndsHyphen | EndsPause | EndsColon) &&
        line.longCapWords == line.longWords && isLatinPost(before) && latinNames(before).isEmpty())
        return true; // "By Town Hall Reporter", and the name below
    const bool address = text.contains(u'@') && !text.contains(u' ');
    return address || (line.words <= 6 && (startsWithAny(text, LatinPosts) || isLatinPost(text)));
}

quint32 latinBylineMarks(QStringView page, const Line& line) {
    const QStringView text = page.mid(line.begin, line.end - line.begin);
    if (isLatinCaption(text))
        return StartsCaption;
    if (isLatinByline(text, line))
        return WholeByline;
    if (isLatinCredit(text, line))
        return WholeCredit | EndsCredit;
    if (endsInPhotoWord(text))
        return line.words <= 4 ? WholeCredit | EndsCredit : static_cast<quint32>(EndsCredit);
    return endsInLatinCredit(text) || endsInNamedPhoto(text) ? static_cast<quint32>(EndsCredit)
                                                             : 0U;
}

} // namespace jianbao::segment
