#pragma once

#include "core/model/Layout.h"

#include <QStringView>

#include <vector>

namespace jianbao::segment {

/// What the words of an article's blocks say of it.
struct ArticleDetails {
    ArticleKind kind = ArticleKind::News;
    Metadata meta;
    /// For each of its blocks the positions at which a paragraph starts, ascending; none in blocks
    /// that are neither body nor caption. UTF-16 positions of the page.
    std::vector<std::vector<qsizetype>> paragraphs;
};

/// Reads what the finder would read, from blocks and roles that are given: whoever decided them.
/// Each of @p articles lists blocks of one page in reading order. Pure, any thread, linear in the
/// page.
std::vector<ArticleDetails> readArticles(QStringView pageText,
                                         const std::vector<std::vector<const Block*>>& articles);

} // namespace jianbao::segment
