#pragma once

#include <QString>

#include <memory>

class QPrinter;
class QWidget;

namespace jianbao::ui {

/// Printers apart, so that all else compiles without Qt's printing.
using PrinterPtr = std::shared_ptr<QPrinter>;

/// A printer that makes a PDF at @p pdf, or with an empty path the person's usual one. @p name is
/// that of the job.
PrinterPtr makePrinter(const QString& name, const QString& pdf);
/// Lets the person choose a printer or a file; none where nothing is to be printed. @p pdf is the
/// suggested file.
PrinterPtr choosePrinter(const QString& name, const QString& pdf, QWidget* parent);
/// The file that the printer makes; empty for paper.
QString fileOf(const QPrinter& printer);

} // namespace jianbao::ui
