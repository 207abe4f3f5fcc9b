#pragma once

#include "core/clean/CleanOptions.h"
#include "core/model/Layout.h"
#include "core/model/Mention.h"
#include "core/model/Page.h"

#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace jianbao::search {

/// A place where a name occurs, with what stands around it.
struct Occurrence {
    /// None in the page's furniture.
    ArticleId article;
    /// Where it is printed, in reading order: one range over line ends and letter-spacing, more
    /// than one where the name runs over the end of a column or of a page.
    std::vector<PageRange> ranges;
    /// As one reads it; before and after are cut to a few words and end with the paragraph.
    QString before;
    QString name;
    QString after;
    bool operator==(const Occurrence&) const = default;
};

/// Finds all occurrences of a name as one reads it: wrapped and letter-spaced ones, hyphenated
/// ones, and those that run over the ends of blocks. Blanks and line ends count only between words
/// of Latin letters or figures; capitals count; a name that begins or ends with a Latin letter or a
/// figure is found only as a whole word. Pure; safe from any number of threads.
class Concordance {
public:
    explicit Concordance(QStringView name);

    /// The name without the blanks that do not count; nothing is found of an empty one.
    const QString& name() const { return m_name; }
    /// False only where no text of the page can hold the name: cheap, to pass over most pages of a
    /// project.
    bool mayOccur(QStringView pageText) const;
    /// The occurrences in the articles of a layout and then in its furniture, in reading order, not
    /// overlapping. @p pages holds the texts of the pages that the blocks lie on; blocks of others
    /// are left out.
    std::vector<Occurrence> find(const Layout& layout, std::span<const Page> pages,
                                 const clean::CleanOptions& options = {}) const;

private:
    QString m_name;
};

} // namespace jianbao::search
