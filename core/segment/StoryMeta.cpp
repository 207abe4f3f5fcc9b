#include "core/segment/StoryMeta.h"

#include "core/segment/Dateline.h"
#include "core/segment/JumpPattern.h"
#include "core/segment/LatinNames.h"
#include "core/segment/PersonNames.h"
#include "core/segment/StoryKind.h"
#include "core/text/CharClass.h"

#include <algorithm>
#include <array>

namespace jianbao::segment {

namespace {

constexpr int OpeningUnits = 90; // a dateline and the reporters in brackets
constexpr int CreditUnits = 30;
constexpr int SignatureUnits = 24;
constexpr int LongestAgency = 8;  // letters of one in brackets
constexpr int LongestCredit = 12; // units of a credit: an office and two names
constexpr int LongestFused = 6;   // of a name, or two that nothing parts
constexpr int LongestName = 5;    // with the word for its taking

void addMissing(QStringList& list, const QStringList& names) {
    for (const QString& name : names) {
        if (!list.contains(name))
            list.append(name);
    }
}

class Reader {
public:
    Reader(QStringView page, std::span<const Line> lines, Story& story)
        : m_page(page)
        , m_lines(lines)
        , m_story(story) {}

    void read() {
        bool opened = false;
        for (const Part& part : m_story.parts) {
            switch (part.role) {
            case Role::Body:
                if (!opened)
                    readOpening(part);
                opened = true;
                readEnd(part);
                break;
            case Role::Dateline:
                readDatelineOf(part);
                break;
            case Role::Byline:
                readByline(part);
                break;
            case Role::Caption:
            case Role::Credit:
                readCredit(part);
                break;
            case Role::Jump:
                readJump(part);
                break;
            default:
                break;
            }
        }
    }

private:
    const Line& line(qint32 i) const { return m_lines[static_cast<std::size_t>(i)]; }
    qsizetype beginOf(const Part& part) const { return line(part.first).begin; }
    qsizetype endOf(const Part& part) const { return line(part.last - 1).end; }

