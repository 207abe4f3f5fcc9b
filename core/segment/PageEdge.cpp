#include "core/segment/PageEdge.h"

#include <algorithm>

namespace jianbao::segment {

namespace {

constexpr std::size_t EdgeLines = 10; // lines at head or foot among which the folio is looked for
constexpr std::size_t RunLines = 8;   // longest run that is furniture as a whole
constexpr std::size_t LabelLines = 2; // lines between two of the folio
constexpr int LongestLabel = 10;      // visible characters beyond the folio: a section, a paper
constexpr int LongestSection = 6;     // visible characters of a section in the folio's run
constexpr int LongestPart = 30;       // and between two parts of the folio
constexpr int LongestStaff = 30;      // below the folio at the page's foot
constexpr std::size_t NameLines = 16; // lines at the head among which the paper's name stands
constexpr int LongestName = 6;        // visible characters of a paper's name
constexpr int EarWidth = 3;           // visible characters
constexpr std::size_t EarLines = 3;

/// Whether the line may be part of a masthead. Sentences, signatures and headlines in spaced type
/// are none.
bool isShort(const Line& line, int longest) {
    constexpr quint32 others = StartsStory | WholeByline | WholeCredit | EndsCredit | JumpFrom |
                               JumpTo | PageReference | LetterSpaced | EndsStop | EndsPause |
                               EndsDash | StartsDash | StartsBullet | WholeBracketed;
    return line.visible <= longest && line.stops == 0 && line.indent < 2 && !line.has(others);
}

class EdgeMarker {
public:
    EdgeMarker(QStringView page, std::span<Line> lines)
        : m_page(page)
        , m_lines(lines) {}

    /// What only stands at a Chinese page's head: the paper's name ("青石報"), its name in Latin
    /// letters, and boxes beside it, of lines of two or three characters, that are to let.
    void markNames() {
        const std::size_t reach = std::min(NameLines, m_lines.size());
        for (std::size_t begin = 0, i = 1; i <= reach; ++i) {
            if (i < m_lines.size() && m_lines[i].blankBefore == 0)
                continue;
            if (isName(begin, i) || isEar(begin, i))
                mark(begin, i);
            begin = i;
        }
    }
    void markHead() {
        const std::size_t reach = std::min(EdgeLines, m_lines.size());
        if (reach > 0 && isNumberedSection(m_lines.front())) {
            m_lines.front().marks &= ~quint32(PageReference);
            mark(0, 1);
        }
        std::size_t behind = 0; // behind the last folio line that only short lines stand before
        bool run = true;        // no empty line so far
        for (std::size_t i = 0; i < reach; ++i) {
            run = run && (i == 0 || m_lines[i].blankBefore == 0);
            if (m_lines[i].has(Folio))
                behind = i + 1;
            else if (run && behind > 0 && isShort(m_lines[i], LongestPart))
                continue;
            else if (i >= behind + LabelLines ||
                     !isShort(m_lines[i], i > 0 && behind == i ? LongestPart : LongestLabel))
                break;
        }
        if (behind == 0)
            return;
        while (behind < reach && (isPaper(m_lines[behind]) || isSectionPage(m_lines[behind])))
            ++behind;
        std::size_t end = behind;
        while (end < m_lines.size() && end < RunLines && m_lines[end].blankBefore == 0 &&
               isShort(m_lines[end], m_lines[end].digits > 0 ? LongestPart : LongestSection))
            ++end;
        const bool wholeRun = end < m_lines.size() && m_lines[end].blankBefore > 0;
        m_head = wholeRun ? end : behind;
        mark(0, m_head);
    }
    void markFoot() {
        const std::size_t size = m_lines.size();
        const std::size_t low = std::max(m_head, size > EdgeLines ? size - EdgeLines : 0);
        std::size_t first = m_lines.size(); // the first folio line that only short lines follow
        for (std::size_t i = m_lines.size(); i-- > low;) {
            if (m_lines[i].has(Folio))
                first = i;
            else if (first >= i + 1 + LabelLines || !isShort(m_lines[i], LongestStaff))
                break;
        }
        if (first == m_lines.size())
            return;
        std::size_t begin = first;
        while (begin > low && m_lines[begin].blankBefore == 0 &&
               isShort(m_lines[begin - 1], LongestLabel))
            --begin;
        mark(m_lines[begin].blankBefore > 0 ? begin : first, m_lines.size());
    }

    /// A section's name between two lines of the folio ("02", "Views", "7 May"), wherever the dump
    /// has it.
    void markSections() {
        for (std::size_t i = 1; i + 1 < m_lines.size(); ++i) {
            if (m_lines[i - 1].has(Folio) && m_lines[i + 1].has(Folio) && !m_lines[i].has(Folio) &&
                m_lines[i].blankBefore + m_lines[i + 1].blankBefore == 0 &&
                isShort(m_lines[i], LongestSection))
                mark(i, i + 1);
        }
    }

private:
    bool isName(std::size_t begin, std::size_t end) const {
        const Line& line = m_lines[begin];
        if (end != begin + 1 || !isShort(line, LongestPart))
            return false;
        return isPaper(line) || (line.han == 0 && line.letters > 3 && line.words <= 4);
    }
    /// "青石報": what else ends so is told or put up.
    bool isPaper(const Line& line) const {
        return line.visible >= 2 && line.visible <= LongestName && line.stops + line.pauses == 0 &&
               QStringView(u"報报").contains(m_page[line.end - 1]) &&
               !QStringView(u"预預通举舉回电電捷喜汇匯情警").contains(m_page[line.end - 2]);
    }
    /// "都市新闻 A07".
    bool isSectionPage(const Line& line) const {
        const QStringView text = m_page.mid(line.begin, line.end - line.begin);
        return line.letters == 1 && line.capitals == 1 && line.han >= 2 &&
               line.han <= LongestName && line.digits >= 1 && line.digits <= 2 && line.gaps <= 1 &&
               line.visible == line.han + line.digits + 1 && text.back().isDigit();
    }
    /// "要闻 第3版": a page's own number stands at its head, another's in a reference.
    bool isNumberedSection(const Line& line) const {
        const QStringView text = m_page.mid(line.begin, line.end - line.begin);
        return line.has(PageReference) && line.gaps > 0 && line.visible <= LongestLabel &&
               text.contains(u'第') && text.back() == u'版';
    }
    bool isEar(std::size_t begin, std::size_t end) const {
        const auto narrow = [](const Line& line) {
            return line.visible <= EarWidth && line.han == line.visible;
        };
        const QStringView text =
            m_page.mid(m_lines[begin].begin, m_lines[end - 1].end - m_lines[begin].begin);
        return end >= begin + EarLines && text.contains(u'登') && text.contains(u'招') &&
               std::all_of(m_lines.begin() + static_cast<std::ptrdiff_t>(begin),
                           m_lines.begin() + static_cast<std::ptrdiff_t>(end), narrow);
    }
    void mark(std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            m_lines[i].marks |= Folio;
    }

    QStringView m_page;
    std::span<Line> m_lines;
    std::size_t m_head = 0; // behind the furniture at the page's head
};

} // namespace

void markPageEdges(QStringView page, std::span<Line> lines, const PageProfile& profile) {
    EdgeMarker marker(page, lines);
    if (!profile.script.latin)
        marker.markNames();
    marker.markHead();
    marker.markFoot();
    marker.markSections();
}

} // namespace jianbao::segment
