#include "core/model/ArticleKind.h"

namespace jianbao {

QLatin1String kindName(ArticleKind kind) {
    static constexpr std::array<const char*, AllArticleKinds.size()> names{
        "news",         "commentary",    "photo",  "teaser", "sidebar",
        "continuation", "advertisement", "notice", "other"};
    return QLatin1String(names[static_cast<std::size_t>(kind)]);
}

std::optional<ArticleKind> kindFromName(QStringView name) {
    for (const ArticleKind kind : AllArticleKinds)
        if (name == kindName(kind))
            return kind;
    return std::nullopt;
}

} // namespace jianbao
