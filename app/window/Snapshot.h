#pragma once

#include <QString>
#include <QStringList>

namespace jianbao::app {

/// Saves a picture of the window, 1440 by 900, with these dumps or this project in it, and touches
/// nothing else: the project of a dump is made in a temporary folder. Returns the exit code: 1
/// where something failed, with a line on standard error.
int saveSnapshot(const QString& picture, const QStringList& paths);

} // namespace jianbao::app
