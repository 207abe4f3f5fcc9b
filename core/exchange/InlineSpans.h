#pragma once

#include "core/exchange/ArticleText.h"

namespace jianbao::exchange {

/// A stretch of a paragraph's text that a mention or a correction covers.
struct InlineSpan {
    /// In ArticleText::text.
    TextRange range;
    /// Index of a mention; -1 for a correction.
    int mention = -1;
    /// Index of a correction; -1 for a mention.
    int correction = -1;
    /// Which piece of its mention it is, from 0, and of how many.
    int part = 0;
    int parts = 1;
};

/// The mentions and corrections of an article, cut so that they nest: for any two of a paragraph
/// one holds the other or they lie apart. A mention that crosses another, or the border of a
/// paragraph, comes in several parts; a correction stays whole. In the order in which tags open: by
/// begin, the longer first.
std::vector<InlineSpan> inlineSpans(const ArticleText& article);

} // namespace jianbao::exchange
