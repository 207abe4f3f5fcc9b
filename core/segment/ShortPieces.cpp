#include "core/segment/ShortPieces.h"

#include "core/segment/Pieces.h"
#include "core/text/CharClass.h"
#include "core/text/UnitSearch.h"
#include "core/text/WordList.h"

#include <algorithm>
#include <array>
#include <vector>

namespace jianbao::segment {

namespace {

constexpr int ShortOfText = 7; // half squares
constexpr int LongestGreeting = 8;
constexpr int LongestBoxTitle = 14;
constexpr int LongestEntry = 44; // visible characters
constexpr std::size_t EntryLines = 3;
constexpr int LongestRow = 30;
constexpr std::size_t CaptionLines = 6;
constexpr std::size_t FewestEntries = 2;
constexpr std::size_t MostPlainEntries = 12;
constexpr int LongestListTitle = 6;
constexpr int LongestSignature = 14;
constexpr int LongestClosing = 24; // visible characters
constexpr int FewestOfNumber = 7;  // digits of a telephone number
constexpr std::array<QStringView, 11> Offices{u"中心", u"委员会", u"办公室", u"编辑部",
                                              u"公司", u"工会",   u"处",     u"局",
                                              u"政府", u"法院",   u"学校"};
constexpr WordList OfficeList(Offices);
constexpr std::array<QStringView, 5> ListTitles{u"提示", u"贴士", u"链接", u"提醒", u"一览"};
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
        quint32 seen = 0; // on the page: what has no such line is not looked through for it
        for (const Line& line : m_lines)
            seen |= line.marks;
        const bool speech = (seen & Salutation) != 0;
        markClosings();
        for (std::size_t p = 0; p < m_pieces.size(); ++p) {
            if (!m_profile.oldSetting)
                markOffice(m_pieces[p]);
            for (std::size_t i = m_pieces[p].first;
                 (seen & WholeBracketed) != 0 && i < m_pieces[p].last; ++i)
                markNote(i);
            if ((seen & Folio) != 0)
                markNoticeEnd(m_pieces[p]);
            if ((seen & EndsCredit) != 0)
                markCaption(m_pieces[p]);
            markSpecks(m_pieces[p]);
            if (m_profile.oldSetting)
                markInitial(p);
            if (speech)
                markGreeting(p);
            markStray(p);
        }
        for (std::size_t p = 0; p < m_pieces.size(); ++p) {
            markBox(p);
            if (!m_profile.oldSetting)
                markTableBelow(m_pieces[p]);
        }
    }

private:
    const Line& firstOf(std::size_t p) const { return m_lines[m_pieces[p].first]; }
    const Line& lastOf(std::size_t p) const { return m_lines[m_pieces[p].last - 1]; }

