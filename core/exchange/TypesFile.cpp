#include "core/exchange/TypesFile.h"

#include "core/exchange/JsonParts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

Result<void> writeTypes(const QString& path, const std::vector<TagType>& types) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorKind::Unreadable, path, file.errorString());
    JsonWriter json(file);
    json.beginObject();
    json.key("types"_L1);
    writeTypeList(json, types);
    json.endObject();
    if (const auto written = json.flush(); !written)
        return written;
    // commit() alone puts a file in place of which the last piece could not be written.
    if (!file.flush() || !file.commit())
        return failure(ErrorKind::Io, path, file.errorString());
    return {};
}

Result<std::vector<TagType>> readTypes(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable, path, file.errorString());
    const QJsonValue list = QJsonDocument::fromJson(file.readAll())["types"_L1];
    if (!list.isArray())
        return failure(ErrorKind::Damaged, path, u"no list of types"_s);
    std::vector<TagType> types;
    for (const QJsonValue& each : list.toArray()) {
        TagType type;
        type.code = each["code"_L1].toString();
        type.name = each["name"_L1].toString();
        type.color = each["color"_L1].toString();
        type.key = each["key"_L1].toString();
        if (type.code.isEmpty())
            return failure(ErrorKind::Damaged, path, u"a type without a code"_s);
        types.push_back(std::move(type));
    }
    return types;
}

} // namespace jianbao::exchange
