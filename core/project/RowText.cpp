#include "core/project/RowText.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jianbao::project {

using namespace Qt::StringLiterals;

namespace {

std::optional<QJsonArray> readArray(const QString& text) {
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    return document.array();
}

QString writeArray(const QJsonArray& array) {
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

QString writeRanges(const RangeList& ranges) {
    QJsonArray array;
    for (const TextRange range : ranges.ranges())
        array.append(QJsonArray{qint64{range.begin}, qint64{range.end}});
    return writeArray(array);
}

std::optional<RangeList> readRanges(const QString& text) {
    const auto array = readArray(text);
    if (!array)
        return std::nullopt;
    RangeList ranges;
    for (const QJsonValue& value : *array) {
        const QJsonArray pair = value.toArray();
        const TextRange range{pair.at(0).toInteger(-1), pair.at(1).toInteger(-1)};
        if (pair.size() != 2 || range.begin < 0 || range.isEmpty())
            return std::nullopt;
        ranges.add(range);
    }
    return ranges;
}

QString writePositions(const std::vector<qsizetype>& positions) {
    QJsonArray array;
    for (const qsizetype position : positions)
        array.append(qint64{position});
    return writeArray(array);
}

std::optional<std::vector<qsizetype>> readPositions(const QString& text) {
    const auto array = readArray(text);
    if (!array)
        return std::nullopt;
    std::vector<qsizetype> positions;
    for (const QJsonValue& value : *array) {
        positions.push_back(value.toInteger(-1));
        if (positions.back() < 0)
            return std::nullopt;
    }
    return positions;
}

QString writeNames(const QStringList& names) {
    return writeArray(QJsonArray::fromStringList(names));
}

std::optional<QStringList> readNames(const QString& text) {
    const auto array = readArray(text);
    if (!array)
        return std::nullopt;
    QStringList names;
    for (const QJsonValue& value : *array) {
        if (!value.isString())
            return std::nullopt;
        names.append(value.toString());
    }
    return names;
}

} // namespace jianbao::project
