#pragma once

#include <QStringView>

namespace jianbao::segment {

/// Counts, line by line, the words that comments are full of (must, we, why; 必须, 难道, 与其) and
/// those of reports (said, according to; 记者, 获悉).
class OpinionCount {
public:
    void add(QStringView line);
    /// UTF-16 units of the lines so far.
    qsizetype units() const { return m_units; }
    /// Whether the words of opinion are many and hardly any are of a report. Counted on the gold
    /// pages: comments have two or more in a hundred Chinese characters, four or more in a hundred
    /// Latin words, and next to no word of a report; of the news without a dateline one in fifty is
    /// so.
    bool isOpinion() const;
    /// Whether it has any word of opinion.
    bool hasOpinion() const { return m_opinion > 0; }

private:
    void addLatin(QStringView line);

    qsizetype m_units = 0;
    int m_words = 0; ///< Latin ones
    int m_opinion = 0;
    int m_report = 0;
};

} // namespace jianbao::segment
