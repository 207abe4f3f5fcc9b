#include "core/segment/NamesAlone.h"

#include "core/segment/PersonNames.h"
#include "core/segment/Pieces.h"
#include "core/segment/TitleWording.h"
#include "core/text/CharClass.h"

#include <algorithm>
#include <vector>

namespace jianbao::segment {

namespace {

constexpr int NameBelowTitle = 3; // the text is so much wider than a name
constexpr int LongestSignature = 14;
constexpr std::size_t LongestTitle = 4; // lines: kicker, headline, deck and the writer's name
constexpr std::size_t FewestTextLines = 3;
constexpr int TextToName = 2;    // and than a pen name
constexpr int ShortestTitle = 4; // characters, above a pen name
constexpr int LongestNames = 9;  // characters of three names
constexpr qsizetype RecurUnits = 400;
constexpr std::size_t OpeningLines = 3;
constexpr quint32 Special = WholeDateline | WholeByline | WholeCredit | EndsCredit | JumpTo |
                            JumpFrom | PageReference | Folio | StartsStory;

class Marker {
public:
    Marker(QStringView page, std::span<Line> lines, const PageProfile& profile)
        : m_page(page)
        , m_lines(lines)
        , m_profile(profile)
        , m_pieces(partPieces(lines)) {}

    void run() {
        for (std::size_t p = 0; p < m_pieces.size(); ++p) {
            markName(p);
            if (!m_profile.oldSetting)
                markSignature(p);
        }
        for (std::size_t i = 1; i + 1 < m_lines.size(); ++i) {
            if (opensText(i))
                m_lines[i].marks |= WholeByline;
        }
        for (std::size_t p = 1; p < m_pieces.size() && !m_profile.oldSetting; ++p) {
            if (closesText(p))
                m_lines[m_pieces[p].first].marks |= WholeByline;
        }
    }

private:
    const Line& firstOf(std::size_t p) const { return m_lines[m_pieces[p].first]; }
    const Line& lastOf(std::size_t p) const { return m_lines[m_pieces[p].last - 1]; }

