#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>

namespace jianbao {

/// What sort of item an article is. Stored by name: never rename one.
enum class ArticleKind : quint8 {
    News = 0,
    Commentary = 1,
    Photo = 2,
    Teaser = 3,
    Sidebar = 4,
    Continuation = 5,
    Advertisement = 6,
    Notice = 7,
    Other = 8
};

inline constexpr std::array AllArticleKinds{
    ArticleKind::News,          ArticleKind::Commentary, ArticleKind::Photo,
    ArticleKind::Teaser,        ArticleKind::Sidebar,    ArticleKind::Continuation,
    ArticleKind::Advertisement, ArticleKind::Notice,     ArticleKind::Other};

/// The kind's name in files: lower-case English.
QLatin1String kindName(ArticleKind kind);
/// The kind with that name, or none.
std::optional<ArticleKind> kindFromName(QStringView name);

} // namespace jianbao
