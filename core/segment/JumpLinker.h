#pragma once

#include "core/model/Layout.h"

#include <QString>

#include <span>
#include <vector>

namespace jianbao::segment {

/// One page of an issue as the linker sees it.
struct LinkPage {
    /// Page number as printed; empty if unknown (then its place in the dump counts).
    QString number;
    QStringView text;
    const Layout* layout = nullptr;
};

/// An article that goes on in another one.
struct JumpLink {
    std::size_t fromPage = 0;
    ArticleId from;
    std::size_t toPage = 0;
    ArticleId to;
    double confidence = 0;
};

/// Pairs "continued on" with "continued from" over the pages of one issue, each part at most once.
/// Pure.
std::vector<JumpLink> linkJumps(std::span<const LinkPage> pages);

} // namespace jianbao::segment
