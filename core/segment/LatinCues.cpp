#include "core/segment/LatinCues.h"

#include "core/text/CharClass.h"

#include <algorithm>
#include <array>

namespace jianbao::segment {

namespace {

constexpr int FewestGaps = 2;          // of a line whose blanks tell
constexpr std::size_t FewestLines = 5; // with wide blanks, on a page that is justified so
constexpr std::size_t ShareOfLines = 8;
constexpr quint32 Special =
    WholeDateline | WholeByline | WholeCredit | JumpTo | JumpFrom | PageReference | Folio;

QStringView textOf(QStringView page, const Line& line) {
    return page.mid(line.begin, line.end - line.begin);
}

bool isLinkWord(QStringView last) {
    constexpr std::array<QStringView, 68> words{
        u"the",   u"a",     u"an",  u"of",   u"and",  u"or",    u"with",  u"from",  u"into",
        u"its",   u"their", u"our", u"your", u"my",   u"whose", u"which", u"where", u"when",
        u"than",  u"was",   u"is",  u"were", u"are",  u"had",   u"has",   u"have",  u"been",
        u"would", u"at",    u"to",  u"for",  u"by",   u"does",  u"not",   u"le",    u"la",
        u"les",   u"un",    u"une", u"des",  u"du",   u"de",    u"et",    u"au",    u"aux",
        u"dans",  u"par",   u"sur", u"pour", u"avec", u"qui",   u"que",   u"der",   u"die",
        u"das",   u"den",   u"dem", u"ein",  u"eine", u"einen", u"einem", u"einer", u"und",
        u"oder",  u"im",    u"vom", u"zum",  u"zur"};
    constexpr qsizetype longest = 5;
    return last.size() <= longest &&
           std::any_of(words.begin(), words.end(), [last](QStringView word) {
               return last.compare(word, Qt::CaseInsensitive) == 0;
           });
}

/// Whether another word must follow the line: its last one asks for one, or what somebody says goes
/// on.
bool leadsOn(QStringView text) {
    const QStringView last = text.sliced(text.lastIndexOf(u' ') + 1);
    if (last.size() < text.size() && isLinkWord(last))
        return true;
    const qsizetype opens = text.lastIndexOf(u'“');
    const bool english = opens == 0 || (opens > 0 && isSpace(text[opens - 1].unicode()));
    return english && text.indexOf(u'”', opens) < 0; // German quotations end in that mark
}

/// Whether the line's first word is one that has a capital only where a sentence begins.
bool opensSentence(QStringView text) {
    constexpr std::array<QStringView, 40> words{
        u"The",  u"A",     u"An",  u"It",   u"He", u"She", u"They", u"But",  u"And",   u"For",
        u"When", u"After", u"As",  u"At",   u"On", u"In",  u"That", u"This", u"There", u"While",
        u"With", u"Le",    u"La",  u"Les",  u"Un", u"Une", u"Dans", u"Il",   u"Elle",  u"Der",
        u"Die",  u"Das",   u"Ein", u"Eine", u"Es", u"Im",  u"In",   u"Am",   u"Nach",  u"Bei"};
    const QStringView first = text.left(text.indexOf(u' '));
    return first.size() < text.size() &&
           std::find(words.begin(), words.end(), first) != words.end();
}

/// Whether each blank between the line's words is wide: extractors write so what was widened to
/// fill the column.
bool hasWideGaps(QStringView text, const Line& line) {
    if (line.gaps < FewestGaps)
        return false;
    qsizetype blanks = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && charIs(text[i].unicode(), CharSpace)) {
            ++blanks;
            continue;
        }
        if (blanks == 1)
            return false;
        blanks = 0;
    }
    return true;
}

} // namespace

void markLatinCues(QStringView page, std::span<Line> lines) {
    std::size_t wide = 0;
    for (Line& line : lines) {
        const QStringView text = textOf(page, line);
        if (!line.has(EndsStop | EndsPause) && leadsOn(text))
            line.cues |= LeadsOn;
        if (opensSentence(text))
            line.cues |= OpensSentence;
        if (!line.has(Special) && hasWideGaps(text, line)) {
            line.cues |= Justified;
            ++wide;
        }
    }
    if (wide >= FewestLines && wide * ShareOfLines >= lines.size())
        return;
    for (Line& line : lines)
        line.cues &= static_cast<quint8>(~quint32(Justified));
}

} // namespace jianbao::segment