    bool looksLikeTitle(const Line& line) const {
        return !line.has(Special | EndsStop | EndsPause) && line.stops == 0 && line.visible >= 5 &&
               line.visible <= 24;
    }
    bool isName(const Line& line, bool known) const {
        if (line.visible < 2 || line.visible > 3 || line.han != line.visible ||
            line.has(Special | LetterSpaced) || isLabelWord(line))
            return false;
        return !known || isSurname(m_page[line.begin]);
    }
    /// "短评", "更正": what stands above a piece, however short.
    bool isLabelWord(const Line& line) const {
        return isNoticeTitle(m_page, line) || isOpinionLabel(m_page, line);
    }
    /// The name of who wrote a signed piece: in the title's piece, as its last line, or alone
    /// behind a title of one line.
    void markName(std::size_t p) {
        const Piece& piece = m_pieces[p];
        Line& line = m_lines[piece.last - 1];
        const Line& first = m_lines[piece.first];
        const bool known = piece.size() > 2 || first.visible < 8;
        const bool under = piece.size() > 1 && piece.size() <= LongestTitle && first.indent == 0 &&
                           isName(line, known) && areTitles(piece);
        const bool alone = piece.size() == 1 && p > 0 && m_pieces[p - 1].size() <= 2 &&
                           looksLikeTitle(lastOf(p - 1)) && isName(line, !textFollows(p));
        if (under || alone || signs(p))
            line.marks |= WholeByline;
        for (std::size_t i = piece.first + 1; i + 1 < piece.last; ++i) {
            if (standsBetween(i))
                m_lines[i].marks |= WholeByline;
        }
    }
    /// Whether each line but the last may be display type.
    bool areTitles(const Piece& piece) const {
        for (std::size_t i = piece.first; i + 1 < piece.last; ++i) {
            const bool label = i == piece.first && piece.size() > 2 && isLabel(m_lines[i]);
            const bool brief = piece.size() == 2 && isBriefTitle(m_lines[i], m_lines[i + 1]);
            if (!looksLikeTitle(m_lines[i]) && !label && !brief)
                return false;
        }
        return true;
    }
    bool isBriefTitle(const Line& line, const Line& name) const {
        return isLabel(line) && line.visible == 4 && isSurname(m_page[name.begin]);
    }
    /// A column's name above a headline.
    static bool isLabel(const Line& line) {
        return line.visible >= 2 && line.visible < 5 && line.han == line.visible &&
               !line.has(Special | LetterSpaced);
    }
    bool textFollows(std::size_t p) const {
        return p + 1 < m_pieces.size() && m_pieces[p + 1].size() >= FewestTextLines &&
               !firstOf(p + 1).has(Special | LetterSpaced) && holdsStop(m_lines, m_pieces[p + 1]);
    }
    /// "VILLAGE  NAME" behind a finished text: who wrote it.
    void markSignature(std::size_t p) {
        const Piece& piece = m_pieces[p];
        Line& line = m_lines[piece.last - 1];
        const bool alone = piece.size() == 1;
        if ((alone && (p == 0 || p + 1 == m_pieces.size())) || line.gaps != 1 ||
            line.visible > LongestSignature || line.has(Special | LetterSpaced | EndsStop) ||
            line.han != line.visible)
            return;
        const bool behind =
            alone ? lastOf(p - 1).has(EndsStop) : m_lines[piece.last - 2].has(EndsStop);
        qint32 at = line.end;
        while (!charIs(m_page[at - 1].unicode(), CharSpace))
            --at;
        const qint32 name = line.end - at;
        const QStringView last = m_page.mid(at, name);
        const bool polite = last.endsWith(u"女士") || last.endsWith(u"先生");
        const bool known = isPersonName(last);
        if (behind && polite)
            line.marks |= TextLine;
        else if (behind && known && (!alone || looksLikeTitle(firstOf(p + 1))))
            line.marks |= WholeByline;
    }
    /// A name in one run with the title above it and the text below.
    bool standsBetween(std::size_t i) const {
        const Line& above = m_lines[i - 1];
        const Line& below = m_lines[i + 1];
        return isName(m_lines[i], true) && looksLikeTitle(above) && !above.has(SameLine) &&
               below.width >= NameBelowTitle * m_lines[i].width &&
               !below.has(Special | LetterSpaced) && !m_profile.isOpenEnded(above);
    }
    /// A name alone, right behind a finished text: what follows it is no text.
    bool signs(std::size_t p) const {
        const Piece& piece = m_pieces[p];
        const Line& line = m_lines[piece.last - 1];
        const bool behind = piece.size() == 1 ? p > 0 && lastOf(p - 1).has(EndsStop)
                                              : m_lines[piece.last - 2].has(EndsStop);
        if (!behind || line.visible < 2 || line.visible > 3 || line.han != line.visible ||
            line.has(Special | LetterSpaced) || line.gaps > 0 || isLabelWord(line))
            return false;
        if (p + 1 == m_pieces.size())
            return true;
        const Line& next = firstOf(p + 1);
        return looksLikeTitle(next) && (m_pieces[p + 1].size() <= 2 || next.has(Folio)) &&
               !isSigned(p + 1);
    }
    /// Whether a name or byline stands in or right behind the title: what stands above it is a
    /// column's name.
    bool isSigned(std::size_t title) const {
        const Line& last = lastOf(title);
        const bool inside = m_pieces[title].size() == 2 && isName(last, false);
        if (inside || last.has(WholeByline))
            return true;
        return title + 1 < m_pieces.size() && m_pieces[title + 1].size() == 1 &&
               (firstOf(title + 1).has(WholeByline) || isName(firstOf(title + 1), false));
    }