    void take(const Dateline& dateline) {
        Metadata& meta = m_story.meta;
        if (meta.agency.isEmpty())
            meta.agency = dateline.agency;
        if (meta.place.isEmpty())
            meta.place = dateline.place;
        if (meta.date.isEmpty())
            meta.date = dateline.date;
        if (!dateline.reporter.isEmpty())
            addMissing(meta.reporters, {dateline.reporter});
    }
    void readOpening(const Part& part) {
        const Squeezed head = Squeezed::head(m_page, beginOf(part), endOf(part), OpeningUnits);
        int from = 0;
        if (const auto dateline = readDateline(head, m_page)) {
            take(*dateline);
            from = dateline->end;
            // "【本报讯】（记者 NAME）"
            while (from < head.size() && charIs(head[from], CharCloser))
                ++from;
        }
        addMissing(m_story.meta.reporters, bracketedReporters(head, from));
        if (from > 0)
            addMissing(m_story.meta.reporters, openingReporters(head, from));
    }
    /// "… （NAME）": who wrote the text that ends here.
    void readSignature(const Line& last) {
        const Squeezed tail = Squeezed::tail(m_page, last.begin, last.end, SignatureUnits);
        const int open = std::max(tail.findLast(u"（"), tail.findLast(u"("));
        if (open <= 0)
            return;
        const QStringList names = bracketedReporters(tail, open);
        if (std::all_of(names.begin(), names.end(), isPersonName))
            addMissing(m_story.meta.reporters, names);
    }
    /// "…。 NAME": the same behind a blank.
    void readNameBehindStop(const Line& last) {
        const Squeezed tail = Squeezed::tail(m_page, last.begin, last.end, SignatureUnits);
        for (int from = tail.size() - 2; from > 0 && from >= tail.size() - 3; --from) {
            if (tail.gapBefore(from) && charIs(tail[from - 1], CharSentenceEnd) &&
                isPersonName(tail.view(from)))
                addMissing(m_story.meta.reporters, {tail.view(from).toString()});
        }
    }
    /// "… (AP)", "– (AFP.)": the agency at the end of Latin text.
    void readEnd(const Part& part) {
        const Line& last = line(part.last - 1);
        if (last.has(EndsSigned) && last.han > last.letters)
            readSignature(last);
        else if (last.han > last.letters && last.stops > 0 && last.gaps > 0)
            readNameBehindStop(last);
        const QStringView text = m_page.mid(last.begin, last.end - last.begin);
        const qsizetype open = text.lastIndexOf(u'(');
        if (!m_story.meta.agency.isEmpty() || last.letters <= last.han || open < 0 ||
            !text.endsWith(u')'))
            return;
        QStringView name = text.sliced(open + 1, text.size() - open - 2);
        name = name.endsWith(u'.') && name.count(u'.') == 1 ? name.chopped(1) : name;
        const bool capitals = std::all_of(name.begin(), name.end(), [](QChar c) {
            return c == u'.' || charIs(c.unicode(), CharUpper);
        });
        const QStringView before = text.left(open).trimmed();
        const bool ended = before.isEmpty() ||
                           charIs(before.back().unicode(), CharSentenceEnd | CharDash | CharCloser);
        if (capitals && ended && name.size() >= 2 && name.size() <= LongestAgency)
            m_story.meta.agency = name.toString();
    }
    void readDatelineOf(const Part& part) {
        const Squeezed head = Squeezed::head(m_page, beginOf(part), endOf(part), OpeningUnits);
        if (const auto dateline = readDateline(head, m_page))
            take(*dateline);
    }
    void readByline(const Part& part) {
        for (qint32 i = part.first; i < part.last; ++i) {
            QStringView text = m_page.mid(line(i).begin, line(i).end - line(i).begin);
            if (line(i).letters > line(i).han) {
                if (i > part.first && isLatinAgency(text)) {
                    m_story.meta.agency = text.toString();
                    continue;
                }
                for (const qint32 begin = line(i).begin;
                     i + 1 < part.last && goesOn(text, line(i + 1)); ++i)
                    text = m_page.mid(begin, line(i + 1).end - begin);
                addMissing(m_story.meta.reporters, latinNames(text));
                if (m_story.meta.agency.isEmpty() && line(i).words == 1 &&
                    line(i).capitals == line(i).visible)
                    m_story.meta.agency = text.toString(); // "XINHUA"
                if (m_story.meta.place.isEmpty())
                    m_story.meta.place = latinBylinePlace(text);
                continue;
            }
            const Squeezed whole = Squeezed::head(m_page, line(i).begin, line(i).end, 60);
            const int pictures = picturesFrom(whole);
            addMissing(m_story.meta.reporters, chineseNames(whole, behindText(whole), pictures));
            addMissing(m_story.meta.photographers, chineseNames(whole, pictures, whole.size()));
            if (m_story.meta.place.isEmpty())
                m_story.meta.place = bylinePlace(whole);
        }
    }
    /// Whether the list of names that ends so goes on in the next line.
    bool goesOn(QStringView names, const Line& next) const {
        const QStringView below = m_page.mid(next.begin, next.end - next.begin);
        return names.endsWith(u" and") || names.endsWith(u" AND") || names.endsWith(u',') ||
               below.startsWith(u"and ") || below.startsWith(u"AND ") ||
               (names.startsWith(u"This article ") && !names.endsWith(u'.'));
    }
    /// "Associated Press", "Harbor News Service" below the reporter's name.
    static bool isLatinAgency(QStringView text) {
        constexpr std::array<QStringView, 4> ends{u" Press", u" News Service", u" News Agency",
                                                  u" Wire Service"};
        return text.count(u' ') <= 3 && !text.startsWith(u"Special ") &&
               std::any_of(ends.begin(), ends.end(),
                           [text](QStringView end) { return text.endsWith(end); });
    }
    /// Behind "文/" at a byline's head, or 0.
    static int behindText(const Squeezed& byline) {
        const int from = charIs(byline[0], CharOpener | CharBullet) ? 1 : 0;
        const bool text = byline.startsWith(u"文/", from) || byline.startsWith(u"文／", from);
        return text ? from + 2 : 0;
    }
    /// "NAME／CITY報導"
    static QString bylinePlace(const Squeezed& byline) {
        constexpr int longest = 4;
        const QStringView text = byline.view();
        const bool reports =
            text.endsWith(u"報導") || text.endsWith(u"報道") || text.endsWith(u"报道");
        const qsizetype slash = std::max(text.lastIndexOf(u'/'), text.lastIndexOf(u'／'));
        if (!reports || slash < 2)
            return {};
        const QStringView place = text.sliced(slash + 1).chopped(2);
        const bool none = place.contains(u"综合") || place.contains(u"綜合") ||
                          place.contains(u"摄影") || place.contains(u"攝影") ||
                          place.startsWith(u'本');
        return place.size() >= 2 && place.size() <= longest && !none ? place.toString() : QString();
    }
    void readCredit(const Part& part) {
        const Line& last = line(part.last - 1);
        if (!last.has(EndsCredit))
            return;
        if (last.letters > last.han) {
            readLatinCredit(last);
            return;
        }
        const qsizetype begin = part.role == Role::Credit ? last.begin : beginOf(part);
        const Squeezed tail = Squeezed::tail(m_page, begin, last.end, CreditUnits);
        int from = tail.size();
        while (from > 0 && !charIs(tail[from - 1], CharSentenceEnd | CharPause | CharOpener))
            --from;
        const int to = charIs(tail[tail.size() - 1], CharCloser) ? tail.size() - 1 : tail.size();
        from = lastNames(tail, from, to);
        addMissing(m_story.meta.photographers, creditNames(tail, from, to));
        const int agency = tail.find(u"社", from);
        if (m_story.meta.agency.isEmpty() && agency > from && agency < from + 6)
            m_creditAgency = tail.view(from, agency + 1 - from).toString();
        if (m_story.meta.agency.isEmpty())
            m_story.meta.agency = m_creditAgency;
    }
    /// Behind the words of a caption that end without a stop: the pieces between blanks at the end
    /// that may be names, where there are any.
    static int lastNames(const Squeezed& tail, int from, int to) {
        int length = 0;
        int begin = to;
        for (int i = to - 1; i >= from && length <= LongestName; --i) {
            ++length;
            if (!tail.gapBefore(i))
                continue;
            begin = i;
            length = 0;
        }
        return to - from <= LongestCredit || begin == to ? from : begin;
    }
    static QStringList creditNames(const Squeezed& tail, int from, int to) {
        while (to > from && (tail[to - 1] == u'摄' || tail[to - 1] == u'攝'))
            --to;
        QStringList names = chineseNames(tail, from, to);
        if (names.size() == 1 && names.front().size() > LongestFused)
            names.front() = nameAtEnd(names.front());
        return names;
    }
    /// The name that a caption's last words run into.
    static QString nameAtEnd(const QString& text) {
        for (const qsizetype length : {3, 2}) {
            if (isPersonName(QStringView(text).last(length)))
                return text.last(length);
        }
        return text;
    }
    void readLatinCredit(const Line& last) {
        const QStringView text = m_page.mid(last.begin, last.end - last.begin);
        const qsizetype stop = text.lastIndexOf(u". ");
        addMissing(m_story.meta.photographers, latinNames(text.mid(stop < 0 ? 0 : stop + 2)));
    }
    void readJump(const Part& part) {
        const Line& jump = line(part.first);
        if (jump.has(JumpFrom)) {
            const Squeezed head = Squeezed::head(m_page, jump.begin, jump.end, 60);
            if (const auto match = jumpFromAtStart(head))
                m_story.meta.continuedFrom = match->label;
            return;
        }
        const Squeezed tail = Squeezed::tail(m_page, jump.begin, jump.end, 48);
        if (const auto match = jumpToAtEnd(tail))
            m_story.meta.continuedOn = match->label;
    }

    QStringView m_page;
    std::span<const Line> m_lines;
    Story& m_story;
    QString m_creditAgency;
};

} // namespace

void describeStory(QStringView page, std::span<const Line> lines, const PageProfile& profile,
                   Story& story) {
    Reader(page, lines, story).read();
    story.kind = kindOf(page, lines, profile, story);
}

} // namespace jianbao::segment
