#include "core/exchange/SettingsJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

template<typename Enum>
Enum enumOf(const QJsonValue& value, Enum last) {
    const int number = value.toInt();
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : Enum{};
}

} // namespace

QByteArray toJson(const ExportSettings& settings) {
    QJsonObject json{{u"format"_s, formatName(settings.format)},
                     {u"name"_s, settings.nameTemplate},
                     {u"scheme"_s, static_cast<int>(settings.scheme)},
                     {u"line_breaks"_s, settings.lineBreaks},
                     {u"paragraphs"_s, static_cast<int>(settings.text.paragraphs)},
                     {u"order"_s, static_cast<int>(settings.text.order)},
                     {u"blank_lines"_s, settings.text.blankLines},
                     {u"page_headings"_s, settings.text.pageHeadings},
                     {u"line_ends"_s, static_cast<int>(settings.text.lineEnds)},
                     {u"encoding"_s, encodingName(settings.text.encoding)},
                     {u"bom"_s, settings.text.byteOrderMark}};
    if (settings.split)
        json[u"split"_s] = splitName(*settings.split);
    if (settings.tokens)
        json[u"tokens"_s] = static_cast<int>(*settings.tokens);
    QJsonArray leftOut;
    for (const Role role : settings.text.leftOut)
        leftOut.append(roleName(role));
    json[u"left_out"_s] = leftOut;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ExportSettings settingsFromJson(const QByteArray& bytes) {
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    ExportSettings settings;
    if (json.isEmpty())
        return settings;
    settings.format = formatFromName(json[u"format"_s].toString()).value_or(Format::Text);
    settings.split = splitFromName(json[u"split"_s].toString());
    settings.nameTemplate = json[u"name"_s].toString();
    if (json.contains(u"tokens"_s))
        settings.tokens = enumOf(json[u"tokens"_s], Tokens::Words);
    settings.scheme = enumOf(json[u"scheme"_s], ConllWriter::Scheme::Bioes);
    settings.lineBreaks = json[u"line_breaks"_s].toBool();
    settings.text.paragraphs = enumOf(json[u"paragraphs"_s], TextOptions::Paragraphs::Plain);
    settings.text.order = enumOf(json[u"order"_s], TextOptions::Order::TitlesFirst);
    settings.text.blankLines = json[u"blank_lines"_s].toBool(true);
    settings.text.pageHeadings = json[u"page_headings"_s].toBool();
    settings.text.lineEnds = enumOf(json[u"line_ends"_s], TextOptions::LineEnds::CrLf);
    settings.text.encoding =
        encodingFromName(json[u"encoding"_s].toString()).value_or(Encoding::Utf8);
    settings.text.byteOrderMark = json[u"bom"_s].toBool();
    for (const QJsonValue name : json[u"left_out"_s].toArray()) {
        if (const auto role = roleFromName(name.toString()))
            settings.text.leftOut.push_back(*role);
    }
    return settings;
}

} // namespace jianbao::exchange
