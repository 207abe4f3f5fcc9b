#include "core/segment/PersonNames.h"

#include "core/text/CharClass.h"
#include "core/text/UnitSet.h"

#include <algorithm>

namespace jianbao::segment {

namespace {

constexpr std::array<QStringView, 20> Ranks{u"记者",   u"記者",   u"通讯员", u"通訊員", u"实习生",
                                            u"實習生", u"特约",   u"首席",   u"摄影",   u"攝影",
                                            u"评论员", u"評論員", u"特派",   u"见习",   u"摄",
                                            u"攝",     u"供图",   u"图",     u"文",     u"报道"};

constexpr UnitSet RankStarts(u"记記通实實特首摄攝评評见供图文报");

/// Length of the rank that begins at @p at, or 0.
int rankAt(const Squeezed& text, int at) {
    if (!RankStarts.has(text[at]))
        return 0;
    for (const QStringView rank : Ranks) {
        if (text.startsWith(rank, at) &&
            (rank.size() > 1 || at == 0 || text.gapBefore(at) ||
             (at + 1 < text.size() && (text[at + 1] == u'/' || text[at + 1] == u'：'))))
            return static_cast<int>(rank.size());
    }
    return 0;
}

/// Where the first name begins: behind the last rank that papers' names precede.
int firstName(const Squeezed& text, int from, int to) {
    for (int i = from; i < to; ++i) {
        const int length = rankAt(text, i);
        if (length > 1)
            return i;
    }
    return from;
}

} // namespace

QStringList chineseNames(const Squeezed& text, int from, int to) {
    QStringList names;
    QString name;
    const auto finish = [&] {
        if (name.size() >= 2)
            names.append(name);
        name.clear();
    };
    for (int i = firstName(text, from, to); i < to;) {
        const int rank = rankAt(text, i);
        if (rank > 0) {
            finish();
            i += rank;
            continue;
        }
        const char16_t c = text[i];
        if (c == u'/' || c == u'／') {
            finish();
            break;
        }
        const bool part = charIs(c, CharHan | CharLatin) || c == u'·';
        // "李 明" is one name: a blank parts names only where the one before it is whole
        if (!part || (text.gapBefore(i) && name.size() >= 2))
            finish();
        if (part)
            name += QChar(c);
        ++i;
    }
    finish();
    return names;
}

QStringList latinNames(QStringView line) {
    QString text = line.toString().simplified();
    for (const QStringView lead :
         {u"This article is by ", u"By ", u"BY ", u"by ", u"Von ", u"Par "}) {
        if (text.startsWith(lead)) {
            text = text.mid(lead.size());
            break;
        }
    }
    if (text.startsWith(u"By ", Qt::CaseInsensitive))
        text = text.mid(3);
    const qsizetype colon = text.indexOf(u": ");
    if (colon > 0 && text.lastIndexOf(u' ', colon) < 0) // "Photo: Jane Doe"
        text = text.mid(colon + 2);
    for (const QStringView word : {u" photo", u" photos"})
        text.chop(text.endsWith(word, Qt::CaseInsensitive) ? word.size() : 0);
    if (text.startsWith(u'(') && text.endsWith(u')'))
        text = text.sliced(1, text.size() - 2);
    if (text.startsWith(u"Photo ", Qt::CaseInsensitive))
        text = text.mid(6);
    for (const QStringView paper : {u"/", u" FOR THE ", u" for the "}) {
        const qsizetype at = text.indexOf(paper);
        if (at > 0)
            text.truncate(at);
    }
    if (text.startsWith(u"and ", Qt::CaseInsensitive))
        text = text.mid(4);
    text.replace(QLatin1String(" AND "), QLatin1String(","));
    text.replace(QLatin1String(" and "), QLatin1String(","));
    text.replace(QLatin1String(" und "), QLatin1String(","));
    QStringList names;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        QString name = part.trimmed();
        while (name.endsWith(u'.') || name.endsWith(u';'))
            name.chop(1);
        if (name.startsWith(QLatin1String("and "), Qt::CaseInsensitive))
            name = name.mid(4);
        const bool post = name.contains(QLatin1String("Staff"), Qt::CaseInsensitive);
        if (name.contains(u' ') && name.at(0).isUpper() && name.size() <= 40 && !post)
            names.append(name);
    }
    return names;
}

QStringList bracketedReporters(const Squeezed& head, int from) {
    if (from >= head.size() || !charIs(head[from], CharOpener))
        return {};
    int close = from + 1;
    while (close < head.size() && !charIs(head[close], CharCloser))
        ++close;
    if (close >= head.size())
        return {};
    const QStringView inside = head.view(from + 1, close - from - 1);
    for (const QStringView rank : {u"记者", u"記者", u"通讯员", u"通訊員"}) {
        if (inside.contains(rank))
            return chineseNames(head, from + 1, close);
    }
    return {};
}

} // namespace jianbao::segment
