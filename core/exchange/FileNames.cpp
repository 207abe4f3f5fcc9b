#include "core/exchange/FileNames.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Leaves room for a number and a suffix below the 255 bytes (143 in encrypted folders) that file
/// systems allow.
constexpr qsizetype LongestName = 120;

/// Names that Windows keeps for devices, whatever suffix they have.
bool isDeviceName(const QString& name) {
    const QString stem = name.section(u'.', 0, 0).toUpper();
    const bool isNumbered = stem.size() == 4 && stem[3] >= u'1' && stem[3] <= u'9' &&
                            (stem.startsWith(u"COM"_s) || stem.startsWith(u"LPT"_s));
    return isNumbered || QStringList({u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s}).contains(stem);
}

QString shortened(QString name) {
    while (name.toUtf8().size() > LongestName) {
        const bool isPair = name.size() > 1 && name.back().isLowSurrogate();
        name.chop(isPair ? 2 : 1);
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

/// What the field says ("" for unknown), or none where there is no such field.
std::optional<QString> valueOf(const QString& field, const NameFields& fields) {
    // What is known never brings a folder of its own.
    const auto flat = [](QString text) {
        return text.replace(u'/', u' ');
    };
    if (field == u"newspaper"_s)
        return flat(fields.newspaper);
    if (field == u"date"_s)
        return fields.date.toString(Qt::ISODate);
    if (field == u"page"_s)
        return flat(fields.page);
    if (field == u"dump"_s)
        return flat(fields.dump);
    if (field == u"title"_s)
        return flat(fields.title);
    if (field == u"n"_s)
        return fields.place > 0 ? u"%1"_s.arg(fields.place, 2, 10, QChar(u'0')) : QString();
    return std::nullopt;
}

/// One part of a path with its fields filled in.
QString filled(const QString& pattern, const NameFields& fields) {
    static const QRegularExpression chunks(u"([-_ .]*)((?:\\{\\w+\\}|[^-_ .])+)"_s);
    static const QRegularExpression field(u"\\{(\\w+)\\}"_s);
    QString name;
    auto chunk = chunks.globalMatch(pattern);
    while (chunk.hasNext()) {
        const QRegularExpressionMatch match = chunk.next();
        const QString text = match.captured(2);
        QString value;
        qsizetype at = 0;
        bool hasField = false;
        bool isKnown = false;
        auto found = field.globalMatch(text);
        while (found.hasNext()) {
            const QRegularExpressionMatch here = found.next();
            const QString known = valueOf(here.captured(1), fields).value_or(here.captured());
            value += QStringView(text).sliced(at, here.capturedStart() - at);
            value += known;
            at = here.capturedEnd();
            hasField = true;
            isKnown = isKnown || !known.isEmpty();
        }
        value += QStringView(text).sliced(at);
        if (!hasField || isKnown)
            name += (name.isEmpty() ? QString() : match.captured(1)) + value;
    }
    return name;
}

} // namespace

QString safeFileName(const QString& wish) {
    // Far more than can stay; keeps shortening cheap.
    QString name = wish.left(4 * LongestName).normalized(QString::NormalizationForm_C);
    constexpr QStringView Reserved = u"/\\:*?\"<>|";
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        const bool isPair =
            (c.isHighSurrogate() && i + 1 < name.size() && name[i + 1].isLowSurrogate()) ||
            (c.isLowSurrogate() && i > 0 && name[i - 1].isHighSurrogate());
        const bool isRefused = Reserved.contains(c) || !c.isPrint() || c.isSpace();
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
    for (int number = 2; m_given.contains(name.toCaseFolded()); ++number)
        name = stem + u'-' + QString::number(number);
    m_given.insert(name.toCaseFolded());
    return name;
}

NameTemplate::NameTemplate(QString pattern)
    : m_pattern(std::move(pattern)) {}

QString NameTemplate::unknownField() const {
    static const QRegularExpression field(u"\\{(\\w*)\\}"_s);
    auto matches = field.globalMatch(m_pattern);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        if (!valueOf(name, {}))
            return u'{' + name + u'}';
    }
    return {};
}

QString NameTemplate::fill(const NameFields& fields) const {
    QStringList folders;
    for (const QString& part : m_pattern.split(u'/', Qt::SkipEmptyParts)) {
        const QString name = filled(part, fields);
        if (!name.isEmpty())
            folders.append(safeFileName(name));
    }
    return folders.isEmpty() ? u"_"_s : folders.join(u'/');
}

} // namespace jianbao::exchange
