#pragma once

#include <QFont>
#include <QStringList>

namespace jianbao::ui {

/// The families to set Chinese and Latin text in, best first, of those that are installed: a plain
/// face for the window and the page, a newspaper face for the articles. Later ones fill the gaps of
/// the earlier (rare characters of personal names).
QStringList plainFamilies();
QStringList newspaperFamilies();

} // namespace jianbao::ui
