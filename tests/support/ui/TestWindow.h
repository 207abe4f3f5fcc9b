#pragma once

#include "tests/support/ui/CrudeDumps.h"
#include "tests/support/ui/ScriptedDialogs.h"
#include "ui/window/MainWindow.h"

#include <memory>

namespace jianbao::test {

/// The window as when the program is started, not shown yet; projects go to @p folder. The
/// dialogs, which are the window's own, are told where @p dialogs points.
std::unique_ptr<ui::MainWindow> makeWindow(ui::Document& document, ui::Settings& settings,
                                           const QString& folder,
                                           ScriptedDialogs** dialogs = nullptr,
                                           const ui::DumpServices& dumps = crudeDumpServices());

} // namespace jianbao::test
