#include "core/segment/StoryLinks.h"

#include "core/segment/LinkEvidence.h"
#include "core/segment/StartCues.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jianbao::segment {

using namespace Qt::StringLiterals;

namespace {

/// What is open between two elements.
enum State : quint8 {
    Nothing,       ///< no story yet
    BeforeText,    ///< titles wait for the next text
    BeforeCaption, ///< titles wait for the next caption
    Untitled,      ///< a story without a title is open
    Titled,        ///< a story whose title stood before it is open
    Ended,         ///< a story whose title came behind it
    Closed,        ///< such a story, and a title that is not its own
    SubUntitled,   ///< a subhead was read: the story must go on
    SubTitled,
    PartedUntitled, ///< a story that has a subhead is open
    PartedTitled,
    Photo, ///< a caption that is a story, without a title as yet
    PhotoTitled,
    StateCount
};

/// What is done with an element.
enum class Action : quint8 { Leave, Wait, Claim, Subhead, Open, Join };

struct Step {
    double score = Never;
    State from = Nothing;
    Action action = Action::Leave;
};

using Column = std::array<Step, StateCount>;
constexpr std::array Settled{Nothing,        Untitled,     Titled, Ended,      Closed,
                             PartedUntitled, PartedTitled, Photo,  PhotoTitled};
constexpr std::array InStory{Untitled, Titled, PartedUntitled, PartedTitled};

/// A caption is seldom a story of its own: most pictures belong to a text.
constexpr double PhotoStory = -1.0;
/// What the only subhead of a text costs where little text stands below it. Texts have several or
/// none: of nine titles that looked like a text's only one seven were headlines of short pieces.
constexpr double OnlySubhead = -3.5;
constexpr double ShortPart = 60; // visible characters; twice as many are no longer short
constexpr double ShortLatinPart = 135;
/// Text without a title right below a picture is most likely the picture's story.
constexpr double TextBelowPhoto = -2.0;

class Solver {
public:
    /// @p onlySubhead: of each title, what it costs as the first subhead of a text.
    Solver(const LinkEvidence& evidence, std::span<const Element> elements,
           std::span<const double> onlySubhead)
        : m_evidence(evidence)
        , m_elements(elements)
        , m_onlySubhead(onlySubhead)
        , m_columns(elements.size() + 1) {}

    /// The best action for each element.
    std::vector<Action> solve() {
        m_columns[0][Nothing].score = 0;
        for (m_at = 0; m_at < m_elements.size(); ++m_at)
            step(m_elements[m_at].kind);
        return backtrack();
    }

private:
    void offer(State from, State to, double gain, Action action) {
        const double score = m_columns[m_at][from].score + gain;
        Step& best = m_columns[m_at + 1][to];
        if (score > best.score)
            best = {score, from, action};
    }
    template<typename States>
    void offerAll(const States& from, State to, double gain, Action action) {
        for (const State state : from)
            offer(state, to, gain, action);
    }

