#include "core/segment/Adverts.h"

#include "core/segment/LatinAdverts.h"
#include "core/text/WordList.h"

#include <algorithm>
#include <array>
#include <vector>

namespace jianbao::segment {

namespace {

constexpr std::size_t FewestPieces = 2;
constexpr int LongestCry =
    24; // visible characters of a piece that may hold a pause: "new, and new"
constexpr std::size_t FewestLines = 3;
constexpr std::size_t MostLines = 16;
constexpr std::array<QStringView, 5> AdviceWords{u"提示", u"贴士", u"链接", u"报料", u"提醒"};
constexpr std::size_t TitlePieces = 4; // pieces of display type above a text, at most
constexpr quint32 NoAdvert = StartsStory | WholeByline | WholeDateline | Folio | JumpTo | JumpFrom |
                             PageReference | TextLine;

constexpr std::array<QStringView, 21> TradeWords{
    u"電話", u"地址", u"發行", u"經售", u"出售", u"出品", u"批發",
    u"公司", u"支店", u"分店", u"總店", u"藥房", u"葯房", u"醫院",
    u"謹啟", u"謹啓", u"犧牲", u"減價", u"廉價", u"號樓", u"光顧"};
constexpr std::array<QStringView, 11> ClosingWords{u"電話", u"地址", u"發行",   u"經售",
                                                   u"出售", u"出品", u"總公司", u"支店",
                                                   u"分店", u"謹啟", u"謹啓"};
constexpr WordList TradeList(TradeWords);
constexpr WordList ClosingList(ClosingWords);

/// Lines [first, last) that no empty line parts.
struct Piece {
    std::size_t first = 0;
    std::size_t last = 0;
    bool display = false;
    bool trade = false;
    bool closes = false; ///< names who sells, and where
};

class Marker {
public:
    Marker(QStringView page, std::span<Line> lines)
        : m_page(page)
        , m_lines(lines) {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (i == 0 || lines[i].blankBefore > 0)
                m_pieces.push_back({i, i});
            m_pieces.back().last = i + 1;
        }
    }

    void run() {
        for (Piece& piece : m_pieces)
            judge(piece);
        for (std::size_t begin = 0; begin < m_pieces.size();) {
            std::size_t end = begin;
            while (end < m_pieces.size() && m_pieces[end].display)
                ++end;
            if (end - begin >= FewestPieces)
                markZone(begin, end);
            begin = std::max(end, begin + 1);
        }
    }

    /// Pieces of a few lines without a full stop, of which a third or more name prices, addresses,
    /// telephones.
    void runModern() {
        for (const Piece& piece : m_pieces) {
            const std::size_t size = piece.last - piece.first;
            if (size < FewestLines || size > MostLines)
                continue;
            std::size_t notices = 0;
            bool other = false;
            for (std::size_t i = piece.first; !other && i < piece.last; ++i) {
                const Line& line = m_lines[i];
                notices += line.has(NoticeWords) ? 1 : 0;
                other = line.has(NoAdvert | EndsStop | EndsPause | EndsCredit) || line.stops > 0;
            }
            if (!other && notices >= 2 && notices * 3 >= size && !isAdvice(m_lines[piece.first]))
                markPiece(piece, notices);
        }
    }

private:
    /// "小贴士" and its kin stand above addresses that sell nothing.
    bool isAdvice(const Line& line) const {
        const QStringView text = m_page.mid(line.begin, line.end - line.begin);
        return std::any_of(AdviceWords.begin(), AdviceWords.end(),
                           [text](QStringView word) { return text.contains(word); });
    }
    /// An advertisement ends behind the last of its lines that say where to turn; there may be
    /// several in the piece.
    void markPiece(const Piece& piece, std::size_t notices) {
        for (std::size_t i = piece.first; i < piece.last; ++i) {
            const bool first = i == piece.first || (notices > 0 && !m_lines[i].has(NoticeWords) &&
                                                    m_lines[i - 1].has(NoticeWords));
            notices -= m_lines[i].has(NoticeWords) ? 1 : 0;
            m_lines[i].marks |= first ? Advert | StartsAdvert : Advert;
        }
    }
    void judge(Piece& piece) const {
        int visible = 0;
        bool pauses = false;
        bool other = false;
        for (std::size_t i = piece.first; i < piece.last; ++i) {
            const Line& line = m_lines[i];
            const QStringView text = m_page.mid(line.begin, line.end - line.begin);
            visible += line.visible;
            pauses = pauses || line.hasPauseOr(EndsStop);
            other = other || line.has(NoAdvert);
            piece.trade = piece.trade || TradeList.occursIn(text);
            piece.closes = ClosingList.occursIn(text) || (piece.closes && line.visible <= 8);
        }
        piece.display = !other && (!pauses || visible <= LongestCry);
    }
    /// Pieces [begin, end) are display type, with text or the page's edge on either side.
    void markZone(std::size_t begin, std::size_t end) {
        std::size_t last = end;
        while (last > begin && !m_pieces[last - 1].trade)
            --last;
        if (last == begin)
            return;
        const bool titles = end < m_pieces.size() && end - last <= TitlePieces;
        if (!titles)
            last = end;
        for (std::size_t p = begin; p < last; ++p) {
            const bool starts = p == begin || (m_pieces[p - 1].closes && !m_pieces[p].closes);
            for (std::size_t i = m_pieces[p].first; i < m_pieces[p].last; ++i)
                m_lines[i].marks |= Advert;
            if (starts)
                m_lines[m_pieces[p].first].marks |= StartsAdvert;
        }
    }

    QStringView m_page;
    std::span<Line> m_lines;
    std::vector<Piece> m_pieces;
};

} // namespace

void markAdverts(QStringView page, std::span<Line> lines, const PageProfile& profile) {
    if (profile.oldSetting)
        Marker(page, lines).run();
    else if (!profile.script.latin)
        Marker(page, lines).runModern();
    else
        markLatinAdverts(page, lines);
}

} // namespace jianbao::segment
