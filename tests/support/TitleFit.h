#pragma once

#include "core/segment/TitleOdds.h"

#include <QString>

#include <vector>

namespace jianbao::test {

/// A title's lines and the roles that whoever wrote it gave them.
struct TitleSample {
    QString text;
    std::vector<segment::TitleRow> rows;
    segment::TitleSplit gold;
};

/// The titles of tests/data/titles.txt: one a line, its lines parted by | (|| where an empty line
/// parts them), each behind the letter of its role (k, h, d). Titles of one line, letter-spaced
/// ones and those with a kicker below the headline are left out.
std::vector<TitleSample> titleSamples();

/// The table under which the samples' roles are likeliest, with weights held near 0: conditional
/// maximum likelihood by gradient ascent.
segment::TitleTable fitTitleTable(const std::vector<TitleSample>& samples);

/// Mean over the samples of minus the logarithm of the probability that the table gives to the gold
/// roles.
double titleLoss(const std::vector<TitleSample>& samples, const segment::TitleTable& table);

} // namespace jianbao::test
