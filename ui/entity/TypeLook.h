#pragma once

#include "core/model/TagType.h"

#include <QColor>
#include <QString>

namespace jianbao::ui {

/// What a person reads for a type: its name, or that of a type that ships in the window's language.
QString typeText(const TagType& type);
/// Its colour, or the one that the window chooses for it; to be fitted by nameInk().
QColor typeColour(const TagType& type);
/// Its key as QKeySequence writes it: the editor's choice, or that of a type that ships; may be
/// empty.
QString typeKey(const TagType& type);

} // namespace jianbao::ui
