#pragma once

#include <QStringList>

#include <vector>

namespace jianbao::exchange {

/// A row of a CSV table (RFC 4180), with its line end. A cell that a spreadsheet would take for a
/// formula (it begins with = + - @, their full-width forms, a tab or a line end) gets an apostrophe
/// before it, as spreadsheets mark text.
QString csvRow(const QStringList& cells);

/// The rows of a table, cells without quotes and that apostrophe; a row ends with LF, CR LF or the
/// text.
std::vector<QStringList> parseCsv(QStringView text);

} // namespace jianbao::exchange
