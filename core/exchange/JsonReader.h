#pragma once

#include "core/Result.h"
#include "core/model/Issue.h"
#include "core/model/Layout.h"
#include "core/model/Names.h"
#include "core/model/Page.h"

#include <QByteArray>

#include <vector>

namespace jianbao::exchange {

/// What a file of JsonExporter holds. Pages have the numbers 1, 2, 3 …, and so has all else.
struct ReadExtract {
    struct SourcePage {
        Issue issue;
        Page page;
    };
    std::vector<SourcePage> pages;
    /// Of all pages; keeps the invariants of Layout.
    Layout layout;
    /// The types and entities that mentions name. A type of which the file says no more than the
    /// code has that only.
    Names names;
    /// Whether the file says what types there are, and in which order.
    bool listsTypes = false;
};

/// Reads the format jianbao-extract 1. Error Damaged for anything else, and for content that
/// contradicts itself; the detail says where.
Result<ReadExtract> readJson(const QByteArray& json);

} // namespace jianbao::exchange
