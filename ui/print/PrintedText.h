#pragma once

#include <QString>

class QPrinter;

namespace jianbao::ui {

/// Sets HTML of exchange::HtmlWriter in type and prints it: margins of two centimetres, justified
/// paragraphs with indents, page numbers. Names are not marked, corrections stand as text. False
/// where the printer fails.
bool printHtml(QPrinter& printer, const QString& html);

} // namespace jianbao::ui
