#include "tests/support/TitleFit.h"

#include "core/segment/PageLines.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace jianbao::test {

using namespace segment;
using namespace Qt::StringLiterals;

namespace {

constexpr double Ridge = 0.5; // of the weights' squares
constexpr int Rounds = 400;
constexpr double Step = 0.05;

/// The cues of every way to give a title's lines their roles.
struct Choices {
    std::vector<TitleCues> cues;
    std::size_t gold = 0;
};

Choices choicesOf(const TitleSample& sample) {
    Choices choices;
    for (std::size_t kickers = 0; kickers < sample.rows.size(); ++kickers) {
        for (std::size_t headlines = 1; kickers + headlines <= sample.rows.size(); ++headlines) {
            if (sample.gold == TitleSplit{kickers, headlines})
                choices.gold = choices.cues.size();
            choices.cues.push_back(titleCues(sample.rows, kickers, headlines));
        }
    }
    return choices;
}

std::vector<double> probabilities(const Choices& choices, const TitleTable& table) {
    std::vector<double> shares;
    for (const TitleCues& cues : choices.cues)
        shares.push_back(titleOdds(cues, table));
    const double most = *std::max_element(shares.begin(), shares.end());
    double sum = 0;
    for (double& share : shares)
        sum += share = std::exp(share - most);
    for (double& share : shares)
        share /= sum;
    return shares;
}

TitleTable slopeAt(const TitleTable& table, const std::vector<Choices>& titles) {
    TitleTable slope{};
    for (std::size_t k = 0; k < TitleCueCount; ++k)
        slope[k] = -Ridge * table[k];
    for (const Choices& choices : titles) {
        const std::vector<double> shares = probabilities(choices, table);
        for (std::size_t c = 0; c < shares.size(); ++c) {
            const double missing = (c == choices.gold ? 1 : 0) - shares[c];
            for (std::size_t k = 0; k < TitleCueCount; ++k)
                slope[k] += missing * choices.cues[c][k];
        }
    }
    return slope;
}

std::optional<TitleSample> sampleOf(const QString& title) {
    TitleSample sample;
    sample.gold.headlines = 0;
    QString roles;
    QString page;
    for (const QString& part : title.split(u'|')) {
        if (!part.isEmpty())
            roles += part.front();
        page += part.mid(1) + u'\n';
    }
    const PageLines read = readPageLines(page);
    if (read.lines.size() < 2 || read.lines.size() != std::size_t(roles.size()) ||
        roles.contains(u"hk"_s))
        return std::nullopt;
    for (const Line& line : read.lines) {
        if (line.has(LetterSpaced))
            return std::nullopt;
        sample.rows.push_back(readTitleRow(page, line, line.blankBefore > 0));
    }
    sample.text = title;
    sample.gold.kickers = std::size_t(roles.count(u'k'));
    sample.gold.headlines = std::size_t(roles.count(u'h'));
    return sample;
}

} // namespace

std::vector<TitleSample> titleSamples() {
    QFile file(QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data/titles.txt"));
    std::vector<TitleSample> samples;
    if (!file.open(QIODevice::ReadOnly))
        return samples;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString& title : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (std::optional<TitleSample> sample = sampleOf(title))
            samples.push_back(std::move(*sample));
    }
    return samples;
}

TitleTable fitTitleTable(const std::vector<TitleSample>& samples) {
    std::vector<Choices> titles;
    for (const TitleSample& sample : samples)
        titles.push_back(choicesOf(sample));
    TitleTable table{};
    TitleTable drift{};
    TitleTable spread{};
    for (int round = 0; round < Rounds; ++round) { // steps of like length for each weight
        const TitleTable slope = slopeAt(table, titles);
        const double step = Step / (1 + round / 200.0);
        for (std::size_t k = 0; k < TitleCueCount; ++k) {
            drift[k] = 0.9 * drift[k] + 0.1 * slope[k];
            spread[k] = 0.99 * spread[k] + 0.01 * slope[k] * slope[k];
            table[k] += step * drift[k] / (std::sqrt(spread[k]) + 1e-6);
        }
    }
    return table;
}

double titleLoss(const std::vector<TitleSample>& samples, const TitleTable& table) {
    double loss = 0;
    for (const TitleSample& sample : samples) {
        const Choices choices = choicesOf(sample);
        loss -= std::log(probabilities(choices, table)[choices.gold]);
    }
    return loss / double(samples.size());
}

} // namespace jianbao::test
