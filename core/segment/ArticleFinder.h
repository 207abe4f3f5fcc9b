#pragma once

#include "core/model/Layout.h"

#include <QStringView>

namespace jianbao::segment {

/// What is found of a page.
enum class Detail : quint8 {
    Full,
    /// Blocks and articles with their texts, and nothing about them: all articles are news without
    /// metadata, confidences mean nothing. Takes less time.
    Text
};

/// Finds the blocks and articles of one page from its text alone.
///
/// The result tiles the text (see findViolation with page PageId{}): block and article ids are
/// provisional (negative), the blocks' page is none, origin is Finder, and every block and article
/// has a confidence and a reason. Positions are UTF-16. Pure: any thread, no state, any text (it
/// need not be well formed).
Layout findArticles(QStringView pageText, Detail detail = Detail::Full);

} // namespace jianbao::segment
