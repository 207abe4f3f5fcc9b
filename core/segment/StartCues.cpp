#include "core/segment/StartCues.h"

#include <algorithm>

namespace jianbao::segment {

namespace {

constexpr double NoSubhead = -8.0;

class Reader {
public:
    Reader(std::span<const Line> lines, const PageProfile& profile,
           std::span<const Element> elements, const LinkEvidence& evidence)
        : m_lines(lines)
        , m_elements(elements)
        , m_evidence(evidence) {
        value(m_page, StartCue::Latin) = profile.script.latin ? 1 : 0;
        value(m_page, StartCue::Wrapped) = profile.wrapped ? 1 : 0;
        value(m_page, StartCue::OpenShare) = openShare();
        value(m_page, StartCue::Subhead) = NoSubhead;
    }

    std::vector<std::optional<StartCues>> read() const {
        std::vector<std::optional<StartCues>> all(m_elements.size());
        const Element* before = nullptr;
        StartCues cues = m_page;
        for (std::size_t i = 0; i < m_elements.size(); ++i) {
            if (m_elements[i].kind != ElementKind::Body) {
                addBetween(i, cues);
                continue;
            }
            if (before != nullptr) {
                addText(*before, m_elements[i], cues);
                all[i] = cues;
            }
            before = &m_elements[i];
            cues = m_page;
        }
        return all;
    }

private:
    static double& value(StartCues& cues, StartCue cue) {
        return cues[static_cast<std::size_t>(cue)];
    }
    static void raise(StartCues& cues, StartCue cue, double least) {
        value(cues, cue) = std::max(value(cues, cue), least);
    }
    const Line& line(qint32 i) const { return m_lines[static_cast<std::size_t>(i)]; }

    double openShare() const {
        int texts = 0;
        int openings = 0;
        for (const Element& element : m_elements) {
            const bool text = element.kind == ElementKind::Body;
            texts += text ? 1 : 0;
            openings += text && line(element.first).has(StartsStory) ? 1 : 0;
        }
        return double(openings) / std::max(1, texts);
    }
    void addBetween(std::size_t i, StartCues& cues) const {
        switch (m_elements[i].kind) {
        case ElementKind::Title:
            value(cues, StartCue::Titles) = std::min(4.0, value(cues, StartCue::Titles) + 1);
            value(cues, StartCue::AnyTitle) = 1;
            raise(cues, StartCue::TieNext, m_evidence.tieBefore(i));
            raise(cues, StartCue::TiePrevious, m_evidence.tieBehind(i));
            raise(cues, StartCue::Subhead, std::min(6.0, m_evidence.subheadOf(i)));
            raise(cues, StartCue::TitleLength, std::min(40, line(m_elements[i].first).visible));
            break;
        case ElementKind::Byline:
            ++value(cues, StartCue::Bylines);
            break;
        case ElementKind::Caption:
            ++value(cues, StartCue::Captions);
            break;
        case ElementKind::Credit:
        case ElementKind::Dateline:
            ++value(cues, StartCue::Credits);
            break;
        case ElementKind::JumpTo:
            ++value(cues, StartCue::JumpsTo);
            break;
        case ElementKind::JumpFrom:
            ++value(cues, StartCue::JumpsFrom);
            break;
        case ElementKind::Furniture:
            ++value(cues, StartCue::Furniture);
            break;
        default:
            break;
        }
    }
    void addText(const Element& before, const Element& text, StartCues& cues) const {
        const Line& end = line(before.last - 1);
        const Line& start = line(text.first);
        value(cues, StartCue::EndsPause) = end.has(EndsPause) ? 1 : 0;
        value(cues, StartCue::EndsSigned) = end.has(EndsSigned) ? 1 : 0;
        value(cues, StartCue::StartsStory) = start.has(StartsStory) ? 1 : 0;
        value(cues, StartCue::StartsLower) = start.has(StartsLower) ? 1 : 0;
        value(cues, StartCue::Blanks) = std::min(3, start.blankBefore);
        value(cues, StartCue::Indent) = std::min(8, start.indent);
        value(cues, StartCue::Break) = std::clamp(text.startsStory, -6.0, 6.0);
    }

    std::span<const Line> m_lines;
    std::span<const Element> m_elements;
    const LinkEvidence& m_evidence;
    StartCues m_page{};
};

} // namespace

std::vector<std::optional<StartCues>> readStartCues(std::span<const Line> lines,
                                                    const PageProfile& profile,
                                                    std::span<const Element> elements,
                                                    const LinkEvidence& evidence) {
    return Reader(lines, profile, elements, evidence).read();
}

} // namespace jianbao::segment
