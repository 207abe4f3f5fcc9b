#pragma once

#include "core/segment/Element.h"
#include "core/segment/OpeningHabit.h"
#include "core/segment/Profile.h"
#include "core/segment/TitleHabit.h"
#include "core/segment/TitleTies.h"

namespace jianbao::segment {

constexpr double Never = -1e9;

/// What each use of a title would gain; log-odds against leaving it free.
struct TitleEvidence {
    double before = Never;        ///< of the text after it
    double behind = Never;        ///< of the text before it
    double beforeCaption = Never; ///< of the picture whose caption follows
    double behindCaption = Never;
    double beforeAlso = Never; ///< of the text after it, below another title of it
    double behindAlso = Never; ///< of the text before it, below another title of it
    double subhead = Never;
};

/// Whether text starts a story or goes on with the one before; log-odds.
struct TextEvidence {
    double starts = 0;
    double goesOn = 0;
    double belowSubhead = 0; ///< goes on below a subhead
    double acrossTitle = 0;  ///< goes on, although what stands between is no subhead
    double untitled = 0;     ///< added where a story has no title
};

/// The evidence for linking a page's elements, without and with the page's habit of setting titles
/// before or behind their text.
class LinkEvidence {
public:
    LinkEvidence(QStringView page, std::span<const Line> lines, const PageProfile& profile,
                 const TitleTies& ties, std::span<const Element> elements);

    TitleEvidence title(std::size_t i) const;
    TextEvidence text(std::size_t i) const;
    /// Gain of a byline that belongs to the text after it; behind is the negative.
    double bylineBefore(std::size_t i) const;

    double tieBefore(std::size_t i) const { return m_near[i].tieNext; }
    double tieBehind(std::size_t i) const { return m_near[i].tiePrevious; }
    /// Evidence that a title is a subhead; Never where it cannot be.
    double subheadOf(std::size_t i) const { return m_subheads[i]; }

    /// What the fitted table says of each text that has a text before it (log-odds that it starts
    /// a story; 0 for the others). Where it is for a story text() weighs it with the rules from
    /// then on; where it is against one the rules know better: they see special wordings.
    void takeStarts(std::vector<double> odds) { m_startOdds = std::move(odds); }

    /// What became of the titles: >0 set before, <0 behind their text, 0 neither; as sure as large.
    void learnHabit(std::span<const double> votes) { m_habit.learn(votes); }

private:
    /// The texts and captions around an element; -1 where there is none.
    struct Near {
        qint32 previousText = -1;
        qint32 nextText = -1;
        qint32 previousCaption = -1;
        qint32 nextCaption = -1;
        qint32 titlesSince = 0; ///< titles between the text before and this element
        qint32 titlesUntil = 0;
        double tiePrevious = 0;
        double tieNext = 0;
        double tiePreviousCaption = 0;
        double tieNextCaption = 0;
    };

    void findNeighbours();
    void tieNeighbours();
    void guessHabit();
    double subhead(std::size_t i) const;
    void rateSubheads();
    double partsText(std::size_t i) const;
    double siblingEvidence(std::size_t i) const;
    double weighed(std::size_t text, double rules) const;
    bool inCapitals(const Line& line) const;
    void addOld(std::size_t i, TitleEvidence& evidence) const;
    void addRun(std::size_t i, TitleEvidence& evidence) const;
    void addLatin(std::size_t i, TitleEvidence& evidence) const;
    double followsTitle(std::size_t i) const;
    bool isKickerAbove(std::size_t i) const;
    bool isKickerBehind(std::size_t i) const;
    bool isLabel(const Element& title) const;
    bool isSignedAbove(std::size_t text) const;
    bool isShort(const Element& text, int least) const;
    const Line& line(qint32 i) const { return m_lines[static_cast<std::size_t>(i)]; }

    QStringView m_page;
    std::span<const Line> m_lines;
    const PageProfile& m_profile;
    std::span<const Element> m_elements;
    const TitleTies& m_ties;
    std::vector<Near> m_near;
    TitleHabit m_habit;
    std::vector<bool> m_listItems; ///< texts that are further items of the list before
    std::vector<double> m_subheads;
    std::vector<double> m_startOdds;
    OpeningHabit m_opening;
    /// Whether a line above a headline may be a teaser: the page names other pages; nor are Latin
    /// kickers and those in old setting told by where they stand.
    bool m_mayTease = true;
};

} // namespace jianbao::segment
