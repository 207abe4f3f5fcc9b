#include "core/exchange/FileNames.h"

#include "core/text/CharClass.h"
#include "core/text/UnitSet.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Leaves room for a number and a suffix below the 255 bytes (143 in encrypted folders) that file
/// systems allow.
constexpr qsizetype LongestName = 120;

constexpr UnitSet Reserved(u"/\\:*?\"<>|");

/// Names that Windows keeps for devices, whatever suffix they have.
bool isDeviceName(QStringView name) {
    const QStringView stem = name.left(name.contains(u'.') ? name.indexOf(u'.') : name.size());
    const auto is = [stem](QStringView device) {
        return stem.startsWith(device, Qt::CaseInsensitive);
    };
    if (stem.size() == 3)
        return is(u"CON") || is(u"PRN") || is(u"AUX") || is(u"NUL");
    return stem.size() == 4 && stem[3] >= u'1' && stem[3] <= u'9' && (is(u"COM") || is(u"LPT"));
}

QString shortened(QString name) {
    const auto bytes = [](QChar unit) {
        return unit < u'\x80' ? 1 : unit < u'\x800' || unit.isSurrogate() ? 2 : 3;
    };
    qsizetype size = 0;
    for (const QChar unit : name)
        size += bytes(unit);
    while (size > LongestName) {
        if (name.size() > 1 && name.back().isLowSurrogate()) {
            size -= bytes(name.back());
            name.chop(1);
        }
        size -= bytes(name.back());
        name.chop(1);
    }
    return name;
}

QString trimmedEnds(const QString& name) {
    const auto isLoose = [](QChar c) {
        return c == u' ' || c == u'.';
    };
    qsizetype begin = 0;
    qsizetype end = name.size();
    while (begin < end && isLoose(name[begin]))
        ++begin;
    while (end > begin && isLoose(name[end - 1]))
        --end;
    return name.sliced(begin, end - begin);
}

} // namespace

QString safeFileName(const QString& wish) {
    // Far more than can stay; keeps shortening cheap.
    QString name = wish.left(4 * LongestName).normalized(QString::NormalizationForm_C);
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = std::as_const(name)[i];
        if (isCommonHan(c.unicode()))
            continue;
        const bool isPair =
            (c.isHighSurrogate() && i + 1 < name.size() && name[i + 1].isLowSurrogate()) ||
            (c.isLowSurrogate() && i > 0 && name[i - 1].isHighSurrogate());
        const bool isRefused = Reserved.has(c.unicode()) || !c.isPrint() || c.isSpace();
        if (c.isSurrogate() ? !isPair : isRefused)
            name[i] = u' ';
    }
    name = trimmedEnds(shortened(trimmedEnds(name.simplified())));
    if (name.isEmpty())
        return u"_"_s;
    return isDeviceName(name) ? u"_"_s + name : name;
}

QString FileNames::next(const QString& wish) {
    QStringList parts = wish.split(u'/');
    for (QString& part : parts)
        part = safeFileName(part);
    const QString stem = parts.join(u'/');
    QString name = stem;
    for (int number = 2; !isNew(name); ++number)
        name = stem + u'-' + QString::number(number);
    return name;
}

bool FileNames::isNew(const QString& name) {
    const qsizetype given = m_given.size();
    m_given.insert(name.toCaseFolded());
    return m_given.size() > given;
}

NameTemplate::NameTemplate(const QString& pattern) {
    static const QRegularExpression chunks(u"([-_ .]*)((?:\\{\\w+\\}|[^-_ .])+)"_s);
    static const QRegularExpression fields(u"\\{(\\w*)\\}"_s);
    for (const QString& part : pattern.split(u'/', Qt::SkipEmptyParts)) {
        m_parts.emplace_back();
        for (const QRegularExpressionMatch& match : chunks.globalMatch(part)) {
            m_parts.back().push_back(parse(match.captured(2)));
            m_parts.back().back().separators = match.captured(1);
        }
    }
    for (const QRegularExpressionMatch& match : fields.globalMatch(pattern)) {
        if (m_unknownField.isEmpty() && fieldOf(match.capturedView(1)) == Field::None)
            m_unknownField = match.captured();
    }
}

NameTemplate::Chunk NameTemplate::parse(const QString& text) {
    static const QRegularExpression fields(u"\\{(\\w+)\\}"_s);
    Chunk chunk;
    qsizetype at = 0;
    bool hasField = false;
    for (const QRegularExpressionMatch& match : fields.globalMatch(text)) {
        const Field field = fieldOf(match.capturedView(1));
        if (field == Field::None)
            continue;
        chunk.pieces.push_back({Field::None, text.sliced(at, match.capturedStart() - at)});
        chunk.pieces.push_back({field, {}});
        at = match.capturedEnd();
        hasField = true;
    }
    chunk.pieces.push_back({Field::None, text.sliced(at)});
    chunk.isFixed = !hasField;
    return chunk;
}

NameTemplate::Field NameTemplate::fieldOf(QStringView name) {
    constexpr std::array<std::pair<QStringView, Field>, 6> names{{{u"newspaper", Field::Newspaper},
                                                                  {u"date", Field::Date},
                                                                  {u"page", Field::Page},
                                                                  {u"dump", Field::Dump},
                                                                  {u"title", Field::Title},
                                                                  {u"n", Field::Place}}};
    const auto known = std::find_if(names.begin(), names.end(),
                                    [name](const auto& field) { return field.first == name; });
    return known == names.end() ? Field::None : known->second;
}

/// What is known of the field; it never brings a folder of its own.
QString NameTemplate::valueOf(Field field, const NameFields& fields) {
    const auto flat = [](QString text) {
        return text.replace(u'/', u' ');
    };
    switch (field) {
    case Field::Newspaper:
        return flat(fields.newspaper);
    case Field::Date:
        return fields.date;
    case Field::Page:
        return flat(fields.page);
    case Field::Dump:
        return flat(fields.dump);
    case Field::Title:
        return flat(fields.title);
    case Field::Place:
        return fields.place > 0 ? u"%1"_s.arg(fields.place, 2, 10, QChar(u'0')) : QString();
    case Field::None:
        break;
    }
    return {};
}

QString NameTemplate::filled(const std::vector<Chunk>& chunks, const NameFields& fields) {
    QString name;
    for (const Chunk& chunk : chunks) {
        QString text;
        bool isKnown = chunk.isFixed;
        for (const Piece& piece : chunk.pieces) {
            const QString value =
                piece.field == Field::None ? piece.words : valueOf(piece.field, fields);
            isKnown = isKnown || (piece.field != Field::None && !value.isEmpty());
            text += value;
        }
        if (isKnown)
            name += (name.isEmpty() ? QString() : chunk.separators) + text;
    }
    return name;
}

QString NameTemplate::fill(const NameFields& fields) const {
    QStringList parts;
    for (const std::vector<Chunk>& chunks : m_parts) {
        const QString name = filled(chunks, fields);
        if (!name.isEmpty())
            parts.append(safeFileName(name));
    }
    return parts.isEmpty() ? u"_"_s : parts.join(u'/');
}

} // namespace jianbao::exchange
