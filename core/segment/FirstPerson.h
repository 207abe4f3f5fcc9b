#pragma once

#include <QStringView>

namespace jianbao::segment {

/// Counts, line by line, where the writer of a Latin text speaks of himself (I, my; je, mon; ich,
/// mein) outside quotation marks. Columns and letters do; reports leave the first person to those
/// they quote.
class FirstPerson {
public:
    /// @p opensParagraph: no quotation goes on from the line before.
    void add(QStringView line, bool opensParagraph);
    /// Whether it is more than a slip: two words or more, one or more in a hundred.
    bool speaks() const;

private:
    void addWord(QStringView word);

    bool m_quoted = false;
    int m_words = 0;
    int m_own = 0;
};

} // namespace jianbao::segment