    void step(ElementKind kind) {
        if (kind == ElementKind::Title)
            stepTitle(m_evidence.title(m_at));
        else if (kind == ElementKind::Body)
            stepText(m_evidence.text(m_at));
        else if (kind == ElementKind::Caption)
            stepCaption();
        else if (kind == ElementKind::Byline)
            stepByline(m_evidence.bylineBefore(m_at));
        else
            leave();
    }
    void leave() {
        for (int state = 0; state < StateCount; ++state)
            offer(static_cast<State>(state), static_cast<State>(state), 0, Action::Leave);
    }
    void stepTitle(const TitleEvidence& title) {
        for (const State state : Settled)
            offer(state, state == Ended ? Closed : state, 0, Action::Leave);
        offerAll(Settled, BeforeText, title.before, Action::Wait);
        offer(BeforeText, BeforeText, title.beforeAlso, Action::Wait);
        offerAll(Settled, BeforeCaption, title.beforeCaption, Action::Wait);
        offer(BeforeCaption, BeforeCaption, title.beforeCaption, Action::Wait);
        offerAll(std::array{Untitled, PartedUntitled}, Ended, title.behind, Action::Claim);
        offer(Ended, Ended, title.behindAlso, Action::Claim);
        offerAll(std::array{Titled, PartedTitled}, Ended, title.behind - 2.5, Action::Claim);
        offer(Photo, PhotoTitled, title.behindCaption, Action::Claim);
        offer(PhotoTitled, PhotoTitled, title.behindCaption, Action::Claim);
        const double first = title.subhead + m_onlySubhead[m_at];
        offer(Untitled, SubUntitled, first, Action::Subhead);
        offer(Titled, SubTitled, first, Action::Subhead);
        offerAll(std::array{PartedUntitled, SubUntitled}, SubUntitled, title.subhead,
                 Action::Subhead);
        offerAll(std::array{PartedTitled, SubTitled}, SubTitled, title.subhead, Action::Subhead);
    }
    void stepText(const TextEvidence& text) {
        offer(BeforeText, Titled, text.starts, Action::Open);
        offer(Nothing, Untitled, text.untitled, Action::Open);
        offerAll(InStory, Untitled, text.starts + text.untitled, Action::Open);
        for (const State state : {Ended, Closed})
            offer(state, Untitled, text.starts + text.untitled, Action::Open);
        for (const State state : {Photo, PhotoTitled})
            offer(state, Untitled, text.starts + text.untitled + TextBelowPhoto, Action::Open);
        for (const State state : InStory)
            offer(state, state, text.acrossTitle, Action::Join);
        if (text.goesOn > 1.5) // in the middle of a sentence
            offer(Ended, Ended, text.goesOn - 2.0, Action::Join);
        offer(SubUntitled, PartedUntitled, text.belowSubhead, Action::Join);
        offer(SubTitled, PartedTitled, text.belowSubhead, Action::Join);
    }
    void stepCaption() {
        for (const State state : {Nothing, BeforeText, Untitled, Titled, Ended, Closed, SubUntitled,
                                  SubTitled, PartedUntitled, PartedTitled, Photo, PhotoTitled})
            offer(state, state, 0, Action::Leave);
        offer(BeforeCaption, PhotoTitled, PhotoStory, Action::Open);
        offerAll(Settled, Photo, PhotoStory - 0.5, Action::Open);
    }
    void stepByline(double before) {
        offer(BeforeText, BeforeText, before + 1.0, Action::Wait);
        offer(BeforeCaption, BeforeCaption, 0, Action::Wait);
        offerAll(Settled, BeforeText, before - 0.5, Action::Wait);
        for (const State state : {Untitled, Titled, PartedUntitled, PartedTitled, Photo,
                                  PhotoTitled, SubUntitled, SubTitled})
            offer(state, state, -before * 0.5, Action::Claim);
        offer(Ended, Ended, 0.5 - before, Action::Claim);
        offer(Nothing, Nothing, -2.0, Action::Leave);
        offer(Closed, Closed, -1.0, Action::Leave);
    }

    std::vector<Action> backtrack() const {
        std::vector<Action> actions(m_elements.size(), Action::Leave);
        std::size_t state = Nothing;
        double best = 2 * Never;
        for (std::size_t last = 0; last < StateCount; ++last) {
            const bool waits = last == BeforeText || last == BeforeCaption || last == SubTitled ||
                               last == SubUntitled;
            const double score = m_columns.back()[last].score - (waits ? 6.0 : 0.0);
            if (score > best) {
                best = score;
                state = last;
            }
        }
        for (std::size_t i = m_elements.size(); i > 0; --i) {
            actions[i - 1] = m_columns[i][state].action;
            state = m_columns[i][state].from;
        }
        return actions;
    }

    const LinkEvidence& m_evidence;
    std::span<const Element> m_elements;
    std::span<const double> m_onlySubhead;
    std::vector<Column> m_columns;
    std::size_t m_at = 0;
};

/// Of each title what it costs to be the only subhead of a text: by how little text follows before
/// the next title.
std::vector<double> onlySubheadCosts(std::span<const Line> lines, const PageProfile& profile,
                                     std::span<const Element> elements) {
    const double part = profile.script.latin ? ShortLatinPart : ShortPart;
    std::vector<double> costs(elements.size(), 0.0);
    double visible = 0;
    for (std::size_t i = elements.size(); i-- > 0;) {
        const Element& element = elements[i];
        if (element.kind == ElementKind::Title) {
            costs[i] = OnlySubhead * std::clamp(2.0 - visible / part, 0.0, 1.0);
            visible = 0;
        } else if (element.kind == ElementKind::Body) {
            visible += visibleIn(lines, element);
        }
    }
    return costs;
}

/// Which way each title was linked, for learning the page's habit.
/// Latin words recur less by chance: there a title speaks with them even where it was linked the
/// other way.
std::vector<double> votesOf(std::span<const Action> actions, std::span<const Element> elements,
                            const LinkEvidence& evidence, bool latin) {
    std::vector<double> votes(actions.size(), 0.0);
    for (std::size_t i = 0; i < actions.size(); ++i) {
        if (elements[i].kind != ElementKind::Title)
            continue;
        const double lead = evidence.tieBefore(i) - evidence.tieBehind(i);
        if (actions[i] == Action::Wait)
            votes[i] = 0.15 + (latin ? lead : std::max(0.0, lead));
        else if (actions[i] == Action::Claim)
            votes[i] = -0.15 + (latin ? lead : std::min(0.0, lead));
    }
    return votes;
}

qint32 giveStories(std::span<const Action> actions, std::vector<Element>& elements) {
    std::vector<std::size_t> waiting;
    qint32 stories = 0;
    qint32 open = -1;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        Element& element = elements[i];
        switch (actions[i]) {
        case Action::Leave:
            break;
        case Action::Wait:
            waiting.push_back(i);
            break;
        case Action::Open:
            open = stories++;
            element.story = open;
            for (const std::size_t k : waiting)
                elements[k].story = open;
            waiting.clear();
            break;
        case Action::Claim:
        case Action::Join:
            element.story = open;
            break;
        case Action::Subhead:
            element.story = open;
            element.role = Role::Subhead;
            break;
        }
    }
    return stories;
}

