#include "core/segment/StoryBuilder.h"

#include "core/segment/Paragraphs.h"
#include "core/segment/TitleRoles.h"

#include <algorithm>
#include <utility>

namespace jianbao::segment {

namespace {

/// Kicker, headline and deck, of which an element may have all.
constexpr std::size_t MostTitleParts = 3;

/// Reading order of a story's elements; equal ones stay in the order of the dump.
enum class Place : quint8 { Title, Byline, JumpFrom, Text, Picture, Reference };

Role roleOf(const Element& element) {
    switch (element.kind) {
    case ElementKind::Title:
        return element.role == Role::Subhead ? Role::Subhead : Role::Headline;
    case ElementKind::Body:
        return Role::Body;
    case ElementKind::Caption:
        return Role::Caption;
    case ElementKind::Byline:
        return Role::Byline;
    case ElementKind::Dateline:
        return Role::Dateline;
    case ElementKind::Credit:
        return Role::Credit;
    case ElementKind::JumpTo:
    case ElementKind::JumpFrom:
        return Role::Jump;
    case ElementKind::Reference:
        return Role::Reference;
    case ElementKind::Advert:
        return Role::Advertisement;
    case ElementKind::Furniture:
        break;
    }
    return Role::Furniture;
}

class Composer {
public:
    Composer(QStringView page, std::span<const Line> lines, const PageProfile& profile)
        : m_page(page)
        , m_lines(lines)
        , m_profile(profile) {}

    Story compose(std::span<const Element* const> elements) const {
        Story story;
        story.parts.reserve(elements.size() + MostTitleParts);
        appendTitles(story, elements);
        for (const Place place :
             {Place::Byline, Place::JumpFrom, Place::Text, Place::Picture, Place::Reference}) {
            for (const Element* element : elements) {
                if (placeOf(*element, elements) == place)
                    append(story, *element);
            }
        }
        return story;
    }

private:
    static Place placeOf(const Element& element, std::span<const Element* const> elements) {
        switch (element.kind) {
        case ElementKind::Title:
            return element.role == Role::Subhead ? Place::Text : Place::Title;
        case ElementKind::Byline:
            return isSignature(element, elements) ? Place::Text : Place::Byline;
        case ElementKind::JumpFrom:
            return Place::JumpFrom;
        case ElementKind::Caption:
        case ElementKind::Credit:
            return Place::Picture;
        case ElementKind::Reference:
            return Place::Reference;
        default:
            return Place::Text;
        }
    }
    /// A byline behind the text of a story whose title stood before it.
    static bool isSignature(const Element& byline, std::span<const Element* const> elements) {
        const auto isText = [](const Element* e) {
            return e->kind == ElementKind::Body;
        };
        const auto text = std::find_if(elements.begin(), elements.end(), isText);
        if (text == elements.end() || (*text)->first > byline.first)
            return false;
        return std::none_of(elements.begin(), elements.end(), [&](const Element* e) {
            return e->kind == ElementKind::Title && e->role != Role::Subhead &&
                   e->first > (*text)->first;
        });
    }
    void appendTitles(Story& story, std::span<const Element* const> elements) const {
        std::vector<TitleRun> runs;
        for (const Element* element : elements) {
            if (placeOf(*element, elements) == Place::Title)
                runs.push_back(
                    {element->first, element->last, element->confidence, element->reason});
        }
        for (Part& part : titleParts(m_page, m_lines, runs, leadOf(elements)))
            story.parts.push_back(std::move(part));
    }
    /// Where the story's first text or caption stands; nowhere if it has none.
    TextRange leadOf(std::span<const Element* const> elements) const {
        for (const Element* element : elements) {
            if (element->kind == ElementKind::Body || element->kind == ElementKind::Caption)
                return {m_lines[static_cast<std::size_t>(element->first)].begin,
                        m_lines[static_cast<std::size_t>(element->last - 1)].end};
        }
        return {};
    }
    void append(Story& story, const Element& element) const {
        Part part{.role = roleOf(element),
                  .first = element.first,
                  .last = element.last,
                  .confidence = element.confidence,
                  .reason = element.reason,
                  .paragraphs = {}};
        if (part.role == Role::Body || part.role == Role::Caption)
            part.paragraphs = paragraphStarts(m_lines, part.first, part.last,
                                              lineBefore(story, part.role), m_profile);
        story.parts.push_back(std::move(part));
    }
    static qint32 lineBefore(const Story& story, Role role) {
        return story.parts.empty() || story.parts.back().role != role ? -1
                                                                      : story.parts.back().last - 1;
    }

    QStringView m_page;
    std::span<const Line> m_lines;
    const PageProfile& m_profile;
};

} // namespace

std::vector<Story> buildStories(QStringView page, std::span<const Line> lines,
                                std::span<const Element> elements, qint32 count,
                                const PageProfile& profile) {
    std::vector<std::size_t> ends(static_cast<std::size_t>(count), 0);
    for (const Element& element : elements) {
        if (element.story >= 0)
            ++ends[static_cast<std::size_t>(element.story)];
    }
    std::size_t end = 0;
    for (std::size_t& size : ends) // for now each story's begin; filling moves it to the end
        end += std::exchange(size, end);
    std::vector<const Element*> byStory(end);
    for (const Element& element : elements) {
        if (element.story >= 0)
            byStory[ends[static_cast<std::size_t>(element.story)]++] = &element;
    }
    std::vector<Story> stories;
    stories.reserve(ends.size());
    const Composer composer(page, lines, profile);
    for (std::size_t begin = 0; const std::size_t behind : ends) {
        if (behind > begin)
            stories.push_back(composer.compose(std::span(byStory).subspan(begin, behind - begin)));
        begin = behind;
    }
    std::stable_sort(stories.begin(), stories.end(),
                     [](const Story& a, const Story& b) { return a.firstLine() < b.firstLine(); });
    return stories;
}

} // namespace jianbao::segment
