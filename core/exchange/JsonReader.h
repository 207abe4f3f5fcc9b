#pragma once

#include "core/Result.h"
#include "core/model/Issue.h"
#include "core/model/Layout.h"
#include "core/model/Page.h"

#include <QByteArray>

#include <vector>

namespace jianbao::exchange {

/// What a file of JsonExporter holds. Pages have the numbers 1, 2, 3 …, articles and blocks too.
struct ReadExtract {
    struct SourcePage {
        Issue issue;
        Page page;
    };
    std::vector<SourcePage> pages;
    /// Of all pages; keeps the invariants of Layout.
    Layout layout;
};

/// Reads the format jianbao-extract 1. Error Damaged for anything else, and for content that
/// contradicts itself; the detail says where.
Result<ReadExtract> readJson(const QByteArray& json);

} // namespace jianbao::exchange
