#include "core/segment/StoryMeta.h"

#include "core/segment/Dateline.h"
#include "core/segment/JumpPattern.h"
#include "core/segment/PersonNames.h"
#include "core/text/CharClass.h"
#include "core/text/WordList.h"

#include <algorithm>
#include <array>

namespace jianbao::segment {

namespace {

constexpr int OpeningUnits = 90; // a dateline and the reporters in brackets
constexpr int CreditUnits = 30;
constexpr int LongestAdvertisement = 16; // lines
constexpr int LongestLabel = 10;         // characters of a column's name
constexpr int LongestSidebarTitle = 10;  // characters
constexpr int LongestItem = 160;         // characters

constexpr std::array<QStringView, 6> SidebarTitles{u"链接", u"資料",   u"资料",
                                                   u"背景", u"小贴士", u"小辞典"};
constexpr std::array<QStringView, 27> CommentaryWords{
    u"评论员",  u"評論員",  u"社论",   u"社論",   u"社评",      u"社評",      u"短评",
    u"时评",    u"快评",    u"锐评",   u"评论",   u"評論",      u"观察",      u"观点",
    u"微言",    u"闲话",    u"街談",   u"杂谈",   u"漫谈",      u"Editorial", u"EDITORIAL",
    u"OPINION", u"COMMENT", u"BILLET", u"Billet", u"Kommentar", u"KOMMENTAR"};
constexpr std::array<QStringView, 24> NoticeTitles{
    u"公告", u"启事", u"啓事", u"啟事", u"寻人", u"招领",   u"招標",       u"招标",
    u"公示", u"訃",   u"声明", u"聲明", u"讣告", u"更正",   u"通知",       u"须知",
    u"挂失", u"征文", u"征稿", u"报料", u"任免", u"NOTICE", u"CORRECTION", u"Correction"};
constexpr WordList SidebarList(SidebarTitles);
constexpr WordList CommentaryList(CommentaryWords);
constexpr WordList NoticeList(NoticeTitles);

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
    }
    void readOpening(const Part& part) {
        const Squeezed head = Squeezed::head(m_page, beginOf(part), endOf(part), OpeningUnits);
        int from = 0;
        if (const auto dateline = readDateline(head, m_page)) {
            take(*dateline);
            from = dateline->end;
        }
        addMissing(m_story.meta.reporters, bracketedReporters(head, from));
    }
    void readDatelineOf(const Part& part) {
        const Squeezed head = Squeezed::head(m_page, beginOf(part), endOf(part), OpeningUnits);
        if (const auto dateline = readDateline(head, m_page))
            take(*dateline);
    }
    void readByline(const Part& part) {
        for (qint32 i = part.first; i < part.last; ++i) {
            const QStringView text = m_page.mid(line(i).begin, line(i).end - line(i).begin);
            if (line(i).letters > line(i).han) {
                addMissing(m_story.meta.reporters, latinNames(text));
                continue;
            }
            const Squeezed whole = Squeezed::head(m_page, line(i).begin, line(i).end, 60);
            addMissing(m_story.meta.reporters, chineseNames(whole, 0, whole.size()));
        }
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
        addMissing(m_story.meta.photographers, creditNames(tail, from, to));
        const int agency = tail.find(u"社", from);
        if (m_story.meta.agency.isEmpty() && agency > from && agency < from + 6)
            m_creditAgency = tail.view(from, agency + 1 - from).toString();
        if (m_story.meta.agency.isEmpty())
            m_story.meta.agency = m_creditAgency;
    }
    static QStringList creditNames(const Squeezed& tail, int from, int to) {
        while (to > from && (tail[to - 1] == u'摄' || tail[to - 1] == u'攝'))
            --to;
        return chineseNames(tail, from, to);
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

void appendVisible(QStringView line, QString& text) {
    const auto isSpace = [line](qsizetype at) {
        return charIs(line[at].unicode(), CharSpace);
    };
    for (qsizetype at = 0; at < line.size(); ++at) {
        const qsizetype begin = at;
        while (at < line.size() && !isSpace(at))
            ++at;
        text += line.sliced(begin, at - begin);
    }
}

/// Text of the story's parts of one role, white space left out.
QString textOf(QStringView page, std::span<const Line> lines, const Story& story, Role role) {
    QString text;
    for (const Part& part : story.parts) {
        for (qint32 i = part.role == role ? part.first : part.last; i < part.last; ++i) {
            const Line& line = lines[static_cast<std::size_t>(i)];
            appendVisible(page.sliced(line.begin, line.end - line.begin), text);
        }
    }
    return text;
}

int visibleIn(std::span<const Line> lines, const Story& story, Role role) {
    int visible = 0;
    for (const Part& part : story.parts) {
        for (qint32 i = part.role == role ? part.first : part.last; i < part.last; ++i)
            visible += lines[static_cast<std::size_t>(i)].visible;
    }
    return visible;
}

/// A box beside a story: short text, in the manner of a list, without a full stop at its end.
bool isSidebar(std::span<const Line> lines, const Story& story, const QString& title) {
    if (title.size() <= LongestSidebarTitle && SidebarList.occursIn(title))
        return true;
    if (!story.has(Role::Headline) || story.has(Role::Byline) ||
        visibleIn(lines, story, Role::Body) > 160)
        return false;
    for (const Part& part : story.parts) {
        if (part.role != Role::Body)
            continue;
        for (qint32 i = part.first; i < part.last; ++i) {
            const Line& line = lines[static_cast<std::size_t>(i)];
            if (line.has(StartsStory | EndsStop) || line.stops > 0)
                return false;
        }
    }
    return true;
}

/// A few lines of which one or more give prices, addresses, telephones, signed by no one.
bool isAdvertisement(std::span<const Line> lines, const Story& story) {
    int notices = 0;
    int count = 0;
    for (const Part& part : story.parts) {
        for (qint32 i = part.first; i < part.last; ++i) {
            const Line& line = lines[static_cast<std::size_t>(i)];
            if (line.has(StartsStory | WholeByline | JumpTo | JumpFrom | EndsCredit))
                return false;
            notices += line.has(NoticeWords) ? 1 : 0;
            ++count;
        }
    }
    const int text = visibleIn(lines, story, Role::Body);
    return notices > 0 && count <= LongestAdvertisement && (text == 0 || notices * 3 >= count);
}

/// A line or two that send readers to another page: "… PAGE B1".
bool isIndexItem(std::span<const Line> lines, const Story& story) {
    return story.has(Role::Reference) && !story.has(Role::Byline) && !story.has(Role::Caption) &&
           visibleIn(lines, story, Role::Body) <= LongestItem &&
           std::none_of(story.parts.begin(), story.parts.end(), [lines](const Part& part) {
               return lines[static_cast<std::size_t>(part.first)].has(StartsStory);
           });
}

/// Whether the byline is a Chinese name and nothing else: reporters sign with their office.
bool isNameAlone(std::span<const Line> lines, const Story& story) {
    return std::any_of(story.parts.begin(), story.parts.end(), [lines](const Part& part) {
        const Line& line = lines[static_cast<std::size_t>(part.first)];
        return part.role == Role::Byline && part.last == part.first + 1 && line.visible <= 3 &&
               line.han == line.visible;
    });
}

ArticleKind kindOf(QStringView page, std::span<const Line> lines, const Story& story) {
    for (const Part& part : story.parts) {
        if (part.role == Role::Jump && lines[static_cast<std::size_t>(part.first)].has(JumpFrom))
            return ArticleKind::Continuation;
    }
    if (story.has(Role::Advertisement) || isAdvertisement(lines, story))
        return ArticleKind::Advertisement;
    if (!story.has(Role::Body))
        return story.has(Role::Caption) ? ArticleKind::Photo : ArticleKind::Teaser;
    if (isIndexItem(lines, story))
        return ArticleKind::Teaser;
    const QString title = textOf(page, lines, story, Role::Headline);
    const QString byline = textOf(page, lines, story, Role::Byline);
    const QString kicker = textOf(page, lines, story, Role::Kicker);
    const QString label = kicker.size() <= LongestLabel ? kicker : QString();
    if (CommentaryList.occursIn(byline + label + title.left(6)))
        return ArticleKind::Commentary;
    if (isNameAlone(lines, story))
        return ArticleKind::Commentary;
    if (NoticeList.occursIn(title) && title.size() <= (title.front().unicode() < 0x80 ? 30 : 14))
        return ArticleKind::Notice;
    if (isSidebar(lines, story, title))
        return ArticleKind::Sidebar;
    return ArticleKind::News;
}

} // namespace

void describeStory(QStringView page, std::span<const Line> lines, Story& story) {
    Reader(page, lines, story).read();
    story.kind = kindOf(page, lines, story);
}

} // namespace jianbao::segment
