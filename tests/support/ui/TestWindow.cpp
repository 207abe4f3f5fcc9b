#include "tests/support/ui/TestWindow.h"

namespace jianbao::test {

std::unique_ptr<ui::MainWindow> makeWindow(ui::Document& document, ui::Settings& settings,
                                           const QString& folder, ScriptedDialogs** dialogs,
                                           const ui::DumpServices& dumps) {
    return std::make_unique<ui::MainWindow>(
        ui::MainWindow::Services{document, settings, dumps, folder, {}, [dialogs](QWidget&) {
                                     auto scripted = std::make_unique<ScriptedDialogs>();
                                     if (dialogs)
                                         *dialogs = scripted.get();
                                     return scripted;
                                 }});
}

} // namespace jianbao::test
