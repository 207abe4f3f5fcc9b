#include "core/segment/LatinNamesAlone.h"

#include "core/segment/LatinNames.h"
#include "core/segment/LineMeasure.h"
#include "core/text/CharClass.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace jianbao::segment {

namespace {

constexpr std::size_t LongestWrappedByline = 4;
constexpr std::size_t LongestTitle = 4; // lines of display type looked at above a name
constexpr int ShortestAgency = 4;       // letters of a name that signs
constexpr int LongestAgency = 9;
/// A headline's lines are balanced; a name below it is far shorter.
constexpr double NameBelowTitle = 1.4;
constexpr int LongestByline = 60; // half squares
constexpr int MostWords = 4;      // of one name
constexpr int NarrowTenths = 7;   // of the text's column
constexpr int WidestName = 8;     // tenths of it, of a name that signs
constexpr qsizetype RecurUnits = 1500;
constexpr qint32 PageUnits = 16000; // a newspaper page has hardly more before or behind a line
constexpr std::size_t LongestPiece = 250;     // lines between a writer's name and his introduction
constexpr std::size_t LongestBio = 4;         // lines
constexpr qsizetype LongestIntroduction = 48; // letters of a name and the word behind it
constexpr int AcrossTenths = 14;              // of a text's column
constexpr int FewestCaptionWords = 7;         // of a caption's first line
constexpr int FewestBioWords = 3;
constexpr int FewestWrapped = 4; // words of a byline's first line
constexpr int ShortestWord = 3;  // letters; shorter ones tell nothing
constexpr quint32 Special =
    WholeDateline | WholeByline | WholeCredit | JumpTo | JumpFrom | PageReference | Folio;
constexpr std::array<QStringView, 33> NoNames{
    u"Mr.",      u"Mrs.",   u"Miss",  u"The",     u"A",        u"An",    u"In",
    u"On",       u"Of",     u"To",    u"For",     u"Am",       u"Der",   u"Die",
    u"Das",      u"Is",     u"Are",   u"Was",     u"Were",     u"Has",   u"Says",
    u"Gets",     u"Wins",   u"Dies",  u"News",    u"National", u"World", u"Local",
    u"Briefing", u"Briefs", u"Notes", u"Letters", u"Calendar"};

QStringView textOf(QStringView page, const Line& line) {
    return page.mid(line.begin, line.end - line.begin);
}

/// Reads the words of a line; false as soon as @p accept refuses one.
template<typename Accept>
bool eachWord(QStringView text, Accept accept) {
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype blank = text.indexOf(u' ', from);
        const qsizetype to = blank < 0 ? text.size() : blank;
        if (to > from && !accept(text.mid(from, to - from)))
            return false;
        from = to + 1;
    }
    return true;
}

bool isCapitalised(QStringView word) {
    if (!charIs(word.front().unicode(), CharUpper))
        return false;
    for (const QChar c : word.mid(1)) {
        if (!charIs(c.unicode(), CharLatin) && c != u'-' && c != u'.' && c != u'\'' && c != u'’')
            return false;
    }
    return true;
}

/// "Jane Doe", "Mary J. Doe-Smith": two or three words with capitals that no sentence is made of.
bool isName(QStringView text, const Line& line) {
    if (line.words < 2 || line.words > 3 || line.digits > 0 || line.pauses > 0 ||
        line.capitals * 2 >= line.letters || line.has(EndsStop | EndsColon | EndsHyphen))
        return false;
    return eachWord(text, [](QStringView word) {
        return isCapitalised(word) &&
               std::find(NoNames.begin(), NoNames.end(), word) == NoNames.end();
    });
}

bool isPost(QStringView text, const Line& line) {
    return line.words <= 5 && isLatinPost(text);
}

/// "This article is by A, B and / C." up to its full stop.
void markWrappedByline(std::span<Line> lines, std::size_t first) {
    for (std::size_t i = first; i < std::min(lines.size(), first + LongestWrappedByline); ++i) {
        if (i > first && lines[i].blankBefore > 0)
            return;
        lines[i].marks |= WholeByline;
        if (lines[i].has(EndsPeriod))
            return;
    }
}

