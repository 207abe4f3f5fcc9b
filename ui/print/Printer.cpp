#include "ui/print/Printer.h"

#include <QPrintDialog>
#include <QPrinter>

namespace jianbao::ui {

PrinterPtr makePrinter(const QString& name, const QString& pdf) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(name);
    printer->setOutputFileName(pdf);
    return printer;
}

PrinterPtr choosePrinter(const QString& name, const QString& pdf, QWidget* parent) {
    PrinterPtr printer = makePrinter(name, pdf);
    return QPrintDialog(printer.get(), parent).exec() == QDialog::Accepted ? printer : nullptr;
}

QString fileOf(const QPrinter& printer) {
    return printer.outputFileName();
}

} // namespace jianbao::ui
