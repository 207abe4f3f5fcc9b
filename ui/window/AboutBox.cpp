#include "ui/window/AboutBox.h"

#include "ui/common/Icons.h"

namespace jianbao::ui {

using namespace Qt::StringLiterals;

AboutBox::AboutBox(QWidget* parent)
    : QMessageBox(parent) {
    constexpr int iconSize = 64;
    setWindowTitle(tr("About Jianbao"));
    setIconPixmap(applicationIcon().pixmap(iconSize));
    setText(tr("<h3>Jianbao 剪报 %1</h3>").arg(QStringLiteral(JIANBAO_VERSION)));
    setInformativeText(
        tr("Turns the text taken out of newspaper pages into clean articles that can be trusted: "
           "every character is traced to its place in the dump.\n\nFree software under the "
           "Apache License 2.0."));
    setStandardButtons(QMessageBox::Close);
}

} // namespace jianbao::ui
