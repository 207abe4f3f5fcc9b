#include "core/source/DumpName.h"

#include <QRegularExpression>

#include <array>

namespace jianbao::source {

using namespace Qt::StringLiterals;

namespace {

QString withoutSuffix(const QString& fileName) {
    static const QRegularExpression suffix(u"\\.(txt|text|asc|log)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return QString(fileName).remove(suffix);
}

struct FoundDate {
    QDate date;
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::optional<FoundDate> findDate(const QString& name) {
    // The last form may have the page's two digits right behind it: 2025071601.
    static const std::array forms{
        QRegularExpression(u"(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日"_s),
        QRegularExpression(u"(?<!\\d)(\\d{4})([-_./ ])(\\d{1,2})\\2(\\d{1,2})(?!\\d)"_s),
        QRegularExpression(u"(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?=\\d{2}(?!\\d)|\\D|$)"_s)};
    for (const QRegularExpression& form : forms) {
        const auto match = form.match(name);
        const QStringList parts = match.capturedTexts();
        if (parts.size() < 4)
            continue;
        const qsizetype last = parts.size() - 1;
        const QDate date(parts[1].toInt(), parts[last - 1].toInt(), parts[last].toInt());
        if (date.isValid() && date.year() >= 1600 && date.year() < 2200)
            return FoundDate{date, match.capturedStart(), match.capturedEnd()};
    }
    return std::nullopt;
}

/// "03" and "三" are 3, "十二" is 12, "A01" is A1.
QString pageNumber(const QString& printed) {
    static const QString digits = u"〇一二三四五六七八九"_s;
    if (printed == u"头"_s || printed == u"頭"_s)
        return u"1"_s;
    const qsizetype ten = printed.indexOf(u'十');
    const auto digit = [](QStringView text, qsizetype missing) {
        return text.isEmpty() ? missing : digits.indexOf(text.front());
    };
    if (ten >= 0)
        return QString::number(10 * digit(QStringView(printed).first(ten), 1) +
                               digit(QStringView(printed).sliced(ten + 1), 0));
    if (digits.contains(printed))
        return QString::number(digit(printed, 0));
    static const QRegularExpression zeros(u"(?<!\\d)0+(?=\\d)"_s);
    return printed.toUpper().remove(zeros);
}

struct FoundPage {
    QString number;
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::optional<FoundPage> findPage(const QString& name, const QRegularExpression& form,
                                  qsizetype from) {
    const auto match = form.match(name, from);
    if (!match.hasMatch())
        return std::nullopt;
    return FoundPage{pageNumber(match.captured(1)), match.capturedStart(), match.capturedEnd()};
}

/// A number that says that it is a page's: 第2版, A24版, 头版, p1, page-07.
std::optional<FoundPage> findNamedPage(const QString& name, qsizetype from) {
    static const QRegularExpression chinese(
        u"第?\\s*([A-Za-z]{0,2}\\d{1,3}|[一二三四五六七八九]?十?[一二三四五六七八九]|"
        "[一二三四五六七八九]?十|头|頭)\\s*版"_s);
    static const QRegularExpression latin(
        u"(?<![A-Za-z])(?:p|pg|page)[ _.-]?([A-Za-z]?\\d{1,4})(?![A-Za-z0-9])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto found = findPage(name, chinese, from);
    return found ? found : findPage(name, latin, from);
}

/// A number that stands right behind the date: 20250716-01, 2011-01-03 A24.
std::optional<FoundPage> findNumberBehind(const QString& name, qsizetype date) {
    static const QRegularExpression form(u"\\G[\\s_.-]*([A-Za-z]{0,2}\\d{1,3})(?![A-Za-z0-9])"_s);
    return findPage(name, form, date);
}

QString trimmed(const QString& text) {
    static const QRegularExpression around(u"^[\\s\\p{P}_]+|[\\s\\p{P}_]+$"_s);
    return QString(text).remove(around).replace(u'_', u' ');
}

} // namespace

DumpName parseDumpName(const QString& fileName) {
    const QString name = withoutSuffix(fileName);
    DumpName found;
    const auto date = findDate(name);
    auto page = findNamedPage(name, date ? date->end : 0);
    if (!page && date)
        page = findNumberBehind(name, date->end);
    if (date)
        found.date = date->date;
    if (page)
        found.page = page->number;
    if (date)
        found.newspaper = trimmed(name.left(date->begin));
    else if (page)
        found.newspaper = trimmed(name.left(page->begin));
    if (date && found.newspaper.isEmpty() && page)
        found.newspaper = trimmed(name.sliced(date->end, page->begin - date->end));
    return found;
}

} // namespace jianbao::source