    /// Whether the piece is the names of people behind a finished text, and what follows it neither
    /// text nor a title with a name of its own.
    bool closesText(std::size_t p) const {
        const Line& line = firstOf(p);
        if (m_pieces[p].size() != 1 || !isOfNames(line) || !lastOf(p - 1).has(EndsStop) ||
            !areKnown(namesOf(line)))
            return false;
        if (p + 1 == m_pieces.size() || firstOf(p + 1).has(WholeCredit | Folio))
            return true;
        const std::size_t next = m_pieces[p + 1].first;
        return isTitle(next) && !isText(next) && !isSigned(p + 1);
    }
    /// Blanks stand between all characters of a spaced title; names of three have none.
    static bool isOfNames(const Line& line) {
        const bool spaced = line.has(LetterSpaced) && line.gaps + 1 >= line.visible;
        return !spaced && !line.has(Special | EndsStop | EndsPause) &&
               line.visible <= LongestNames && line.visible >= 2 && line.han == line.visible;
    }
    /// Whether the line is a name between a title and its text, wherever empty lines stand.
    bool opensText(std::size_t i) const {
        const Line& line = m_lines[i];
        if (!isOfNames(line) || !isTitle(i - 1) || !isText(i + 1) ||
            m_lines[i + 1].width <= line.width)
            return false;
        const QStringList names = namesOf(line);
        return (areKnown(names) || isPenName(i, names)) && !recurs(names.join(QString()), i + 1);
    }
    /// The names that blanks part; a blank inside a name parts single characters.
    QStringList namesOf(const Line& line) const {
        QStringList names(1);
        for (const QChar c : m_page.mid(line.begin, line.end - line.begin)) {
            if (!charIs(c.unicode(), CharSpace))
                names.back() += c;
            else if (names.back().size() >= 2)
                names.append(QString());
        }
        return names;
    }
    static bool areKnown(const QStringList& names) {
        return std::all_of(names.begin(), names.end(), isPersonName);
    }
    /// A name without a surname, below a title that is longer or set apart as it is by its blank.
    bool isPenName(std::size_t i, const QStringList& names) const {
        constexpr QStringView words = u"不了的是在之矣也其這这那們们個个被把一二三四五六七八九十";
        const QString& name = names.front();
        const int least = m_lines[i].gaps > 0 ? 2 : ShortestTitle;
        return names.size() == 1 && name.size() <= 3 && m_lines[i - 1].visible >= least &&
               m_lines[i + 1].width >= TextToName * m_lines[i].width && !isLabelWord(m_lines[i]) &&
               std::none_of(name.begin(), name.end(),
                            [words](QChar c) { return words.contains(c); });
    }
    /// Whether a pair of the name's characters stands in the text behind it: titles recur there,
    /// writers' names do not.
    bool recurs(const QString& names, std::size_t text) const {
        const QStringView below = m_page.sliced(m_lines[text].begin).left(RecurUnits);
        for (qsizetype i = 0; i + 1 < names.size(); ++i) {
            if (below.contains(QStringView(names).mid(i, 2)))
                return true;
        }
        return false;
    }
    /// Whether the line may be the last of a title.
    bool isTitle(std::size_t i) const {
        const Line& line = m_lines[i];
        if (line.has((Special & ~quint32(WholeByline)) | EndsPause | EndsPeriod | TextLine) ||
            line.stops > 0 || line.visible < 2)
            return false;
        return line.has(WholeByline) || line.blankBefore > 0 || i == 0 || line.has(LetterSpaced) ||
               !m_profile.isOpenEnded(line);
    }
    /// Whether the line opens running text.
    bool isText(std::size_t i) const {
        const Line& line = m_lines[i];
        if (line.has(StartsStory | TextLine))
            return true;
        if (line.has(Special | LetterSpaced))
            return false;
        for (std::size_t k = i; k < std::min(m_lines.size(), i + OpeningLines); ++k) {
            if (k > i && m_lines[k].blankBefore > 0)
                return false;
            if (m_lines[k].hasPauseOr(EndsStop | EndsPause))
                return true;
        }
        return false;
    }

    QStringView m_page;
    std::span<Line> m_lines;
    const PageProfile& m_profile;
    std::vector<Piece> m_pieces;
};

} // namespace

void markNamesAlone(QStringView page, std::span<Line> lines, const PageProfile& profile) {
    if (!profile.script.latin)
        Marker(page, lines, profile).run();
}

} // namespace jianbao::segment
