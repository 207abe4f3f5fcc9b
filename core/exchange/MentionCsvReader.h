#pragma once

#include "core/Result.h"
#include "core/text/TextRange.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace jianbao::exchange {

/// A row of the table that MentionCsvWriter writes.
struct TableMention {
    QString type;
    QString text;
    QString entity;
    QString reference;
    struct Place {
        QString dump;
        int dumpIndex = 0;
        /// Code points of the page's text.
        std::vector<TextRange> ranges;
        bool operator==(const Place&) const = default;
    };
    /// In reading order; none where the row does not say it in a way that can be read.
    std::vector<Place> places;
    /// The row in the table, from 1; the head is 1.
    int row = 0;
    bool operator==(const TableMention&) const = default;
};

/// Reads such a table: columns by the names in its head, in any order, more of them than are known
/// or fewer; type, text, dump_page and page_ranges are needed. Error Damaged where one is missing.
Result<std::vector<TableMention>> readMentionCsv(QStringView csv);

} // namespace jianbao::exchange
