#include "core/segment/TitleTies.h"

#include "core/segment/WordKeys.h"

#include <algorithm>
#include <bitset>
#include <cmath>
#include <memory>
#include <unordered_map>

namespace jianbao::segment {

namespace {

template<typename Use>
void forEachKey(QStringView page, std::span<const Line> lines, Use use) {
    WordKeys<Use> keys(use);
    for (const Line& line : lines)
        keys.addLine(page.mid(line.begin, line.end - line.begin));
}

bool isTitle(const Element& element) {
    return element.kind == ElementKind::Title || element.kind == ElementKind::Caption;
}

bool isText(const Element& element) {
    return element.kind == ElementKind::Body || element.kind == ElementKind::Caption;
}

std::span<const Line> linesOf(std::span<const Line> lines, const Element& element) {
    return lines.subspan(static_cast<std::size_t>(element.first),
                         static_cast<std::size_t>(element.size()));
}

void makeSet(std::vector<qint32>& ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

} // namespace

TitleTies::TitleTies(QStringView page, std::span<const Line> lines,
                     std::span<const Element> elements)
    : m_words(elements.size())
    , m_found(elements.size()) {
    std::unordered_map<quint32, qint32> ids;
    constexpr std::size_t SieveBits = 1U << 16U;
    const auto sieve = std::make_unique<std::bitset<SieveBits>>();
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (!isTitle(elements[i]))
            continue;
        forEachKey(page, linesOf(lines, elements[i]), [&](quint32 key) {
            const auto id = ids.try_emplace(key, static_cast<qint32>(ids.size())).first->second;
            m_words[i].push_back(id);
            sieve->set(key % SieveBits);
        });
        makeSet(m_words[i]);
    }
    std::vector<qint32> inTexts(ids.size());
    std::vector<qint32> lastText(ids.size(), -1);
    qint32 texts = 0;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const bool text = isText(elements[i]);
        if (!text && !isTitle(elements[i]))
            continue;
        texts += text ? 1 : 0;
        forEachKey(page, linesOf(lines, elements[i]), [&](quint32 key) {
            if (!sieve->test(key % SieveBits))
                return;
            const auto found = ids.find(key);
            if (found == ids.end())
                return;
            const auto id = static_cast<std::size_t>(found->second);
            if (lastText[id] == static_cast<qint32>(i))
                return;
            lastText[id] = static_cast<qint32>(i);
            inTexts[id] += text ? 1 : 0;
            m_found[i].push_back(found->second);
        });
        makeSet(m_found[i]);
    }
    m_rarest = std::log(texts + 2.0);
    for (const qint32 count : inTexts)
        m_weight.push_back(count == 0 ? 0.6 * m_rarest : std::log((texts + 2.0) / count));
}

double TitleTies::tie(std::size_t title, std::size_t text) const {
    const auto& words = m_words[title];
    const auto& found = m_found[text];
    double all = m_rarest * 0.5;
    double shared = 0;
    for (const qint32 id : words) {
        const double weight = m_weight[static_cast<std::size_t>(id)];
        all += weight;
        if (std::binary_search(found.begin(), found.end(), id))
            shared += weight;
    }
    return shared / all;
}

} // namespace jianbao::segment
