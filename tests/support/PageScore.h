#pragma once

#include "tests/support/PageGenerator.h"

namespace jianbao::test {

/// How far a found layout is from the gold one. Only visible characters count.
struct PageScore {
    /// Panoptic quality of the articles: the sum of IoU over matches with IoU > 0.5, divided by
    /// true positives and half of the false ones.
    double pq = 0;
    /// Share of body and caption paragraphs whose clean text is found where it begins.
    double text = 0;
    /// Operations an editor still needs.
    int splits = 0;
    int moves = 0;
    int roles = 0;
    int reorders = 0;

    int fixes() const { return splits + moves + roles + reorders; }
};

PageScore scorePage(const GeneratedPage& page, const Layout& found);

/// The share of articles of @p before that @p after has with the same visible characters, both
/// given as the text of each article's visible characters in page order.
double agreement(const std::vector<QString>& before, const std::vector<QString>& after);

/// The visible characters of each article, in page order.
std::vector<QString> articleTexts(QStringView text, const Layout& layout);

} // namespace jianbao::test
