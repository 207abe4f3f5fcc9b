#pragma once

#include "core/model/Layout.h"

#include <QStringView>

namespace jianbao::edit {

/// Lets kind, metadata and paragraphs follow an edit of blocks: in the articles of @p page whose
/// blocks, roles or order are others in @p after than in @p before, what was as the text read
/// before becomes as it reads now (see segment::readArticles). What an editor set otherwise stays,
/// and so do articles that reach over to another page. Pure, linear in the page.
Layout followBlocks(const Layout& before, Layout after, PageId page, QStringView pageText);

/// Reads kind, metadata and paragraphs of all articles of the page anew, whoever set them.
Layout readDetails(Layout layout, PageId page, QStringView pageText);

} // namespace jianbao::edit