/// Whether the line stands under display type and above text, as a byline does.
bool standsAsByline(QStringView page, std::span<const Line> lines, std::size_t i,
                    const PageProfile& profile) {
    if (i == 0 || i + 1 >= lines.size())
        return false;
    const Line& above = lines[i - 1];
    const Line& line = lines[i];
    const Line& below = lines[i + 1];
    if (above.has(Special | EndsStop | EndsPause | EndsHyphen) ||
        below.has(Special & ~quint32(WholeByline)))
        return false;
    const bool title = above.width >= NameBelowTitle * line.width && above.words >= 3 &&
                       (above.blankBefore > 0 || !profile.sameWidth(above.width, above.measure));
    const bool text = below.support >= 4 && below.width > NameBelowTitle * line.width;
    return title && (text || below.has(WholeByline) || isPost(textOf(page, below), below));
}

/// What stands in capitals above a piece, and signs nothing.
bool isLabel(QStringView word) {
    constexpr std::array<QStringView, 12> labels{u"EDITORIAL", u"OPINION", u"COMMENT",  u"ANALYSIS",
                                                 u"LETTERS",   u"BRIEFS",  u"NEWS",     u"NOTICE",
                                                 u"NOTICES",   u"SPORTS",  u"BUSINESS", u"WEATHER"};
    return std::find(labels.begin(), labels.end(), word) != labels.end();
}

/// "XINHUA" between a finished text and an empty line: the agency signs.
bool signsAsAgency(std::span<const Line> lines, std::size_t i) {
    const Line& line = lines[i];
    return i > 0 && lines[i - 1].has(EndsPeriod) && !lines[i - 1].has(Special) && line.words == 1 &&
           line.digits == 0 && line.letters == line.visible && line.capitals == line.letters &&
           line.letters >= ShortestAgency && line.letters <= LongestAgency &&
           (i + 1 == lines.size() || lines[i + 1].blankBefore > 0);
}

/// "HAROLD J. DOE", "Jane Doe" right behind a finished text and above no other text.
bool standsAsSignature(QStringView page, std::span<const Line> lines, std::size_t i,
                       const PageProfile& profile) {
    const Line& line = lines[i];
    if (i == 0 || line.blankBefore > 0 || !lines[i - 1].has(EndsStop) || line.words < 2 ||
        line.words > 4 || line.digits > 0 || line.has(EndsStop | EndsColon | EndsPause) ||
        line.width * 10 > std::max(line.measure, lines[i - 1].measure) * 7 ||
        lines[i - 1].has(Special))
        return false;
    const QStringView text = textOf(page, line);
    const bool capitals = line.capitals == line.letters;
    if (!capitals && !isName(text, line))
        return false;
    if (i + 1 == lines.size() || lines[i + 1].blankBefore > 0)
        return true;
    const Line& below = lines[i + 1];
    if (below.has(EndsStop | StartsLower))
        return false;
    if (capitals)
        return text.contains(u". ") && i + 2 < lines.size() &&
               profile.breaksEarly(below, lines[i + 2]);
    return below.has(Folio) || (below.letters > 3 && below.capitals == below.letters);
}

/// The words that the page sets in small letters.
class SmallWords {
public:
    explicit SmallWords(QStringView page) {
        qsizetype begin = -1;
        for (qsizetype i = 0; i <= page.size(); ++i) {
            const quint16 flags = i < page.size() ? charFlags(page[i].unicode()) : quint16(0);
            const bool letter = (flags & CharLatin) != 0;
            const bool before = i > 0 && charIs(page[i - 1].unicode(), CharLatin);
            if (letter && !before)
                begin = (flags & CharUpper) == 0 ? i : -1;
            else if (!letter && before && begin >= 0)
                m_words.insert(qHash(page.sliced(begin, i - begin)));
        }
    }
    bool has(QStringView word) const {
        return word.size() >= ShortestWord && m_words.contains(qHash(word.toString().toLower()));
    }

private:
    QSet<std::size_t> m_words;
};

class Marker {
public:
    Marker(QStringView page, std::span<Line> lines, const PageProfile& profile)
        : m_page(page)
        , m_lines(lines)
        , m_profile(profile) {}

