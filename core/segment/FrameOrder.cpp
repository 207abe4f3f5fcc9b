#include "core/segment/FrameOrder.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

namespace jianbao::segment {

namespace {

constexpr int MostDepth = 24;          // of parts in parts; pages have five or six
constexpr std::size_t Window = 32;     // frames looked at on either side of a cut
constexpr std::size_t MostColumns = 8; // that are looked at in all their runs
constexpr int EdgeSlack = 6;           // places that the edges of one column differ by
constexpr qint32 TitleGap = 6;         // rows between a title and its text
constexpr qint64 Trials = 200;         // looks at each frame before the first way is good enough

using Frames = std::vector<std::size_t>;
using Parts = std::vector<Frames>;

/// A way to read a part of the page and how often a sentence breaks off in it, doubled.
struct Way {
    Frames order;
    int breaks = std::numeric_limits<int>::max();
};

class Orderer {
public:
    explicit Orderer(std::span<const Frame> frames)
        : m_frames(frames)
        , m_trials(static_cast<qint64>(frames.size()) * Trials) {}

    Frames order() {
        Frames page(m_frames.size());
        std::iota(page.begin(), page.end(), std::size_t(0));
        return read(page, 0).order;
    }

private:
    /// Reads a part of the page: strips across it from the top, or columns from the left, whichever
    /// tears fewer sentences.
    Way read(const Frames& region, int depth) {
        Way best;
        if (region.size() > 1 && depth < MostDepth) {
            Way columns;
            tryParts(singleColumns(region), depth, columns);
            if (columns.breaks == 0)
                return columns;
            tryParts(stripsOf(region, true), depth, best);
            if (best.breaks > 0)
                tryParts(stripsOf(region, false), depth, best);
            if (best.breaks > 0)
                tryColumns(region, depth, best);
            if (columns.breaks < best.breaks)
                best = std::move(columns);
        }
        if (best.order.empty())
            best = {region, breaksIn(region)};
        return best;
    }

    bool mayTry(const Way& best) const { return best.order.empty() || m_trials > 0; }

    void tryParts(const Parts& parts, int depth, Way& best) {
        if (parts.size() < 2 || !mayTry(best))
            return;
        Way way;
        for (const Frames& part : parts) {
            m_trials -= static_cast<qint64>(part.size());
            const Way read = this->read(part, depth + 1);
            way.order.insert(way.order.end(), read.order.begin(), read.order.end());
        }
        way.breaks = breaksIn(way.order);
        if (way.breaks < best.breaks)
            best = std::move(way);
    }

    /// Cuts a region from top to bottom: what is made of strips off from what stands beside it,
    /// else into single columns.
    void tryColumns(const Frames& region, int depth, Way& best) {
        const Parts columns = singleColumns(region);
        const std::size_t most = columns.size() <= MostColumns ? columns.size() : 0;
        for (std::size_t size = most; size-- > 2;) {
            for (std::size_t first = 0; first + size <= columns.size() && mayTry(best); ++first) {
                if (stripsOf(joined(columns, first, first + size), false).size() < 2)
                    continue;
                Parts parts;
                if (first > 0)
                    parts.push_back(joined(columns, 0, first));
                parts.push_back(joined(columns, first, first + size));
                if (first + size < columns.size())
                    parts.push_back(joined(columns, first + size, columns.size()));
                tryParts(parts, depth, best);
                if (best.breaks == 0)
                    return;
            }
        }
        tryParts(columns, depth, best);
    }

    const Frame& frame(std::size_t i) const { return m_frames[i]; }

    int breaksIn(const Frames& order) const {
        int breaks = 0;
        bool open = false;
        for (const std::size_t i : order) {
            const Frame& next = frame(i);
            if (!next.text) {
                breaks += open ? 1 : 0;
                continue;
            }
            if (open ? next.start == TextStart::Fresh : next.start == TextStart::MidSentence)
                breaks += 2;
            open = next.open;
        }
        return breaks + (open ? 2 : 0);
    }

    /// More open ends than beginnings in mid-sentence: positive.
    int balanceOf(std::size_t i) const {
        return (frame(i).open ? 1 : 0) - (frame(i).start == TextStart::MidSentence ? 1 : 0);
    }

