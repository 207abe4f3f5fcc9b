#include "core/segment/Attachments.h"

#include "core/segment/TitleTies.h"

#include <algorithm>
#include <cmath>

namespace jianbao::segment {

namespace {

/// A kicker is set in smaller type and so in longer lines than the headline below it.
constexpr double KickerRatio = 1.2;
/// A caption that shares less with every text nearby is a picture of its own.
constexpr double CaptionTie = 0.06;
constexpr double LatinCaptionTie = 0.25; // the same for Latin captions with a credit
constexpr double Beside = 0.05; // for the story whose title stands right before the caption
constexpr double PhotoTitleTie = 0.15;
constexpr std::size_t Farthest = 64;  // elements; a front page has about 40
constexpr double StoryTitleTie = 0.3; // own titles share 0.4 to 0.9 of their words
constexpr int TitleReach = 6;         // texts looked at on either side
constexpr int CaptionReach = 3;       // texts looked at on either side

class Attacher {
public:
    Attacher(std::span<const Line> lines, const TitleTies& ties, std::vector<Element>& elements,
             qint32 stories)
        : m_lines(lines)
        , m_elements(elements)
        , m_ties(ties)
        , m_stories(stories)
        , m_linked(stories) {}

    qint32 run() {
        for (std::size_t i = 0; i < m_elements.size(); ++i) {
            if (m_elements[i].kind == ElementKind::Caption && m_elements[i].story < 0)
                attachCaption(i);
        }
        titleStories();
        titlePictures();
        makeTeasers();
        for (std::size_t i = 0; i < m_elements.size(); ++i) {
            explain(m_elements[i]);
            if (m_elements[i].story < 0)
                attachSmall(i);
        }
        return m_stories;
    }

private:
    const Line& line(qint32 i) const { return m_lines[static_cast<std::size_t>(i)]; }

    void attachCaption(std::size_t i) {
        double best = CaptionTie;
        qint32 story = -1;
        const auto consider = [&](std::size_t k, int distance) {
            const bool title = m_elements[k].kind == ElementKind::Title;
            const double score = m_ties.tie(i, k) * (title ? 1.5 : 1.0) - 0.05 * distance +
                                 (k + 1 == i && title ? Beside : 0.0);
            if (m_elements[k].story >= 0 && score > best) {
                best = score;
                story = m_elements[k].story;
            }
        };
        int distance = 0;
        for (std::size_t k = i; k-- > farthestBefore(i) && distance < CaptionReach;)
            considerIfReadable(k, distance, consider);
        distance = 0;
        for (std::size_t k = i + 1; k < farthestAfter(i) && distance < CaptionReach; ++k)
            considerIfReadable(k, distance, consider);
        if (standsAlone(i, best))
            story = -1;
        FreeTitle title = freeTitle(i);
        if (isHeaded(i)) // in its run, right above
            title = {i - 1, 1.0};
        if (title.tie >= PhotoTitleTie && title.tie > best)
            story = -1;
        m_elements[i].story = story >= 0 ? story : m_stories++;
        if (story < 0 && title.tie >= PhotoTitleTie)
            m_elements[title.at].story = m_elements[i].story;
        m_elements[i].confidence = std::min(0.95, 0.5 + best);
        m_elements[i].reason = story >= 0
                                   ? QStringLiteral("shares %1 % of its words with the story")
                                         .arg(std::min(100L, std::lround(best * 100)))
                                   : QStringLiteral("a picture that no text nearby speaks of");
    }
    /// In raw Latin dumps pictures come in no order that tells their story; one with a credit of
    /// its own is an article, and so it is elsewhere unless it shares many words with a story.
    bool standsAlone(std::size_t i, double tie) const {
        const Line& first = line(m_elements[i].first);
        const bool credit = line(m_elements[i].last - 1).has(EndsCredit) || isCredit(i + 1) ||
                            (i > 0 && isCredit(i - 1));
        return first.letters > first.han && credit &&
               (first.blankBefore == 0 || tie < LatinCaptionTie);
    }
    /// Whether a free title stands in one run with the caption, right above it.
    bool isHeaded(std::size_t i) const {
        const Line& first = line(m_elements[i].first);
        return i > 0 && m_elements[i - 1].kind == ElementKind::Title &&
               m_elements[i - 1].story < 0 && first.blankBefore == 0 && first.han > 0;
    }
    bool isCredit(std::size_t i) const {
        return i < m_elements.size() && m_elements[i].kind == ElementKind::Credit;
    }
    struct FreeTitle {
        std::size_t at = 0;
        double tie = 0;
    };
    /// The free title right before or behind a picture's caption that fits it better.
    FreeTitle freeTitle(std::size_t i) const {
        const auto isFree = [this](std::size_t k) {
            return m_elements[k].kind == ElementKind::Title && m_elements[k].story < 0;
        };
        std::size_t behind = i + 1;
        while (behind < m_elements.size() && (m_elements[behind].kind == ElementKind::Credit ||
                                              m_elements[behind].kind == ElementKind::Reference))
            ++behind;
        const double before = i > 0 && isFree(i - 1) ? m_ties.tie(i - 1, i) : 0.0;
        const double after =
            behind < m_elements.size() && isFree(behind) ? m_ties.tie(behind, i) : 0.0;
        return before > after ? FreeTitle{i - 1, before} : FreeTitle{behind, after};
    }
    template<typename Consider>
    void considerIfReadable(std::size_t k, int& distance, Consider consider) const {
        if (m_elements[k].kind == ElementKind::Title || m_elements[k].kind == ElementKind::Body)
            consider(k, distance);
        if (m_elements[k].kind == ElementKind::Body)
            ++distance;
    }