std::vector<double> readStartOdds(std::span<const Line> lines, const PageProfile& profile,
                                  std::span<const Element> elements, const LinkEvidence& evidence) {
    std::vector<double> odds;
    odds.reserve(elements.size());
    for (const auto& cues : readStartCues(lines, profile, elements, evidence))
        odds.push_back(cues ? fittedStartOdds().of(*cues) : 0.0);
    return odds;
}

double sure(double gain) {
    return 1.0 / (1.0 + std::exp(-gain));
}

/// Why a text starts a story, or goes on with that of the text before, which ends at @p before (-1
/// for none).
QString reasonOf(std::span<const Line> lines, const PageProfile& profile, const Element& text,
                 qint32 before, bool joins) {
    const Line& start = lines[static_cast<std::size_t>(text.first)];
    if (!joins)
        return start.has(StartsStory) ? QStringLiteral("a story starts here, with a dateline")
                                      : QStringLiteral("a story starts here");
    if (before < 0)
        return QStringLiteral("goes on with the text before");
    const Line& end = lines[static_cast<std::size_t>(before)];
    if (profile.isOpenEnded(end))
        return QStringLiteral("goes on in the middle of a sentence");
    return end.measure > 0 && profile.sameWidth(end.measure, start.measure)
               ? QStringLiteral("goes on in the measure of the text before")
               : QStringLiteral("goes on with the text before");
}

void explain(std::span<const Line> lines, const PageProfile& profile,
             std::span<const Action> actions, std::vector<Element>& elements,
             const LinkEvidence& evidence) {
    qint32 before = -1; // the last line of the text before
    for (std::size_t i = 0; i < elements.size(); ++i) {
        Element& element = elements[i];
        if (element.kind == ElementKind::Title) {
            const TitleEvidence title = evidence.title(i);
            const double best = std::max({title.before, title.behind, title.beforeCaption,
                                          title.behindCaption, title.subhead, 0.0});
            double rest = -3.0;
            for (const double gain : {title.before, title.behind, title.subhead, 0.0})
                rest = gain < best ? std::max(rest, gain) : rest;
            element.confidence = sure(best - rest);
            const bool behind = actions[i] == Action::Claim;
            const double tie = behind ? evidence.tieBehind(i) : evidence.tieBefore(i);
            if (actions[i] == Action::Leave)
                element.reason = QStringLiteral("display type that no text claims");
            else if (actions[i] == Action::Subhead)
                element.reason = QStringLiteral("short title inside text of one measure");
            else
                element.reason =
                    (behind ? u"title behind its text, "_s : u"title before its text, "_s) +
                    QString::number(std::lround(tie * 100)) + u" % of its words recur there"_s;
        } else if (element.kind == ElementKind::Body) {
            const TextEvidence text = evidence.text(i);
            element.confidence = sure(1.0 + std::abs(text.starts));
            element.reason = reasonOf(lines, profile, element, before, actions[i] == Action::Join);
            before = element.last - 1;
        }
    }
}

} // namespace

qint32 linkStories(QStringView page, std::span<const Line> lines, const PageProfile& profile,
                   const TitleTies& ties, std::vector<Element>& elements) {
    LinkEvidence evidence(page, lines, profile, ties, elements);
    evidence.takeStarts(readStartOdds(lines, profile, elements, evidence));
    const std::vector<double> onlySubhead = onlySubheadCosts(lines, profile, elements);
    std::vector<Action> actions = Solver(evidence, elements, onlySubhead).solve();
    for (int round = 0; round < 2; ++round) {
        evidence.learnHabit(votesOf(actions, elements, evidence, profile.script.latin));
        actions = Solver(evidence, elements, onlySubhead).solve();
    }
    explain(lines, profile, actions, elements, evidence);
    return giveStories(actions, elements);
}

} // namespace jianbao::segment
