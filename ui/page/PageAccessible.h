#pragma once

#include "ui/common/TextAccessible.h"

namespace jianbao::ui {

/// Makes page views known to screen readers as text with a caret and a selection. Once is enough;
/// more does no harm.
void installPageAccessibility();

} // namespace jianbao::ui