    /// A free title that shares most of its words with a text nearby whose story has no title is
    /// that story's: the titles of two stories may stand behind both.
    void titleStories() {
        std::vector<bool> titled(static_cast<std::size_t>(m_stories), false);
        for (const Element& element : m_elements) {
            if (element.kind == ElementKind::Title && element.role != Role::Subhead &&
                element.story >= 0)
                titled[static_cast<std::size_t>(element.story)] = true;
        }
        for (std::size_t i = 0; i < m_elements.size(); ++i) {
            if (m_elements[i].kind != ElementKind::Title || m_elements[i].story >= 0)
                continue;
            std::size_t text = untitledText(i, titled);
            if (text == m_elements.size() && i + 1 < m_elements.size() &&
                isUntitled(i + 1, titled) && !line(m_elements[i + 1].first).has(StartsStory))
                text = i + 1; // nothing else is there for either
            if (text == m_elements.size())
                continue;
            m_elements[i].story = m_elements[text].story;
            m_elements[i].confidence = std::min(0.95, 0.3 + m_ties.tie(i, text));
            m_elements[i].reason = QStringLiteral("shares %1 % of its words with the story")
                                       .arg(std::lround(m_ties.tie(i, text) * 100));
            titled[static_cast<std::size_t>(m_elements[i].story)] = true;
            if (i + 1 < m_elements.size() && m_elements[i + 1].kind == ElementKind::Byline)
                m_elements[i + 1].story = m_elements[i].story;
        }
    }
    /// A free title, the only one there, above a caption with a credit that is a story of its own
    /// is the picture's.
    void titlePictures() {
        const auto isFree = [this](std::size_t k) {
            return m_elements[k].kind == ElementKind::Title && m_elements[k].story < 0;
        };
        for (std::size_t i = 1; i + 1 < m_elements.size(); ++i) {
            const Element& caption = m_elements[i];
            if (caption.kind != ElementKind::Caption || caption.story < m_linked ||
                !isCredit(i + 1) || !isFree(i - 1) || (i > 1 && isFree(i - 2)) ||
                line(caption.first).han == 0)
                continue;
            const std::size_t behind = i + 2;
            if (behind < m_elements.size() && m_elements[behind].kind == ElementKind::Title &&
                m_elements[behind].story == caption.story)
                continue;
            m_elements[i - 1].story = caption.story;
        }
    }
    bool isUntitled(std::size_t k, const std::vector<bool>& titled) const {
        const Element& element = m_elements[k];
        return element.kind == ElementKind::Body && element.story >= 0 &&
               !titled[static_cast<std::size_t>(element.story)];
    }
    /// The text of an untitled story nearby that has most of the title's words; behind the last
    /// element where none has enough.
    std::size_t untitledText(std::size_t title, const std::vector<bool>& titled) const {
        std::size_t best = m_elements.size();
        double most = StoryTitleTie;
        std::vector<std::size_t> texts; // of one story, one behind the other
        const auto consider = [&](std::size_t k, int distance) {
            if (!isUntitled(k, titled))
                return;
            if (!texts.empty() && m_elements[texts.back()].story != m_elements[k].story)
                texts.clear();
            texts.push_back(k);
            const double tie = m_ties.tie(title, texts) - 0.05 * std::max(0, distance - 1);
            if (tie <= most)
                return;
            most = tie;
            best = k;
        };
        int distance = 0;
        for (std::size_t k = title; k-- > farthestBefore(title) && distance < TitleReach;)
            considerIfReadable(k, distance, consider);
        distance = 0;
        texts.clear();
        for (std::size_t k = title + 1; k < farthestAfter(title) && distance < TitleReach; ++k)
            considerIfReadable(k, distance, consider);
        return best;
    }