    /// Cuts a region, whose frames stand in the order of their rows, from side to side; where
    /// @p balanced not between sentences' ends that miss each other.
    Parts stripsOf(const Frames& region, bool balanced) const {
        Parts strips;
        std::size_t first = 0;
        qint32 last = frame(region.front()).last;
        int above = balanceOf(region.front());
        int below = 0;
        for (std::size_t i = 1; i < region.size(); ++i)
            below += balanceOf(region[i]);
        for (std::size_t i = 1; i < region.size(); ++i) {
            const bool torn = balanced && above * below < 0;
            if (frame(region[i]).first > last && !torn && parts(region, i)) {
                strips.emplace_back(region.begin() + static_cast<std::ptrdiff_t>(first),
                                    region.begin() + static_cast<std::ptrdiff_t>(i));
                first = i;
                above = 0;
            }
            last = std::max(last, frame(region[i]).last);
            above += balanceOf(region[i]);
            below -= balanceOf(region[i]);
        }
        strips.emplace_back(region.begin() + static_cast<std::ptrdiff_t>(first), region.end());
        return strips;
    }

    /// Whether no story that has others beside it runs on over the border before the region's
    /// frame @p at.
    bool parts(const Frames& region, std::size_t at) const {
        const std::size_t begin = at > Window ? at - Window : 0;
        const std::size_t end = std::min(region.size(), at + Window);
        const std::span above = std::span(region).subspan(begin, at - begin);
        const std::span below = std::span(region).subspan(at, end - at);
        if (!hasColumns(above) && !hasColumns(below))
            return true;
        bool ends = false;
        for (const std::size_t u : above) {
            if (isCovered(above, u))
                continue;
            const std::optional<std::size_t> l = firstBelow(below, u);
            if (l && runsOn(above, below, u, *l))
                return false;
            ends = ends || !l || !isPlain(frame(u), frame(*l));
        }
        return ends; // else an empty line has run through the columns by chance
    }
    /// Whether both are text of one column.
    static bool isPlain(const Frame& upper, const Frame& lower) {
        return upper.text && lower.text && std::abs(upper.left - lower.left) <= EdgeSlack &&
               std::abs(upper.right - lower.right) <= EdgeSlack;
    }
    bool hasColumns(std::span<const std::size_t> frames) const {
        for (std::size_t i = 1; i < frames.size(); ++i) {
            if (frame(frames[i]).isBeside(frame(frames[i - 1])))
                return true;
        }
        return false;
    }
    /// Whether something stands between the frame and the border below it.
    bool isCovered(std::span<const std::size_t> above, std::size_t u) const {
        return std::any_of(above.begin(), above.end(), [&](std::size_t other) {
            return frame(other).first > frame(u).last && frame(other).isInLine(frame(u));
        });
    }
    std::optional<std::size_t> firstBelow(std::span<const std::size_t> below, std::size_t u) const {
        const auto l = std::find_if(below.begin(), below.end(), [&](std::size_t other) {
            return frame(other).isInLine(frame(u));
        });
        return l == below.end() ? std::nullopt : std::optional(*l);
    }
    bool runsOn(std::span<const std::size_t> above, std::span<const std::size_t> below,
                std::size_t u, std::size_t l) const {
        const Frame& upper = frame(u);
        const Frame& lower = frame(l);
        if (!lower.text)
            return false;
        if (!upper.text) // a title, beside something else
            return lower.first - upper.last <= TitleGap &&
                   std::any_of(above.begin(), above.end(), [&](std::size_t other) {
                       return other != u && frame(other).isBeside(upper);
                   });
        return std::abs(upper.left - lower.left) <= EdgeSlack &&
               (lower.first == upper.last + 1 || (lower.first == frame(below.front()).first &&
                                                  (upper.open || lower.start == TextStart::Fresh)));
    }

    Parts singleColumns(const Frames& region) const {
        Frames byEdge = region;
        std::stable_sort(byEdge.begin(), byEdge.end(), [this](std::size_t a, std::size_t b) {
            return frame(a).left < frame(b).left;
        });
        Parts columns;
        int right = 0;
        for (const std::size_t i : byEdge) {
            if (columns.empty() || frame(i).left >= right)
                columns.emplace_back();
            columns.back().push_back(i);
            right = std::max(right, frame(i).right);
        }
        for (Frames& column : columns)
            std::sort(column.begin(), column.end());
        return columns;
    }
    static Frames joined(const Parts& columns, std::size_t first, std::size_t last) {
        Frames all;
        for (std::size_t i = first; i < last; ++i)
            all.insert(all.end(), columns[i].begin(), columns[i].end());
        std::sort(all.begin(), all.end());
        return all;
    }

    std::span<const Frame> m_frames;
    qint64 m_trials;
};

} // namespace

std::vector<std::size_t> readingOrder(std::span<const Frame> frames) {
    return Orderer(frames).order();
}

} // namespace jianbao::segment
