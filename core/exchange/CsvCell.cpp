#include "core/exchange/CsvCell.h"

#include <algorithm>
#include <utility>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView FormulaStarts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

/// An apostrophe of the text itself is doubled, so that reading is exact.
bool needsApostrophe(QStringView cell) {
    const QStringView behind = cell.startsWith(u'\'') ? cell.sliced(1) : cell;
    return !behind.isEmpty() && (FormulaStarts.contains(behind[0]) ||
                                 (behind.size() < cell.size() && behind[0] == u'\''));
}

QString quoted(const QString& cell) {
    QString text = needsApostrophe(cell) ? u'\'' + cell : cell;
    constexpr QStringView Special = u",\"\r\n";
    const bool needsQuotes =
        std::any_of(text.begin(), text.end(), [&](QChar c) { return Special.contains(c); });
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString unmarked(const QString& cell) {
    return cell.startsWith(u'\'') && needsApostrophe(QStringView(cell).sliced(1)) ? cell.sliced(1)
                                                                                  : cell;
}

} // namespace

QString csvRow(const QStringList& cells) {
    QStringList parts;
    for (const QString& cell : cells)
        parts.append(quoted(cell));
    return parts.join(u',') + u"\r\n"_s;
}

std::vector<QStringList> parseCsv(QStringView text) {
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool inQuotes = false;
    bool hasContent = false;
    const auto endRow = [&] {
        if (hasContent) {
            row.append(unmarked(cell));
            rows.push_back(std::exchange(row, {}));
        }
        cell.clear();
        hasContent = false;
    };
    for (qsizetype i = text.startsWith(u'\uFEFF') ? 1 : 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inQuotes && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            inQuotes = !inQuotes;
            hasContent = true;
        } else if (!inQuotes && c == u',') {
            row.append(unmarked(std::exchange(cell, {})));
            hasContent = true;
        } else if (!inQuotes && (c == u'\n' || c == u'\r')) {
            endRow();
        } else {
            cell += c;
            hasContent = true;
        }
    }
    endRow();
    return rows;
}

} // namespace jianbao::exchange