    /// "Works committee" below a notice's last sentence is part of it.
    void markOffice(const Piece& piece) {
        if (piece.size() < 2 || !m_lines[piece.last - 2].has(EndsStop))
            return;
        Line& line = m_lines[piece.last - 1];
        const QStringView text = m_page.mid(line.begin, line.end - line.begin);
        if (line.visible <= LongestSignature && !line.has(Special | EndsStop | LetterSpaced) &&
            OfficeList.ends(text))
            line.marks |= TextLine;
    }
    /// What stands at a notice's end: "Notice is hereby given." or the telephone number behind its
    /// last sentence, then who gives it and the day.
    void markClosings() {
        for (std::size_t i = 1; i < m_lines.size(); ++i) {
            if (m_lines[i].has(Special | EndsStop) || m_lines[i].visible > LongestClosing ||
                m_lines[i].blankBefore > 0 || !closesNotice(i))
                continue;
            m_lines[i].marks |= TextLine;
            markGiver(i + 1);
        }
    }
    bool closesNotice(std::size_t i) const {
        const Line& line = m_lines[i];
        const QStringView text = m_page.mid(line.begin, line.end - line.begin);
        if (line.visible <= LongestGreeting && begins(text, u"特此"))
            return true;
        return line.digits >= FewestOfNumber && m_lines[i - 1].has(EndsStop | TextLine) &&
               charIs(text.back().unicode(), CharDigit) &&
               (holds(text, u"电话") || holds(text, u"電話"));
    }
    void markGiver(std::size_t i) {
        if (i >= m_lines.size() || m_lines[i].blankBefore > 0 ||
            m_lines[i].has(Special | EndsStop | EndsPause) || m_lines[i].visible > LongestSignature)
            return;
        Line& giver = m_lines[i];
        const bool dated = i + 1 < m_lines.size() && m_lines[i + 1].has(Folio) &&
                           m_lines[i + 1].digits > 0 && m_lines[i + 1].blankBefore == 0;
        if (!dated && !OfficeList.ends(m_page.mid(giver.begin, giver.end - giver.begin)))
            return;
        giver.marks |= TextLine;
        if (dated)
            m_lines[i + 1].marks = (m_lines[i + 1].marks & ~quint32(Folio)) | TextLine;
    }
    /// "(The writer teaches at …)" closes the text that it stands in; so does what else stands in
    /// brackets right below a finished sentence.
    void markNote(std::size_t i) {
        constexpr std::array<QStringView, 4> notes{u"（作者", u"(作者", u"（文中", u"（本文"};
        Line& line = m_lines[i];
        if (!line.has(WholeBracketed))
            return;
        const auto text = m_page.mid(line.begin, line.end - line.begin);
        const bool closes = i > 0 && line.blankBefore == 0 && m_lines[i - 1].has(EndsStop) &&
                            !m_lines[i - 1].has(Special) && !line.has(Special | EndMark) &&
                            line.visible > LongestGreeting;
        if (closes || std::any_of(notes.begin(), notes.end(),
                                  [text](QStringView note) { return begins(text, note); }))
            line.marks = (line.marks & ~quint32(WholeByline)) | TextLine;
    }
    /// "Office of X / 5 May 1999", in the piece of the text that it signs.
    void markNoticeEnd(const Piece& piece) {
        for (std::size_t i = piece.first + 1; i < piece.last; ++i) {
            const bool date = m_lines[i].has(Folio) && i + 1 == piece.last;
            const bool signs = date && i >= piece.first + 2 && m_lines[i - 2].has(EndsStop) &&
                               m_lines[i - 1].visible <= 20;
            if (!signs && !(date && m_lines[i - 1].has(EndsStop)))
                continue;
            m_lines[i].marks = (m_lines[i].marks & ~quint32(Folio)) | TextLine;
            if (signs)
                m_lines[i - 1].marks |= TextLine;
        }
    }
    /// Lines of a sentence or more above the line that the credit ends in.
    void markCaption(const Piece& piece) {
        if (piece.size() < 2 || piece.size() > CaptionLines ||
            !m_lines[piece.last - 1].has(EndsCredit) || !holdsStop(m_lines, piece))
            return;
        for (std::size_t i = piece.last - 1; i-- > piece.first && !standsAbove(i);)
            m_lines[i].marks |= TextLine;
    }
    /// Whether a line ends short of the one below it without a pause or stop: no part of its text.
    bool standsAbove(std::size_t i) const {
        const Line& line = m_lines[i];
        return !line.hasPauseOr(EndsStop | EndsPause) &&
               line.width + ShortOfText < m_lines[i + 1].width;
    }
    /// What a scanner made of specks: a few characters, a stop among them.
    void markSpecks(const Piece& piece) {
        bool stop = false;
        for (std::size_t i = piece.first; i < piece.last; ++i) {
            if (m_lines[i].visible > 3 || m_lines[i].gaps == 0 || m_lines[i].has(Special))
                return;
            stop = stop || m_lines[i].has(EndsStop) || m_lines[i].stops > 0;
        }
        for (std::size_t i = piece.first; stop && i < piece.last; ++i)
            m_lines[i].marks |= Folio;
    }
    /// A text's first character, set large.
    void markInitial(std::size_t p) {
        Line& line = m_lines[m_pieces[p].first];
        if (m_pieces[p].size() == 1 && line.visible == 1 && line.han == 1 &&
            p + 1 < m_pieces.size() && m_pieces[p + 1].size() > 1)
            line.marks |= TextLine;
    }
    /// "Thank you all!" in a speech.
    void markGreeting(std::size_t p) {
        Line& line = m_lines[m_pieces[p].first];
        if (p > 0 && m_pieces[p].size() == 1 && line.visible <= LongestGreeting &&
            line.has(EndsStop) && m_profile.endsSentence(lastOf(p - 1)))
            line.marks |= TextLine;
    }
    /// A line as wide as the text before and behind it, and in the middle of a sentence.
    void markStray(std::size_t p) {
        if (p == 0 || p + 1 >= m_pieces.size() || m_pieces[p].size() != 1 || !m_profile.wrapped)
            return;
        Line& line = m_lines[m_pieces[p].first];
        const Line& next = firstOf(p + 1);
        const bool open = !line.has(Special | EndsStop | LetterSpaced) && line.pauses > 0;
        if (!open || m_pieces[p - 1].size() < 2 || m_pieces[p + 1].size() < 2 ||
            next.has(Special) || !holdsStop(m_lines, m_pieces[p + 1]))
            return;
        const int widest = widestOf(m_pieces[p - 1]);
        if (std::abs(line.width - widest) <= 2 && std::abs(next.width - line.width) <= 2)
            line.marks |= TextLine;
    }
    int widestOf(const Piece& piece) const {
        int width = 0;
        for (std::size_t i = piece.first; i < piece.last; ++i)
            width = std::max(width, m_lines[i].width);
        return width;
    }

