#include "core/clean/Corrector.h"

#include <algorithm>

namespace jianbao::clean {

namespace {

/// What one correction does to one paragraph.
struct Patch {
    TextRange source;
    QString text;
    CorrectionId correction;
};

bool runsInStep(const OffsetMap::Piece& piece) {
    return piece.derived.length() == piece.source.length();
}

/// The derived position from which on characters of @p source stand.
qsizetype startOf(const OffsetMap& map, TextRange source) {
    for (const OffsetMap::Piece& piece : map.pieces()) {
        if (piece.source.end <= source.begin)
            continue;
        if (piece.source.begin >= source.begin)
            return piece.derived.begin;
        if (runsInStep(piece))
            return piece.derived.begin + source.begin - piece.source.begin;
        return source.isEmpty() ? piece.derived.end : piece.derived.begin;
    }
    return map.derivedLength();
}

/// The derived position behind the last character of @p source.
qsizetype endOf(const OffsetMap& map, TextRange source) {
    for (const OffsetMap::Piece& piece : map.pieces()) {
        if (piece.source.end < source.end)
            continue;
        if (piece.source.begin >= source.end)
            return piece.derived.begin;
        return runsInStep(piece) ? piece.derived.begin + source.end - piece.source.begin
                                 : piece.derived.end;
    }
    return map.derivedLength();
}

class Patcher {
public:
    explicit Patcher(CleanParagraph paragraph)
        : m_old(std::move(paragraph)) {
        m_new.continues = m_old.continues;
    }

    CleanParagraph run(const std::vector<Patch>& patches) {
        qsizetype done = 0;
        for (const Patch& patch : patches) {
            const qsizetype from = std::max(done, startOf(m_old.map, patch.source));
            copy(done, from);
            const qsizetype at = m_new.text.size();
            m_new.text += patch.text;
            m_new.map.appendReplacement(patch.source, patch.text.size());
            m_new.corrected.push_back({{at, m_new.text.size()}, patch.correction});
            done = patch.source.isEmpty() ? from : std::max(from, endOf(m_old.map, patch.source));
        }
        copy(done, m_old.text.size());
        return std::move(m_new);
    }

private:
    void copy(qsizetype from, qsizetype to) {
        m_new.text += QStringView(m_old.text).sliced(from, to - from);
        for (const OffsetMap::Piece& piece : m_old.map.pieces()) {
            const TextRange part = piece.derived.intersected({from, to});
            if (part.isEmpty())
                continue;
            if (runsInStep(piece))
                m_new.map.appendCopy(piece.source.begin + part.begin - piece.derived.begin,
                                     part.length());
            else
                m_new.map.appendReplacement(piece.source, part.length());
        }
    }

    CleanParagraph m_old;
    CleanParagraph m_new;
};

std::vector<Patch> patchesFor(const Block& block, qsizetype pageLength,
                              std::span<const Correction> corrections) {
    std::vector<Patch> patches;
    auto next = std::partition_point(
        corrections.begin(), corrections.end(), [&](const Correction& correction) {
            return correction.page < block.page ||
                   (correction.page == block.page && correction.range.end < block.ranges.begin());
        });
    for (; next != corrections.end() && next->page == block.page &&
           next->range.begin <= block.ranges.end();
         ++next) {
        const Correction& correction = *next;
        const TextRange range = correction.range;
        if (range.isEmpty()) {
            if (block.ranges.contains(std::min(range.begin, pageLength - 1)))
                patches.push_back({range, correction.text, correction.id});
            continue;
        }
        const RangeList own = block.ranges.intersected(range);
        for (const TextRange part : own.ranges())
            patches.push_back(
                {part, part.begin == range.begin ? correction.text : QString(), correction.id});
    }
    return patches;
}

/// The patches of the paragraph that begins at @p begin and ends before @p end. A patch that goes
/// on there leaves its rest in @p patches, without text.
std::vector<Patch> takePatches(std::vector<Patch>& patches, qsizetype end) {
    std::vector<Patch> taken;
    while (!patches.empty() && patches.front().source.begin < end) {
        Patch& next = patches.front();
        taken.push_back(next);
        if (next.source.end > end) {
            taken.back().source.end = end;
            next.source.begin = end;
            next.text.clear();
            break;
        }
        patches.erase(patches.begin());
    }
    return taken;
}

} // namespace

void applyCorrections(CleanBlock& clean, const Block& block, qsizetype pageLength,
                      std::span<const Correction> corrections) {
    std::vector<Patch> patches = patchesFor(block, pageLength, corrections);
    if (patches.empty())
        return;
    for (const Patch& patch : patches) {
        std::erase_if(clean.dropped, [&](const Dropped& dropped) {
            return dropped.source.overlaps(patch.source);
        });
        if (patch.text.isEmpty())
            clean.dropped.push_back({patch.source, DropRule::Correction});
    }
    if (clean.paragraphs.empty())
        clean.paragraphs.emplace_back();
    for (std::size_t i = 0; i < clean.paragraphs.size(); ++i) {
        const bool isLast = i + 1 == clean.paragraphs.size();
        const qsizetype end =
            isLast ? pageLength + 1 : clean.paragraphs[i + 1].map.pieces().front().source.begin;
        clean.paragraphs[i] =
            Patcher(std::move(clean.paragraphs[i])).run(takePatches(patches, end));
    }
    std::erase_if(clean.paragraphs,
                  [](const CleanParagraph& paragraph) { return paragraph.text.isEmpty(); });
}

} // namespace jianbao::clean