    void run() {
        for (std::size_t i = m_lines.size(); i-- > 0;) {
            const Line& line = m_lines[i];
            if (line.has(Special | StartsStory))
                continue;
            const QStringView text = textOf(m_page, line);
            if ((isName(text, line) && standsAsByline(m_page, m_lines, i, m_profile)) ||
                standsAsSignature(m_page, m_lines, i, m_profile) ||
                (i > 0 && isName(text, line) && isLabel(textOf(m_page, m_lines[i - 1]))) ||
                (signsAsAgency(m_lines, i) && !isLabel(text)))
                m_lines[i].marks |= WholeByline;
        }
        markLetters();
        markIntroduced();
        markLikeIntroduced();
        markNameCredits();
        for (std::size_t i = 1; i + 1 < m_lines.size(); ++i) {
            if (!m_lines[i].has(Special | StartsStory) && opensText(i))
                m_lines[i].marks |= WholeByline;
        }
        for (std::size_t i = 1; i < m_lines.size(); ++i) {
            if (m_lines[i - 1].has(WholeByline) && !m_lines[i].has(Special) &&
                m_lines[i].blankBefore == 0 && isPost(textOf(m_page, m_lines[i]), m_lines[i]))
                m_lines[i].marks |= WholeByline;
        }
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (textOf(m_page, m_lines[i]).startsWith(u"This article "))
                markWrappedByline(m_lines, i);
            else if (i > 0 && endsByline(i))
                m_lines[i].marks |= WholeByline;
        }
    }