    /// A list box: a short title, then entries with figures or with a term before a colon.
    void markBox(std::size_t title) {
        const Line& head = firstOf(title);
        const Piece below{m_pieces[title].first + 1, m_pieces[title].last};
        const bool inside =
            below.size() > 1 &&
            (isBulleted(below) || (isListTitle(head) && isPlain(below)) ||
             (head.gaps == 0 && (head.digits == 0 || endsInBracket(head)) && isTable(below)));
        if ((m_pieces[title].size() != 1 && !inside) ||
            head.has(Special | EndsStop | EndsPause | LetterSpaced) ||
            head.visible > LongestBoxTitle || head.stops > 0)
            return;
        if (inside) {
            markEntries(below);
            return;
        }
        std::size_t end = title + 1;
        while (end < m_pieces.size() && isEntry(m_pieces[end]))
            ++end;
        const bool bullets = end <= title + 2 && title + 1 < m_pieces.size() &&
                             (isBulleted(m_pieces[title + 1]) || isTable(m_pieces[title + 1]) ||
                              (isListTitle(head) && isPlain(m_pieces[title + 1])));
        if (bullets)
            end = title + 2;
        else if (end - title - 1 < FewestEntries)
            return;
        markEntries({m_pieces[title + 1].first, m_pieces[end - 1].last});
    }
    /// A table and its title at the end of a text's run.
    void markTableBelow(const Piece& piece) {
        for (std::size_t i = piece.first + 1; i + FewestEntries < piece.last; ++i) {
            const Line& head = m_lines[i];
            const bool title = m_lines[i - 1].has(EndsStop) && head.gaps == 0 &&
                               head.visible <= LongestListTitle && head.digits == 0 &&
                               !head.has(Special | EndsStop | EndsPause);
            if (!title || !isTable({i + 1, piece.last}))
                continue;
            markEntries({i + 1, piece.last});
            return;
        }
    }
    void markEntries(const Piece& entries) {
        for (std::size_t i = entries.first; i < entries.last; ++i)
            m_lines[i].marks |= ListEntry;
    }
    bool isEntry(const Piece& piece) const {
        if (piece.size() > EntryLines)
            return false;
        int visible = 0;
        bool figures = false;
        for (std::size_t i = piece.first; i < piece.last; ++i) {
            const Line& line = m_lines[i];
            if (line.has(Special | EndsStop | LetterSpaced) || line.stops > 0)
                return false;
            visible += line.visible;
            figures = figures || line.digits > 0;
        }
        const Line& first = m_lines[piece.first];
        return visible <= LongestEntry && ((figures && first.gaps > 0) || hasTerm(first));
    }
    bool hasTerm(const Line& line) const {
        const QStringView text = m_page.mid(line.begin, line.end - line.begin);
        const qsizetype colon = text.indexOf(u'：');
        const qsizetype comma = text.indexOf(u'，');
        return colon >= 2 && (comma < 0 || colon < comma);
    }
    /// Rows of figures: words, blanks, numbers.
    bool isTable(const Piece& piece) const {
        std::size_t figures = 0;
        for (std::size_t i = piece.first; i < piece.last; ++i) {
            const Line& line = m_lines[i];
            if (line.gaps == 0 && piece.size() > FewestEntries && line.pauses == 0 &&
                i == piece.first)
                continue; // what the rows are about
            const bool head = i == piece.first && piece.size() > FewestEntries &&
                              line.gaps + 1 < line.visible; // "Rank Team P W D L"
            if (line.gaps == 0 || line.stops > 0 || line.visible > LongestRow ||
                line.has(EndsStop | EndsPause | StartsStory) || isSentence(line) ||
                (line.has(LetterSpaced) && !head))
                return false;
            figures += line.digits > 0 || endsInFigure(line) ? 1 : 0;
        }
        return piece.size() >= FewestEntries && figures * 3 >= piece.size() * 2;
    }
    /// Whether a comma parts the line; the colon of a time ("19:30") does not.
    bool isSentence(const Line& line) const {
        const QStringView text = m_page.mid(line.begin, line.end - line.begin);
        return line.pauses > 0 &&
               (line.digits == 0 || holds(text, u'，') || holds(text, u'、') || holds(text, u'；'));
    }
    /// "Prices (29 March)".
    bool endsInBracket(const Line& line) const {
        return charIs(m_page[line.end - 1].unicode(), CharCloser);
    }
    /// "… 每斤七角四分": prices and times in words.
    bool endsInFigure(const Line& line) const {
        constexpr QStringView units = u"元角分厘时時点點";
        constexpr QStringView numerals = u"一二三四五六七八九十百千半";
        const QChar last = m_page[line.end - 1];
        const QChar before = m_page[line.end - 2];
        return line.visible > 2 && ((units.contains(last) && numerals.contains(before)) ||
                                    (numerals.contains(last) && units.contains(before)));
    }
    /// "温馨提示": advice follows, in lines of its own.
    bool isListTitle(const Line& title) const {
        const QStringView text = m_page.mid(title.begin, title.end - title.begin);
        return title.visible <= LongestListTitle &&
               std::any_of(ListTitles.begin(), ListTitles.end(),
                           [text](QStringView ending) { return text.endsWith(ending); });
    }
    bool isPlain(const Piece& piece) const {
        return piece.size() >= FewestEntries && piece.size() <= MostPlainEntries &&
               !holdsStop(m_lines, piece) && !m_lines[piece.first].has(Special);
    }
    bool isBulleted(const Piece& piece) const {
        std::size_t bullets = 0;
        for (std::size_t i = piece.first; i < piece.last; ++i) {
            if (m_lines[i].has(EndsStop) || m_lines[i].stops > 0)
                return false;
            bullets += m_lines[i].has(StartsBullet) ? 1 : 0;
        }
        return bullets >= FewestEntries && bullets * EntryLines >= piece.size() &&
               m_lines[piece.first].has(StartsBullet);
    }

    QStringView m_page;
    std::span<Line> m_lines;
    const PageProfile& m_profile;
    std::vector<Piece> m_pieces;
};

} // namespace

void markShortPieces(QStringView page, std::span<Line> lines, const PageProfile& profile) {
    if (!profile.script.latin)
        Marker(page, lines, profile).run();
}

} // namespace jianbao::segment
