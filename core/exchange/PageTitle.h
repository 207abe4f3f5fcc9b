#pragma once

#include "core/model/Issue.h"
#include "core/model/Page.h"

namespace jianbao::exchange {

/// Newspaper (or else the dump's name), date and page number, as far as they are known, parted by
/// spaces.
QString pageTitle(const Issue& issue, const Page& page);
/// The same without the page.
QString issueTitle(const Issue& issue, const Page& page);

} // namespace jianbao::exchange
