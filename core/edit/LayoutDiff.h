#pragma once

#include "core/model/Layout.h"

#include <QStringView>

#include <vector>

namespace jianbao::edit {

/// A run of text of one page that another layout reads differently.
struct LayoutChange {
    /// From the first to behind the last visible character; UTF-16 positions.
    TextRange range;
    Role roleBefore = Role::Body;
    Role roleAfter = Role::Body;
    ArticleId articleBefore;
    ArticleId articleAfter;
    /// Role and article are as before, but a block begins there now, or does no more.
    bool cut = false;
    bool joined = false;

    bool operator==(const LayoutChange&) const = default;
};

/// What differs between two layouts of @p page, in page order: runs that get another role or
/// another article, and boundaries that come or go where neither changes. Articles are told apart
/// by their ids. Pure, linear in the page.
std::vector<LayoutChange> compareLayouts(const Layout& before, const Layout& after, PageId page,
                                         QStringView pageText);

} // namespace jianbao::edit
