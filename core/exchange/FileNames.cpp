#include "core/exchange/FileNames.h"

#include <algorithm>

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

QString FileNames::next(const QString& wish, const QString& suffix) {
    const QString stem = safeFileName(wish);
    QString name = stem;
    for (int number = 2; m_given.contains(name.toCaseFolded()); ++number)
        name = stem + u'-' + QString::number(number);
    m_given.insert(name.toCaseFolded());
    return name + suffix;
}

} // namespace jianbao::exchange
