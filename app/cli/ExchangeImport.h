#pragma once

#include "core/project/Project.h"

#include <QCommandLineParser>

namespace jianbao::app {

/// The options --from-json, --from-markdown and --mentions of import.
void addExchangeImportOptions(QCommandLineParser& parser);
/// Whether one of them is given.
bool importsExchange(const QCommandLineParser& parser);
/// Takes in what they name, and tells what came in and what did not. A file that fails does not
/// stop the others. False where something failed or could not be placed.
bool importExchange(project::Project& project, const QCommandLineParser& parser);

} // namespace jianbao::app
