#include "core/segment/LatinNames.h"

#include <algorithm>
#include <array>

namespace jianbao::segment {

namespace {

constexpr qsizetype LongestName = 40;
constexpr std::array<QStringView, 19> Posts{
    u"reporter",       u"reporters",     u"correspondent",   u"correspondents", u"editor",
    u"critic",         u"columnist",     u"writer",          u"staff",          u"photographer",
    u"bureau",         u"press",         u"spécial",         u"spéciale",       u"correspondant",
    u"correspondante", u"korrespondent", u"korrespondentin", u"images"};
constexpr std::array<QStringView, 17> Leads{u"This article is by ",
                                            u"By ",
                                            u"BY ",
                                            u"by ",
                                            u"Von ",
                                            u"VON ",
                                            u"von ",
                                            u"Par ",
                                            u"PAR ",
                                            u"par ",
                                            u"Foto ",
                                            u"FOTO ",
                                            u"Bild ",
                                            u"Photos ",
                                            u"Photo ",
                                            u"PHOTO ",
                                            u"Photographs "};
constexpr std::array<QStringView, 7> Papers{u" FOR THE ", u" for the ", u" for The ", u" POUR ",
                                            u" pour ",    u" FÜR ",     u" für "};

bool namesPhoto(QStringView text) {
    return text.contains(QStringView(u"photo"), Qt::CaseInsensitive);
}

/// What stands before and behind the name is cut off.
QString withoutSurroundings(QString text) {
    if (text.startsWith(u'(') && text.endsWith(u')'))
        text = text.sliced(1, text.size() - 2);
    for (const QStringView lead : Leads) {
        if (text.startsWith(lead, Qt::CaseSensitive)) {
            text = text.mid(lead.size());
            break;
        }
    }
    if (text.startsWith(u"By ", Qt::CaseInsensitive))
        text = text.mid(3);
    const qsizetype by = text.indexOf(u" by ", 0, Qt::CaseInsensitive); // "Staff photo by JANE DOE"
    if (by > 0 && namesPhoto(QStringView(text).left(by)))
        text = text.mid(by + 4);
    const qsizetype colon = text.indexOf(u": ");
    if (colon > 0 && text.lastIndexOf(u' ', colon) < 0) // "Photo: Jane Doe"
        text = text.mid(colon + 2);
    for (const QStringView word : {u" photo", u" photos"})
        text.chop(text.endsWith(word, Qt::CaseInsensitive) ? word.size() : 0);
    const qsizetype slash = text.indexOf(u'/');
    if (slash > 0 && namesPhoto(QStringView(text).left(slash))) // "AP Photo/Jane Doe"
        text = text.mid(slash + 1);
    else if (slash > 0)
        text.truncate(slash);
    if (const qsizetype rule = text.indexOf(u'|'); rule > 0) // "Jane Doe | The Daily Post"
        text.truncate(rule);
    for (const QStringView paper : Papers) {
        const qsizetype at = text.indexOf(paper);
        if (at > 0)
            text.truncate(at);
    }
    return text.trimmed();
}

/// Names have small words ("de", "van der"), but no long ones.
bool hasLongSmallWord(QStringView name) {
    constexpr qsizetype longest = 3;
    for (qsizetype from = 0; from < name.size();) {
        qsizetype to = name.indexOf(u' ', from);
        to = to < 0 ? name.size() : to;
        if (to - from > longest && name[from].isLower())
            return true;
        from = to + 1;
    }
    return false;
}

bool isName(QStringView name) {
    return name.contains(u' ') && name.front().isUpper() && name.size() <= LongestName &&
           !isLatinPost(name) && !namesPhoto(name) && !hasLongSmallWord(name) &&
           std::none_of(name.begin(), name.end(),
                        [](QChar c) { return c.isDigit() || c == u'(' || c == u'—'; });
}

} // namespace

bool isLatinPost(QStringView words) {
    if (words.startsWith(u"Our ")) // "Our Farming Correspondent" signs as a name does
        return false;
    const QStringView last = words.sliced(words.lastIndexOf(u' ') + 1);
    return words.startsWith(QStringView(u"Special to"), Qt::CaseInsensitive) ||
           std::any_of(Posts.begin(), Posts.end(), [last](QStringView post) {
               return last.compare(post, Qt::CaseInsensitive) == 0;
           });
}

QString latinBylinePlace(QStringView line) {
    const QString text = line.toString().simplified();
    const qsizetype in = text.indexOf(u" in ");
    const bool place = in > 0 && in + 4 < text.size() && text[in + 4].isUpper();
    return place ? text.mid(in + 4) : QString();
}

QStringList latinNames(QStringView line) {
    QString text = withoutSurroundings(line.toString().simplified());
    const qsizetype in = text.indexOf(u" in ");
    if (in > 0)
        text.truncate(in);
    if (text.startsWith(u"and ", Qt::CaseInsensitive))
        text = text.mid(4);
    for (const QLatin1String word : {QLatin1String(" AND "), QLatin1String(" and "),
                                     QLatin1String(" und "), QLatin1String(" et ")})
        text.replace(word, QLatin1String(","));
    QStringList names;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        QString name = part.trimmed();
        while (name.endsWith(u'.') || name.endsWith(u';'))
            name.chop(1);
        if (name.startsWith(QLatin1String("and "), Qt::CaseInsensitive))
            name = name.mid(4);
        if (isName(name))
            names.append(name);
    }
    return names;
}

} // namespace jianbao::segment
