#include "core/clean/TextChange.h"

#include <algorithm>

namespace jianbao::clean {

namespace {

bool runsInStep(const OffsetMap::Piece& piece) {
    return piece.derived.length() == piece.source.length();
}

TextRange united(TextRange a, TextRange b) {
    return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

/// A change of the part of a paragraph that comes from one block. Positions of its text count from
/// the part's begin.
class PartChange {
public:
    PartChange(const ReadingPart& part, QStringView partText, const Block& block,
               QStringView pageText)
        : m_part(part)
        , m_partText(partText)
        , m_block(block)
        , m_pageText(pageText) {}

    std::vector<Correction> run(const Layout& layout, TextRange run, const QString& text,
                                const CleanOptions& options) {
        m_run = run;
        m_text = text;
        takeIn(layout);
        TextRange source = sourceOfChange();
        if (source.isEmpty() && needsAnchor(source.begin)) {
            const qsizetype at = m_run.begin;
            const bool isPair = at > 1 && m_partText[at - 1].isLowSurrogate();
            growTo({at - (isPair ? 2 : 1), m_run.end});
            takeIn(layout);
            source = sourceOfChange();
        }
        const bool isDump = readDump(m_pageText, m_block, source, options) == m_text;
        return corrections(source, isDump);
    }

private:
    /// Lets the run cover @p derived as well, whose text stays as it is.
    void growTo(TextRange derived) {
        if (derived.begin < m_run.begin)
            m_text.prepend(m_partText.sliced(derived.begin, m_run.begin - derived.begin));
        if (derived.end > m_run.end)
            m_text.append(m_partText.sliced(m_run.end, derived.end - m_run.end));
        m_run = united(m_run, derived);
    }

    TextRange sourceOfChange() const {
        if (m_source && m_run.isEmpty())
            return *m_source;
        return m_source ? united(*m_source, sourceOfRun()) : sourceOfRun();
    }

    void takeIn(const Layout& layout) {
        for (bool grown = true; grown;) {
            const TextRange before = m_run;
            m_source.reset();
            m_insertions.clear();
            m_cut.clear();
            takeInCorrections(layout);
            takeInReplacements();
            grown = m_run != before;
        }
    }

    void takeInCorrections(const Layout& layout) {
        for (const CorrectedRun& corrected : m_part.corrected) {
            const Correction* correction = layout.correction(corrected.correction);
            if (!correction || corrected.text.end < m_run.begin || corrected.text.begin > m_run.end)
                continue;
            growTo(corrected.text);
            const TextRange own = ownPart(*correction, corrected);
            m_source = m_source ? united(*m_source, own) : own;
            if (correction->range.isEmpty())
                m_insertions.push_back(correction->range.begin);
        }
    }

    /// The part of a correction's range that is read here; of one whose text stands in a paragraph
    /// before, only what comes behind the last start.
    TextRange ownPart(const Correction& correction, const CorrectedRun& corrected) {
        if (corrected.text.length() == correction.text.size())
            return correction.range;
        qsizetype start = correction.range.begin;
        const auto take = [&](qsizetype at) {
            if (at > start && at < correction.range.end)
                start = at;
        };
        for (const TextRange range : m_block.ranges.ranges())
            take(range.begin);
        for (const qsizetype at : m_block.paragraphs)
            take(at);
        m_cut.push_back({correction, start});
        return {start, correction.range.end};
    }

    void takeInReplacements() {
        for (const OffsetMap::Piece& piece : m_part.map.pieces())
            if (!runsInStep(piece) && piece.derived.overlaps(m_run))
                growTo(piece.derived);
    }

    TextRange sourceOfRun() const {
        const auto& pieces = m_part.map.pieces();
        const auto first = std::find_if(pieces.begin(), pieces.end(), [&](const auto& piece) {
            return m_run.isEmpty() ? piece.derived.end >= m_run.begin
                                   : piece.derived.end > m_run.begin;
        });
        if (first == pieces.end())
            return {};
        const auto sourceAt = [](const OffsetMap::Piece& piece, qsizetype derived) {
            return derived == piece.derived.end ? piece.source.end
                   : runsInStep(piece)          ? piece.source.begin + derived - piece.derived.begin
                                                : piece.source.begin;
        };
        const qsizetype begin = sourceAt(*first, m_run.begin);
        if (m_run.isEmpty())
            return {begin, begin};
        const auto last = std::find_if(
            first, pieces.end(), [&](const auto& piece) { return piece.derived.end >= m_run.end; });
        return {begin, last == pieces.end() ? begin : sourceAt(*last, m_run.end)};
    }

    /// An insertion where a next block, column or paragraph begins would read as part of that: it
    /// becomes a replacement of the character before it.
    bool needsAnchor(qsizetype at) const {
        const bool startsParagraph =
            std::binary_search(m_block.paragraphs.begin(), m_block.paragraphs.end(), at);
        const bool isInside = m_block.ranges.contains(std::min(at, m_pageText.size() - 1));
        return m_run.begin > 0 && (!isInside || startsParagraph);
    }

    /// Cut at the ends of the block's ranges; what lies between them is other blocks' text. An
    /// insertion that was taken in and stands where none of them reaches goes first.
    std::vector<Correction> corrections(TextRange source, bool isDump) const {
        if (source.isEmpty())
            return {{CorrectionId{}, m_part.page, source, m_text}};
        std::vector<Correction> found;
        for (const auto& [correction, start] : m_cut) {
            const TextRange whole = correction.range;
            found.push_back({CorrectionId{}, m_part.page, whole,
                             m_pageText.sliced(whole.begin, whole.length()).toString()});
            found.push_back({CorrectionId{}, m_part.page, {whole.begin, start}, correction.text});
        }
        const RangeList own = m_block.ranges.intersected(source);
        for (const qsizetype at : m_insertions)
            if (!own.contains(at))
                found.push_back({CorrectionId{}, m_part.page, {at, at}, {}});
        for (const TextRange range : own.ranges()) {
            const QString text = isDump ? m_pageText.sliced(range.begin, range.length()).toString()
                                 : range.begin == own.begin() ? m_text
                                                              : QString();
            found.push_back({CorrectionId{}, m_part.page, range, text});
        }
        return found;
    }

    const ReadingPart& m_part;
    QStringView m_partText;
    const Block& m_block;
    QStringView m_pageText;
    TextRange m_run;
    QString m_text;
    /// What the corrections that were taken in cover.
    std::optional<TextRange> m_source;
    std::vector<qsizetype> m_insertions;
    /// Corrections whose text stands in a paragraph before, and where their range is to end.
    std::vector<std::pair<Correction, qsizetype>> m_cut;
};

} // namespace

std::vector<Correction> correctionsFor(const ReadingParagraph& paragraph, TextRange run,
                                       const QString& text, const Layout& layout,
                                       std::span<const Page> pages, const CleanOptions& options) {
    std::vector<Correction> all;
    bool isPlaced = false;
    for (const ReadingPart& part : paragraph.parts) {
        const TextRange whole{part.begin, part.begin + part.map.derivedLength()};
        const TextRange own = run.intersected(whole);
        const bool takesText = !isPlaced && !text.isEmpty() && run.begin <= whole.end;
        const Page* page = findPage(pages, part.page);
        if ((own.isEmpty() && !takesText) || !page || !layout.block(part.block))
            continue;
        const qsizetype at = std::clamp(run.begin, whole.begin, whole.end) - whole.begin;
        const TextRange local{at, at + own.length()};
        const auto changed =
            PartChange(part, QStringView(paragraph.text).sliced(whole.begin, whole.length()),
                       *layout.block(part.block), page->text)
                .run(layout, local, takesText ? text : QString(), options);
        all.insert(all.end(), changed.begin(), changed.end());
        isPlaced = isPlaced || takesText;
    }
    return all;
}

QString readDump(QStringView pageText, const Block& block, TextRange range,
                 const CleanOptions& options) {
    QStringList parts;
    const CleanBlock clean = cleanBlock(pageText, block, options);
    for (const CleanParagraph& paragraph : clean.paragraphs) {
        QString text;
        for (const OffsetMap::Piece& piece : paragraph.map.pieces()) {
            const TextRange own = piece.source.intersected(range);
            if (own.isEmpty())
                continue;
            if (runsInStep(piece))
                text +=
                    QStringView(paragraph.text)
                        .sliced(piece.derived.begin + own.begin - piece.source.begin, own.length());
            else
                text +=
                    QStringView(paragraph.text).sliced(piece.derived.begin, piece.derived.length());
        }
        if (!text.isEmpty())
            parts.append(text);
    }
    return parts.join(u'\n');
}

} // namespace jianbao::clean