private:
    /// "BY JANE DOE AND JOHN / ROE": the rest of a byline in capitals that fills its column.
    bool endsByline(std::size_t i) const {
        const Line& above = m_lines[i - 1];
        const Line& line = m_lines[i];
        return above.has(WholeByline) && !line.has(Special | EndsStop | StartsStory) &&
               line.blankBefore == 0 && line.words > 0 && line.words <= 2 && line.digits == 0 &&
               line.capitals == line.letters && above.capitals == above.letters &&
               above.words >= FewestWrapped && i + 1 < m_lines.size() &&
               above.width + 1 + line.firstWord > m_lines[i + 1].reach &&
               m_lines[i + 1].support >= 4;
    }
    /// What is written to the editor is signed, with place and date below the name.
    void markLetters() {
        int letters = 0; // without a signature as yet: columns may come in any order
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            letters += m_lines[i].has(Salutation) ? 1 : 0;
            if (letters == 0 || i == 0 || !signsLetter(i))
                continue;
            --letters;
            do {
                m_lines[i].marks |= WholeByline;
                m_lines[i].cues |= SignsPiece;
            } while (++i < m_lines.size() && isSender(i));
            --i;
        }
    }
    /// Who is introduced below a text ("Jane Doe teaches economics at …") wrote it: his name stands
    /// alone above text or headline, and what introduces him is text.
    void markIntroduced() {
        for (std::size_t i = 1; i < m_lines.size(); ++i) {
            const Line& line = m_lines[i];
            if (line.words < FewestBioWords || line.has(Special | StartsStory | StartsLower))
                continue;
            const QString name = introducedName(textOf(m_page, line));
            if (name.isEmpty() || !markWriter(name, i))
                continue;
            for (std::size_t k = i; k < std::min(m_lines.size(), i + LongestBio); ++k) {
                if (m_lines[k].has(Special))
                    break;
                m_lines[k].marks |= TextLine;
                if (m_lines[k].has(EndsStop))
                    break;
            }
        }
    }
    /// Other names in capitals that stand as an introduced writer's does: above a title, behind a
    /// finished text.
    void markLikeIntroduced() {
        const bool capitals = std::any_of(m_lines.begin(), m_lines.end(), [](const Line& line) {
            return (line.cues & OpensPiece) != 0 && line.capitals == line.letters;
        });
        for (std::size_t i = 1; capitals && i + 1 < m_lines.size(); ++i) {
            Line& line = m_lines[i];
            const Line& above = m_lines[i - 1];
            if (line.capitals != line.letters || line.words < 2 || line.words > MostWords ||
                line.digits > 0 || line.has(Special | EndsStop | EndsPause | EndsColon) ||
                !above.has(EndsStop) || above.has(Special) || !isTitle(i + 1))
                continue;
            const QString name = textOf(m_page, line).toString();
            if (!isFullName(name) || isInSmallWords(name))
                continue;
            line.marks |= WholeByline;
            line.cues |= OpensPiece;
        }
    }
    /// A photographer's name alone below a line that runs across columns, or behind its last stop.
    void markNameCredits() {
        const int column = textColumn(m_lines);
        for (std::size_t i = 1; column > 0 && i < m_lines.size(); ++i) {
            Line& above = m_lines[i - 1];
            Line& line = m_lines[i];
            if (above.width * 10 < column * AcrossTenths || above.has(Special | EndsStop) ||
                above.words < FewestCaptionWords || above.longCapWords * 2 > above.longWords ||
                line.has(Special | StartsStory) || line.blankBefore > 0 || line.digits > 0)
                continue;
            const QString text = textOf(m_page, line).toString();
            const qsizetype stop = text.lastIndexOf(QLatin1String(". "));
            if (stop > 0 && line.words > MostWords && isFullName(text.sliced(stop + 2))) {
                line.marks |= EndsCredit;
            } else if (line.capitals == line.letters && isFullName(text) && !isInSmallWords(text)) {
                line.marks |= WholeCredit | EndsCredit;
                above.marks |= StartsCaption;
            }
        }
    }
    static QString introducedName(QStringView text) {
        constexpr std::array<QStringView, 7> verbs{u" is a ",    u" is an ",  u" is the ",
                                                   u" teaches ", u" writes ", u" was a ",
                                                   u" was the "};
        for (const QStringView verb : verbs) {
            const qsizetype at = text.left(LongestIntroduction).indexOf(verb);
            const QString name = at > 0 ? text.left(at).toString() : QString();
            if (!name.isEmpty() && isFullName(name))
                return name;
        }
        return {};
    }
    /// Marks the byline of that name above line @p bio; whether there is one.
    bool markWriter(const QString& name, std::size_t bio) {
        for (std::size_t k = bio; k-- > 0 && bio - k <= LongestPiece;) {
            Line& line = m_lines[k];
            if (line.words < 2 || line.words > MostWords + 1)
                continue;
            const QStringView text = textOf(m_page, line);
            if (line.has(WholeByline) && text.contains(name, Qt::CaseInsensitive))
                return true;
            if (line.has(Special) || text.compare(name, Qt::CaseInsensitive) != 0)
                continue;
            line.marks |= WholeByline;
            const bool above = k == 0 || m_lines[k - 1].has(EndsStop | Special);
            if (above)
                line.cues |= OpensPiece;
            return true;
        }
        return false;
    }
    /// "MARGARET DOE", "The Rev. A. J. Pym" right behind a finished text.
    bool signsLetter(std::size_t i) const {
        const Line& line = m_lines[i];
        const Line& above = m_lines[i - 1];
        if (!above.has(EndsStop) || above.has(Special) ||
            line.has(Special | EndsStop | EndsPause) || line.words < 2 || line.words > 5 ||
            line.digits > 0 || line.width * 10 > std::max(line.measure, above.measure) * WidestName)
            return false;
        return eachWord(textOf(m_page, line), [](QStringView word) {
            return isCapitalised(word) &&
                   (word == u"The" ||
                    std::find(NoNames.begin(), NoNames.end(), word) == NoNames.end());
        });
    }
    /// "Omaha, March 3, / 2014" below a name.
    bool isSender(std::size_t i) const {
        const Line& line = m_lines[i];
        if (textOf(m_page, line).startsWith(u"The writer") && line.blankBefore == 0)
            return true; // "is a retired surveyor."
        const bool dated = line.pauses > 0 || line.has(EndsPause);
        const bool rest = m_lines[i - 1].has(EndsPause) && line.words <= 1;
        return line.blankBefore == 0 && !line.has(Special & ~quint32(Folio)) &&
               !line.has(EndsStop | StartsLower | Salutation) && line.words <= 4 &&
               (dated || rest || isPlaceAlone(i)) && !line.has(EndsColon);
    }
    /// "Shrewsbury", "Band Boosters": words with capitals that end a letter's run.
    bool isPlaceAlone(std::size_t i) const {
        const Line& line = m_lines[i];
        return (i + 1 == m_lines.size() || m_lines[i + 1].blankBefore > 0) && line.digits == 0 &&
               line.words > 0 && line.words < MostWords &&
               eachWord(textOf(m_page, line), isCapitalised);
    }
    /// "Jane Doe and John Roe", "JANE DOE", "Jane Doe, Staff Writer" between title and text.
    bool opensText(std::size_t i) {
        const Line& line = m_lines[i];
        if (line.words < 2 || line.width > LongestByline || line.digits > 0 || line.pauses > 1 ||
            line.stops > 2 ||
            line.has(EndsStop | EndsPause | EndsColon | EndsHyphen | StartsLower | StartsOpener))
            return false;
        QString text = textOf(m_page, line).toString().simplified();
        const qsizetype comma = text.indexOf(u", ");
        bool posted = comma > 0 && isLatinPost(QStringView(text).sliced(comma + 2));
        if (comma > 0 && !posted)
            return false;
        if (comma > 0)
            text.truncate(comma);
        std::size_t below = i + 1;
        while (below < m_lines.size() && m_lines[below].blankBefore == 0 &&
               isPost(textOf(m_page, m_lines[below]), m_lines[below]))
            ++below;
        posted = posted || below > i + 1;
        return below < m_lines.size() && opensParagraph(below) &&
               (isTitle(i - 1) || isNarrowTitle(i - 1, below, posted ? QString() : text)) &&
               (posted || isNarrow(line, below)) && areNames(text, posted, below, i);
    }
    /// Of the display lines that end above line @p behind.
    int titleWords(std::size_t behind) const {
        int words = 0;
        for (std::size_t i = behind; i-- > 0 && behind - i <= LongestTitle;) {
            if (m_lines[i].has(Special | EndsStop | StartsStory))
                break;
            words += m_lines[i].words;
            if (m_lines[i].blankBefore > 0)
                break;
        }
        return words;
    }
    /// @p at: the line that may hold them.
    bool areNames(const QString& text, bool posted, std::size_t below, std::size_t at) {
        QString list = text;
        list.replace(QLatin1String(" and "), QLatin1String(","), Qt::CaseInsensitive);
        const QStringView rest = m_page.sliced(m_lines[below].begin).left(RecurUnits);
        const QStringList names = list.split(u',');
        if (titleWords(at) < (posted ? 2 : 3))
            return false;
        return std::all_of(names.begin(), names.end(), [&](const QString& name) {
            const QString last = name.sliced(name.lastIndexOf(u' ') + 1);
            return isFullName(name) && (posted || !isInSmallWords(name)) &&
                   (posted || !rest.contains(last, Qt::CaseInsensitive));
        });
    }
    static bool isFullName(const QString& name) {
        int words = 0;
        const bool names = eachWord(name, [&words](QStringView word) {
            ++words;
            return isCapitalised(word) &&
                   std::none_of(NoNames.begin(), NoNames.end(), [word](QStringView no) {
                       return word.compare(no, Qt::CaseInsensitive) == 0;
                   });
        });
        return names && words >= 2 && words <= MostWords;
    }
    /// Whether the line is far from filling the column of the text below.
    bool isNarrow(const Line& line, std::size_t below) const {
        const Line& text = m_lines[below];
        return line.width * 10 <= std::max(text.measure, text.width) * NarrowTenths;
    }
    bool isInSmallWords(const QString& name) {
        if (!m_small)
            m_small.emplace(m_page);
        return !eachWord(name, [this](QStringView word) { return !m_small->has(word); });
    }
    bool isTitle(std::size_t i) const {
        const Line& line = m_lines[i];
        if (line.has(Special | StartsStory | EndsPause | EndsHyphen | EndsPeriod) || line.stops > 0)
            return false;
        const bool capitals = line.capitals * 10 >= line.letters * 9;
        return capitals || !m_profile.isOpenEnded(line) || line.blankBefore > 0;
    }
    /// The last of several lines of a headline that is narrower than the text below. A place or
    /// club may end such a headline; unlike the @p writer they are named elsewhere too.
    bool isNarrowTitle(std::size_t i, std::size_t below, const QString& writer) const {
        const Line& line = m_lines[i];
        return !line.has(Special | StartsStory | EndsStop | EndsPause | EndsHyphen) &&
               (line.cues & LeadsOn) == 0 && line.stops == 0 && m_lines[below].support >= 4 &&
               line.width * 10 <= m_lines[below].measure * NarrowTenths &&
               (writer.isEmpty() || pageAround(i).count(writer, Qt::CaseInsensitive) < 2);
    }
    QStringView pageAround(std::size_t i) const {
        return m_page.sliced(std::max(0, m_lines[i].begin - PageUnits)).left(2 * PageUnits);
    }
    bool opensParagraph(std::size_t i) const {
        const Line& line = m_lines[i];
        if (line.has(StartsStory))
            return true;
        const bool capitals = line.longCapWords * 2 > line.longWords; // as in a deck
        return !line.has(Special | StartsLower) && line.support >= 4 && line.words >= 3 &&
               !capitals;
    }

    QStringView m_page;
    std::span<Line> m_lines;
    const PageProfile& m_profile;
    std::optional<SmallWords> m_small; ///< made when it is first asked
};

} // namespace

void markLatinNamesAlone(QStringView page, std::span<Line> lines, const PageProfile& profile) {
    Marker(page, lines, profile).run();
}

} // namespace jianbao::segment
