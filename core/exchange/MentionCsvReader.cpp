#include "core/exchange/MentionCsvReader.h"

#include "core/exchange/CsvCell.h"

#include <QList>

#include <optional>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

/// "12..15 17..18"
std::optional<std::vector<TextRange>> rangesOf(QStringView text) {
    std::vector<TextRange> ranges;
    for (const QStringView part : text.split(u' ')) {
        const qsizetype dots = part.indexOf(u"..");
        bool isBegin = false;
        bool isEnd = false;
        if (dots <= 0)
            return std::nullopt;
        const TextRange range{part.first(dots).toLongLong(&isBegin),
                              part.sliced(dots + 2).toLongLong(&isEnd)};
        if (!isBegin || !isEnd || range.begin < 0 || range.begin >= range.end)
            return std::nullopt;
        ranges.push_back(range);
    }
    return ranges;
}

std::vector<TableMention::Place> placesOf(const QString& pages, const QString& ranges) {
    std::vector<TableMention::Place> places;
    const QStringList names = pages.split(u'|');
    const QStringList lists = ranges.split(u'|');
    for (qsizetype i = 0; i < names.size(); ++i) {
        // A dump's name may hold a colon.
        const qsizetype colon = names[i].lastIndexOf(u':');
        const auto list = rangesOf(lists.value(i));
        if (colon < 0 || !list || lists.size() != names.size())
            return {};
        places.push_back(
            {names[i].first(colon), QStringView(names[i]).sliced(colon + 1).toInt(), *list});
    }
    return places;
}

} // namespace

Result<std::vector<TableMention>> readMentionCsv(QStringView csv) {
    const auto rows = parseCsv(csv);
    const QStringList head = rows.empty() ? QStringList() : rows.front();
    for (const QString& needed : {u"type"_s, u"text"_s, u"dump_page"_s, u"page_ranges"_s}) {
        if (!head.contains(needed))
            return failure(ErrorKind::Damaged, {}, u"no column "_s + needed);
    }
    std::vector<TableMention> mentions;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto cell = [&](const QString& name) {
            return rows[i].value(head.indexOf(name));
        };
        mentions.push_back(
            {cell(u"type"_s), cell(u"text"_s), cell(u"entity"_s), cell(u"reference"_s),
             placesOf(cell(u"dump_page"_s), cell(u"page_ranges"_s)), static_cast<int>(i) + 1});
    }
    return mentions;
}

} // namespace jianbao::exchange
