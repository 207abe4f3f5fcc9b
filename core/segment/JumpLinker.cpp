#include "core/segment/JumpLinker.h"

#include "core/segment/WordKeys.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace jianbao::segment {

namespace {

/// One end of a jump: an article that names the page where its other part is.
struct End {
    std::size_t page = 0;
    ArticleId article;
    QString points; ///< the page it names, as a plain number or label
    std::vector<quint32> words;
};

/// "第二版", "二", "02" and "2" are one page; letters stay ("A24").
QString plainLabel(const QString& label) {
    constexpr QStringView numerals = u"〇一二三四五六七八九";
    int value = 0;
    bool chinese = false;
    QString rest;
    for (const QChar c : label) {
        const qsizetype digit = numerals.indexOf(c);
        if (c == u'十') {
            value = std::max(1, value) * 10;
            chinese = true;
        } else if (digit >= 0) {
            value = (value % 10 == 0 && value > 0 ? value : value * 10) + static_cast<int>(digit);
            chinese = true;
        } else if (c != u'第' && c != u'版' && c != u'页' && !(c == u'0' && rest.isEmpty())) {
            rest += c.toUpper();
        }
    }
    return chinese ? QString::number(value) : rest;
}

QString numberOf(std::span<const LinkPage> pages, std::size_t page) {
    const QString label = plainLabel(pages[page].number);
    return label.isEmpty() ? QString::number(page + 1) : label;
}

std::vector<quint32> wordsOf(const LinkPage& page, ArticleId article) {
    std::vector<quint32> words;
    const auto use = [&words](quint32 key) {
        words.push_back(key);
    };
    WordKeys keys(use);
    for (const Block* block : page.layout->blocksOf(article)) {
        for (const TextRange& range : block->ranges.ranges())
            keys.addLine(page.text.mid(range.begin, range.length()));
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

std::vector<End> endsOf(std::span<const LinkPage> pages, QString Metadata::*label) {
    std::vector<End> ends;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (pages[page].layout == nullptr)
            continue;
        for (const Article& article : pages[page].layout->articles) {
            const QString& points = article.meta.*label;
            if (!points.isEmpty())
                ends.push_back({page, article.id, plainLabel(points), {}});
        }
    }
    return ends;
}

void readWords(std::span<const LinkPage> pages, std::vector<End>& ends) {
    for (End& end : ends)
        end.words = wordsOf(pages[end.page], end.article);
}

/// Two ends, by index, of which one at least names the other's page.
struct Pair {
    std::size_t a = 0;
    std::size_t b = 0;
    double score = 0;
};

std::vector<Pair> pairsOf(std::span<const LinkPage> pages, const std::vector<End>& from,
                          const std::vector<End>& to) {
    std::vector<Pair> pairs;
    if (from.empty() || to.empty())
        return pairs;
    std::vector<QString> numbers;
    for (std::size_t page = 0; page < pages.size(); ++page)
        numbers.push_back(numberOf(pages, page));
    for (std::size_t a = 0; a < from.size(); ++a) {
        for (std::size_t b = 0; b < to.size(); ++b) {
            const bool there = from[a].points == numbers[to[b].page];
            const bool back = to[b].points == numbers[from[a].page];
            if (from[a].page != to[b].page && (there || back))
                pairs.push_back({a, b, (there ? 0.35 : 0.0) + (back ? 0.35 : 0.0)});
        }
    }
    return pairs;
}

/// How many ends have each word: shared words that few ends have say most.
class WordWeights {
public:
    WordWeights(const std::vector<End>& a, const std::vector<End>& b)
        : m_ends(static_cast<double>(a.size() + b.size())) {
        for (const auto* ends : {&a, &b}) {
            for (const End& end : *ends) {
                for (const quint32 word : end.words)
                    ++m_counts[word];
            }
        }
    }
    /// Cosine of the two ends' weighted words, 0 to 1.
    double likeness(const End& a, const End& b) const {
        double shared = 0;
        auto i = a.words.begin();
        auto k = b.words.begin();
        while (i != a.words.end() && k != b.words.end()) {
            if (*i == *k)
                shared += square(*i);
            const bool left = *i <= *k;
            const bool right = *k <= *i;
            i += left ? 1 : 0;
            k += right ? 1 : 0;
        }
        const double lengths = std::sqrt(total(a) * total(b));
        return lengths > 0 ? shared / lengths : 0.0;
    }

private:
    double square(quint32 word) const {
        const double weight = std::log((m_ends + 1.0) / m_counts.at(word));
        return weight * weight;
    }
    double total(const End& end) const {
        double sum = 0;
        for (const quint32 word : end.words)
            sum += square(word);
        return sum;
    }

    double m_ends;
    std::unordered_map<quint32, int> m_counts;
};

} // namespace

std::vector<JumpLink> linkJumps(std::span<const LinkPage> pages) {
    std::vector<End> from = endsOf(pages, &Metadata::continuedOn);
    std::vector<End> to = endsOf(pages, &Metadata::continuedFrom);
    std::vector<Pair> pairs = pairsOf(pages, from, to);
    if (pairs.empty())
        return {};
    readWords(pages, from);
    readWords(pages, to);
    const WordWeights weights(from, to);
    for (Pair& pair : pairs)
        pair.score += 0.3 * weights.likeness(from[pair.a], to[pair.b]);
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair& x, const Pair& y) { return x.score > y.score; });
    std::vector<bool> usedFrom(from.size());
    std::vector<bool> usedTo(to.size());
    std::vector<JumpLink> links;
    for (const Pair& pair : pairs) {
        if (usedFrom[pair.a] || usedTo[pair.b])
            continue;
        usedFrom[pair.a] = usedTo[pair.b] = true;
        links.push_back({from[pair.a].page, from[pair.a].article, to[pair.b].page,
                         to[pair.b].article, std::min(1.0, pair.score + 0.2)});
    }
    return links;
}

} // namespace jianbao::segment