    /// Titles nothing claims: a teaser each, or two where one is the other's kicker or deck.
    void makeTeasers() {
        std::size_t previous = m_elements.size();
        bool paired = false;
        for (std::size_t i = 0; i < m_elements.size(); ++i) {
            Element& element = m_elements[i];
            if (element.kind != ElementKind::Title || element.story >= 0)
                continue;
            const bool next = previous + 1 == i;
            if (next && belongs(m_elements[previous], element, paired)) {
                element.story = m_elements[previous].story;
                paired = true;
            } else {
                element.story = m_stories++;
                paired = false;
            }
            previous = i;
        }
    }
    bool belongs(const Element& before, const Element& element, bool paired) const {
        const Line& last = line(before.last - 1);
        const Line& start = line(element.first);
        if (start.has(StartsDash) || last.has(EndsColon | EndsDash))
            return true;
        if (last.has(StartsDash) && start.blankBefore == 1 && start.width < last.width / 2)
            return true; // the rest of a deck that a column break has cut off
        if (paired)
            return false;
        return widest(before) >= KickerRatio * widest(element);
    }
    int widest(const Element& element) const {
        int width = 0;
        for (qint32 i = element.first; i < element.last; ++i)
            width = std::max(width, line(i).width);
        return width;
    }

    void attachSmall(std::size_t i) {
        Element& element = m_elements[i];
        switch (element.kind) {
        case ElementKind::Advert:
            element.story = m_stories++;
            return;
        case ElementKind::Furniture:
        case ElementKind::Title:
        case ElementKind::Body:
        case ElementKind::Caption:
            return;
        case ElementKind::JumpFrom: // below its title, or above its text
            element.story = i > 0 && m_elements[i - 1].kind == ElementKind::Title &&
                                    line(element.first).han == 0
                                ? m_elements[i - 1].story
                                : storyAfter(i, ElementKind::Body);
            break;
        case ElementKind::JumpTo:
            element.story = storyBefore(i, ElementKind::Body);
            break;
        case ElementKind::Credit:
            element.story = storyOfCredit(i);
            break;
        case ElementKind::Dateline:
            element.story =
                opensText(i) ? storyAfter(i, ElementKind::Body) : storyBefore(i, ElementKind::Body);
            break;
        case ElementKind::Reference:
        case ElementKind::Byline:
            break;
        }
        if (element.story < 0)
            element.story = nearest(i);
    }
    /// What the wording of an element's line tells.
    static QString wordingOf(ElementKind kind) {
        switch (kind) {
        case ElementKind::Byline:
            return QStringLiteral("worded as a byline");
        case ElementKind::Dateline:
            return QStringLiteral("worded as a dateline");
        case ElementKind::Credit:
            return QStringLiteral("worded as a picture credit");
        case ElementKind::JumpTo:
        case ElementKind::JumpFrom:
            return QStringLiteral("points to where the text goes on");
        case ElementKind::Reference:
            return QStringLiteral("points to another page");
        case ElementKind::Advert:
            return QStringLiteral("display type with words of trade");
        case ElementKind::Furniture:
            return QStringLiteral("worded as a folio, an imprint or a label");
        default:
            return {};
        }
    }
    static void explain(Element& element) {
        if (element.reason.isEmpty())
            element.reason = wordingOf(element.kind);
    }
    bool opensText(std::size_t i) const {
        const bool text = i + 1 < m_elements.size() && m_elements[i + 1].kind == ElementKind::Body;
        return text && (i == 0 || m_elements[i - 1].kind != ElementKind::Body);
    }
    /// A credit belongs to the caption right before it, or else right behind, or else before.
    qint32 storyOfCredit(std::size_t i) const {
        const bool before = i > 0 && m_elements[i - 1].kind == ElementKind::Caption;
        if (!before && i + 1 < m_elements.size() && m_elements[i + 1].kind == ElementKind::Caption)
            return m_elements[i + 1].story;
        return storyBefore(i, ElementKind::Caption);
    }
    qint32 storyBefore(std::size_t i, ElementKind kind) const {
        for (std::size_t k = i; k-- > farthestBefore(i);) {
            if (m_elements[k].kind == kind)
                return m_elements[k].story;
        }
        return -1;
    }
    qint32 storyAfter(std::size_t i, ElementKind kind) const {
        for (std::size_t k = i + 1; k < farthestAfter(i); ++k) {
            if (m_elements[k].kind == kind)
                return m_elements[k].story;
        }
        return -1;
    }
    qint32 nearest(std::size_t i) const {
        for (std::size_t k = i; k-- > farthestBefore(i);) {
            if (m_elements[k].story >= 0)
                return m_elements[k].story;
        }
        for (std::size_t k = i + 1; k < farthestAfter(i); ++k) {
            if (m_elements[k].story >= 0)
                return m_elements[k].story;
        }
        return -1;
    }

    /// Nothing is looked for farther off: time stays linear on any page.
    static std::size_t farthestBefore(std::size_t i) { return i > Farthest ? i - Farthest : 0; }
    std::size_t farthestAfter(std::size_t i) const {
        return std::min(m_elements.size(), i + Farthest);
    }

    std::span<const Line> m_lines;
    std::vector<Element>& m_elements;
    const TitleTies& m_ties;
    qint32 m_stories;
    qint32 m_linked; ///< so many were there before; the others are pictures and teasers
};

} // namespace

qint32 attachRest(std::span<const Line> lines, const TitleTies& ties,
                  std::vector<Element>& elements, qint32 stories) {
    return Attacher(lines, ties, elements, stories).run();
}

} // namespace jianbao::segment
