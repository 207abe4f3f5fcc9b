#include "core/segment/ListItems.h"

#include "core/segment/TitleWording.h"

namespace jianbao::segment {

std::vector<bool> findListItems(QStringView page, std::span<const Line> lines,
                                std::span<const Element> elements) {
    std::vector<bool> items(elements.size(), false);
    for (std::size_t i = 2; i < elements.size(); ++i) {
        if (elements[i].kind != ElementKind::Body || elements[i - 1].kind != ElementKind::Body)
            continue;
        const Line& before = lines[static_cast<std::size_t>(elements[i - 1].first)];
        const Line& start = lines[static_cast<std::size_t>(elements[i].first)];
        const bool part = page[start.begin] != u'第' && isNumbered(page, start, false);
        const bool bulleted = before.has(StartsBullet) && start.has(StartsBullet) &&
                              page[before.begin] == page[start.begin];
        const ElementKind above = elements[i - 2].kind;
        const bool headed =
            items[i - 1] || above == ElementKind::Title || above == ElementKind::Byline;
        items[i] = part || (bulleted && headed);
    }
    return items;
}

} // namespace jianbao::segment
