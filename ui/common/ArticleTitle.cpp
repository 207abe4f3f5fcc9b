#include "ui/common/ArticleTitle.h"

#include "core/clean/Cleaner.h"

namespace jianbao::ui {

QString articleTitle(const Layout& layout, ArticleId article, PageId page, QStringView pageText) {
    constexpr qsizetype maxLength = 60;
    if (const Article* given = layout.article(article); given && !given->title.isEmpty())
        return given->title.left(maxLength);
    const Block* best = nullptr;
    for (const Block* block : layout.blocksOf(article)) {
        if (block->page != page)
            continue;
        if (!best || (block->role == Role::Headline && best->role != Role::Headline))
            best = block;
    }
    if (!best)
        return {};
    const auto clean = clean::cleanBlock(pageText, *best, {}, layout.corrections);
    return clean.paragraphs.empty() ? QString() : clean.paragraphs.front().text.left(maxLength);
}

int articleNumber(const Layout& layout, ArticleId article) {
    for (std::size_t i = 0; i < layout.articles.size(); ++i)
        if (layout.articles[i].id == article)
            return static_cast<int>(i) + 1;
    return 0;
}

} // namespace jianbao::ui
