#include "core/segment/TitleTies.h"

#include "core/segment/WordKeys.h"

#include <algorithm>
#include <cmath>

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

} // namespace

TitleTies::TitleTies(QStringView page, std::span<const Line> lines,
                     std::span<const Element> elements)
    : m_words(elements.size())
    , m_found(elements.size()) {
    std::vector<std::pair<quint32, quint32>> keys; // key, element
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (isTitle(elements[i]))
            forEachKey(page, linesOf(lines, elements[i]),
                       [&](quint32 key) { keys.emplace_back(key, static_cast<quint32>(i)); });
    }
    const KeyIndex index = indexKeys(keys);
    std::vector<qint32> inTexts(index.size());
    std::vector<qint32> lastText(index.size(), -1);
    qint32 texts = 0;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const bool text = isText(elements[i]);
        if (!text && !isTitle(elements[i]))
            continue;
        texts += text ? 1 : 0;
        forEachKey(page, linesOf(lines, elements[i]), [&](quint32 key) {
            const qint32 found = index.find(key);
            if (found < 0 || lastText[static_cast<std::size_t>(found)] == static_cast<qint32>(i))
                return;
            const auto id = static_cast<std::size_t>(found);
            lastText[id] = static_cast<qint32>(i);
            inTexts[id] += text ? 1 : 0;
            m_found[i].push_back(found);
        });
        std::sort(m_found[i].begin(), m_found[i].end());
    }
    m_rarest = std::log(texts + 2.0);
    for (const qint32 count : inTexts)
        m_weight.push_back(count == 0 ? 0.6 * m_rarest : std::log((texts + 2.0) / count));
}

TitleTies::KeyIndex TitleTies::indexKeys(std::vector<std::pair<quint32, quint32>>& keys) {
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    KeyIndex index;
    for (const auto& [key, element] : keys) {
        index.add(key);
        m_words[element].push_back(static_cast<qint32>(index.size()) - 1);
    }
    return index;
}

void TitleTies::KeyIndex::add(quint32 key) {
    if (!m_keys.empty() && m_keys.back() == key)
        return;
    m_keys.push_back(key);
    m_sieve[key % SieveBits / 64] |= quint64(1) << (key % 64);
}

qint32 TitleTies::KeyIndex::find(quint32 key) const {
    if ((m_sieve[key % SieveBits / 64] >> (key % 64) & 1U) == 0)
        return -1;
    const auto at = std::lower_bound(m_keys.begin(), m_keys.end(), key);
    return at != m_keys.end() && *at == key ? static_cast<qint32>(at - m_keys.begin()) : -1;
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
