#include "core/segment/StoryKind.h"

#include "core/segment/FirstPerson.h"
#include "core/segment/OpinionCount.h"
#include "core/segment/TitleWording.h"
#include "core/text/CharClass.h"
#include "core/text/UnitSearch.h"
#include "core/text/WordList.h"

#include <algorithm>
#include <array>
#include <span>

namespace jianbao::segment {

namespace {

constexpr int LongestAdvertisement = 16; // lines
constexpr int LongestLabel = 5;          // characters of a column's name
constexpr int LongestLatinLabel = 24;    // letters of one
constexpr int LongestBoxTitle = 10;      // characters
constexpr int LongestItem = 160;         // characters
constexpr int LongestOpening = 6;        // characters of a headline that may name its kind
constexpr int LongestNoticeTitle = 14;   // characters, where the word may stand anywhere
constexpr int LongestLatinNotice = 40;
constexpr qsizetype LongestCorrection = 400; // characters
constexpr qsizetype ShortestWriter = 5;      // letters of a name
constexpr int FewestRows = 3;                // of a table
constexpr qsizetype OpinionUnits = 700;      // of a text that are read for the words of opinion
constexpr qsizetype OpeningUnits = 40;       // of a text in which a letter greets

/// Names of columns; in a headline they are ordinary words.
constexpr std::array<QStringView, 4> ColumnWords{u"观察", u"觀察", u"观点", u"觀點"};
constexpr std::array<QStringView, 19> LatinCommentWords{
    u"editorial",      u"opinion",   u"comment",     u"ourview",    u"leader",
    u"analyse",        u"billet",    u"kommentar",   u"kolumne",    u"letters",
    u"leserbrief",     u"chronique", u"leitartikel", u"pointdevue", u"glosse",
    u"leadingarticle", u"viewpoint", u"guestcolumn", u"standpunkt"};
constexpr std::array<QStringView, 7> NoticeEndings{u"公告", u"启事", u"啟事", u"通告",
                                                   u"公示", u"声明", u"聲明"};
constexpr std::array<QStringView, 24> LatinNoticeWords{
    u"notice",    u"correction", u"clarification", u"cardofthanks", u"births",
    u"birthdays", u"deaths",     u"obsèques",      u"marriage",     u"lottery",
    u"lotto",     u"agenda",     u"degarde",       u"bereitschaft", u"notdienst",
    u"étatcivil", u"précision",  u"rectificatif",  u"berichtigung", u"inmemoriam",
    u"writetous", u"nécrologie", u"standesamt",    u"divorces"};
/// Whole titles of what is neither told nor commented on.
constexpr std::array<QStringView, 14> LatinNoticeTitles{
    u"policelog",     u"policeblotter",    u"policereports", u"ontv",
    u"ontelevision",  u"tvtonight",        u"transactions",  u"calendar",
    u"scoreboard",    u"winningnumbers",   u"didyouwin?",    u"tides",
    u"publicnotices", u"communitycalendar"};
constexpr std::array<QStringView, 6> BioVerbs{u"is",          u"teaches", u"writes",
                                              u"writesabout", u"wasthe",  u"lives"};
constexpr std::array<QStringView, 9> Greetings{u"TotheEditor", u"DearSir",    u"编辑同志",
                                               u"編輯先生",    u"编辑部：",   u"编辑：",
                                               u"Totheeditor", u"DearEditor", u"TOTHEEDITOR"};
constexpr std::array<QStringView, 6> BoxWords{u"链接", u"資料",   u"资料",
                                              u"背景", u"小贴士", u"小辞典"};
constexpr WordList ColumnList(ColumnWords);
constexpr WordList GreetingList(Greetings);
constexpr WordList BoxList(BoxWords);

void appendVisible(QStringView line, QString& text) {
    for (qsizetype at = 0; at < line.size(); ++at) {
        const qsizetype begin = at;
        while (at < line.size() && !isSpace(line[at].unicode()))
            ++at;
        text += line.sliced(begin, at - begin);
    }
}

/// Text of the story's parts of one role, white space left out, as far as the line that reaches @p
/// limit.
QString textOf(QStringView page, std::span<const Line> lines, const Story& story, Role role,
               qsizetype limit = OpinionUnits) {
    QString text;
    for (const Part& part : story.parts) {
        const bool own = part.role == role;
        for (qint32 i = own ? part.first : part.last; i < part.last && text.size() < limit; ++i) {
            const Line& line = lines[static_cast<std::size_t>(i)];
            appendVisible(page.sliced(line.begin, line.end - line.begin), text);
        }
    }
    return text;
}

bool namesOneOf(QStringView text, std::span<const QStringView> words) {
    return std::any_of(words.begin(), words.end(), [text](QStringView word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

bool isOneOf(QStringView text, std::span<const QStringView> words) {
    return std::any_of(words.begin(), words.end(), [text](QStringView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

int visibleIn(std::span<const Line> lines, const Story& story, Role role) {
    int visible = 0;
    for (const Part& part : story.parts) {
        for (qint32 i = part.role == role ? part.first : part.last; i < part.last; ++i)
            visible += lines[static_cast<std::size_t>(i)].visible;
    }
    return visible;
}

/// A box beside a story: short text, in the manner of a list, without a full stop at its end where
/// texts have one.
bool isSidebar(std::span<const Line> lines, const PageProfile& profile, const Story& story,
               const QString& title) {
    if (title.size() <= LongestBoxTitle && BoxList.occursIn(title))
        return true;
    if (profile.pauseIsStop || profile.unpunctuated || !story.has(Role::Headline) ||
        story.has(Role::Byline) || visibleIn(lines, story, Role::Body) > 160)
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

/// Whether the byline is a Chinese name and nothing else, a mark before it aside: reporters sign
/// with their office.
bool isNameAlone(QStringView page, std::span<const Line> lines, const Story& story) {
    return std::any_of(story.parts.begin(), story.parts.end(), [&](const Part& part) {
        const Line& line = lines[static_cast<std::size_t>(part.first)];
        const QChar first = page[line.begin];
        const int mark =
            charIs(first.unicode(), CharBullet) || QStringView(u"□■○◎").contains(first);
        return part.role == Role::Byline && part.last == part.first + 1 &&
               line.visible - mark <= 3 && line.han + mark == line.visible;
    });
}

/// The label in a pair of brackets or between bullets, or what it is.
QStringView withoutBrackets(QStringView label) {
    while (label.size() > 2 &&
           charIs(label.front().unicode(), CharOpener | CharBullet | CharCjkPunct) &&
           charIs(label.back().unicode(), CharCloser | CharBullet | CharCjkPunct))
        label = label.sliced(1, label.size() - 2);
    return label;
}

bool isLatin(QStringView text) {
    return !text.isEmpty() && charIs(text.front().unicode(), CharLatin);
}

/// Words of the first line of the story's headline, which may be a label above the others.
QString firstTitleOf(QStringView page, std::span<const Line> lines, const Story& story) {
    const auto title = std::find_if(story.parts.begin(), story.parts.end(), [](const Part& part) {
        return part.role == Role::Headline || part.role == Role::Kicker;
    });
    QString text;
    if (title != story.parts.end()) {
        const Line& line = lines[static_cast<std::size_t>(title->first)];
        appendVisible(page.sliced(line.begin, line.end - line.begin), text);
    }
    return text;
}

/// Lines of figures: a table that nothing else speaks of.
bool isTable(std::span<const Line> lines, const Story& story) {
    int rows = 0;
    int count = 0;
    for (const Part& part : story.parts) {
        for (qint32 i = part.first; i < part.last; ++i) {
            const Line& line = lines[static_cast<std::size_t>(i)];
            rows += line.digits * 3 >= line.visible && !line.has(PageReference) ? 1 : 0;
            ++count;
        }
    }
    return count >= FewestRows && rows * 2 > count;
}

/// "THE LANTERN SAYS": the paper's own voice.
bool speaksForPaper(QStringView label) {
    return label.startsWith(u"THE") && label.endsWith(u"SAYS");
}

/// Whether kicker, byline or headline say that this is a comment.
bool isLabelledComment(QStringView title, QStringView kicker, QStringView byline) {
    if (isLatin(kicker) || isLatin(title)) {
        const QStringView label =
            kicker.isEmpty() && title.size() <= LongestLatinLabel ? title : kicker;
        return label.size() <= LongestLatinLabel &&
               (namesOneOf(label, LatinCommentWords) || speaksForPaper(label));
    }
    QStringView label = withoutBrackets(kicker);
    label = label.size() <= LongestLabel ? label : QStringView();
    return namesComment(byline) || namesComment(label) ||
           namesComment(title.left(LongestOpening)) || ColumnList.occursIn(label);
}

bool headsNotice(QStringView title) {
    if (isLatin(title))
        return title.size() <= LongestLatinNotice &&
               (namesOneOf(title, LatinNoticeWords) || isOneOf(title, LatinNoticeTitles));
    return (title.size() <= LongestNoticeTitle && namesNotice(title)) ||
           std::any_of(NoticeEndings.begin(), NoticeEndings.end(),
                       [title](QStringView word) { return ends(title, word); });
}

/// "Jane Doe" above "Jane Doe, 84, of Westhaven, died Friday": the news of a death.
bool isObituary(QStringView title, QStringView text) {
    return isLatin(title) && text.size() > title.size() + 1 &&
           text.startsWith(title, Qt::CaseInsensitive) && text[title.size()] == u',' &&
           (text.contains(u"died") || text.contains(u"passedaway"));
}

/// The marks of the text's first line: how stories begin.
quint32 openingMarks(std::span<const Line> lines, const Story& story) {
    const auto body = std::find_if(story.parts.begin(), story.parts.end(),
                                   [](const Part& part) { return part.role == Role::Body; });
    return body == story.parts.end() ? 0 : lines[static_cast<std::size_t>(body->first)].marks;
}

/// Whether the text is a poem: short lines, none of which ends a sentence.
bool isVerse(std::span<const Line> lines, const Story& story) {
    constexpr int longest = 9; // characters of a line, on average
    int count = 0;
    int visible = 0;
    for (const Part& part : story.parts) {
        for (qint32 i = part.role == Role::Body ? part.first : part.last; i < part.last; ++i) {
            const Line& line = lines[static_cast<std::size_t>(i)];
            if (line.has(EndsPeriod) || line.stops > 0)
                return false;
            visible += line.visible;
            ++count;
        }
    }
    return visible <= longest * count;
}

/// The words of opinion in the story's text.
OpinionCount countOpinions(QStringView page, std::span<const Line> lines, const Story& story) {
    OpinionCount count;
    for (const Part& part : story.parts) {
        if (part.role != Role::Body)
            continue;
        for (qint32 i = part.first; i < part.last && count.units() < OpinionUnits; ++i) {
            const Line& line = lines[static_cast<std::size_t>(i)];
            count.add(page.sliced(line.begin, line.end - line.begin));
        }
    }
    return count;
}

/// "Jane Doe teaches economics …" at the end of what Jane Doe has written: who writes for a paper
/// as a guest is introduced, its reporters are not.
bool introducesWriter(QStringView page, std::span<const Line> lines, const Story& story,
                      QStringView byline) {
    constexpr qint32 longest = 5; // lines
    const bool worded = byline.startsWith(u"By", Qt::CaseInsensitive);
    const QStringView name = worded ? byline.sliced(2) : byline;
    const auto text = std::find_if(story.parts.rbegin(), story.parts.rend(),
                                   [](const Part& part) { return part.role == Role::Body; });
    if (name.size() < ShortestWriter || text == story.parts.rend())
        return false;
    QString end;
    for (qint32 i = std::max(text->first, text->last - longest); i < text->last; ++i) {
        const Line& line = lines[static_cast<std::size_t>(i)];
        appendVisible(page.sliced(line.begin, line.end - line.begin), end);
    }
    const qsizetype at = end.indexOf(name, 0, Qt::CaseInsensitive);
    const QStringView verb = at < 0 ? QStringView() : QStringView(end).sliced(at + name.size());
    return std::any_of(BioVerbs.begin(), BioVerbs.end(),
                       [verb](QStringView word) { return verb.startsWith(word); }) &&
           !namesOneOf(verb.left(OpeningUnits),
                       std::array{QStringView(u"reporter"), QStringView(u"staffwriter")});
}

/// Whether someone who signs speaks of himself.
bool isPersonal(QStringView page, std::span<const Line> lines, const Story& story) {
    FirstPerson voice;
    for (const Part& part : story.parts) {
        for (qint32 i = part.role == Role::Body ? part.first : part.last; i < part.last; ++i) {
            const Line& line = lines[static_cast<std::size_t>(i)];
            const bool opens = std::find(part.paragraphs.begin(), part.paragraphs.end(), i) !=
                               part.paragraphs.end();
            voice.add(page.sliced(line.begin, line.end - line.begin), opens);
        }
    }
    return voice.speaks();
}

/// Whether the text mends what an earlier issue had wrong: it names the piece and the fault.
bool isCorrection(QStringView text) {
    constexpr std::array<QStringView, 6> latin{u"misstated",       u"misspelled",
                                               u"misidentified",   u"referredincorrectly",
                                               u"incorrectlysaid", u"incorrectlystated"};
    constexpr std::array<QStringView, 5> faults{u"更正", u"系", u"误", u"誤", u"应为"};
    if (text.size() > LongestCorrection)
        return false;
    if (namesOneOf(text, latin))
        return true;
    const bool piece = text.contains(u"一文") && (text.contains(u"本报") || text.contains(u"本報"));
    return piece && namesOneOf(text, faults);
}

/// Rows of figures behind a title: a box score, prices of shares.
bool isTableOfFigures(std::span<const Line> lines, const Story& story) {
    constexpr int share = 4; // one visible character of so many is a digit
    int rows = 0;
    int count = 0;
    for (const Part& part : story.parts) {
        for (qint32 i = part.role == Role::Body ? part.first : part.last; i < part.last; ++i) {
            const Line& line = lines[static_cast<std::size_t>(i)];
            rows += line.digits * share >= line.visible && !line.has(EndsStop) ? 1 : 0;
            ++count;
        }
    }
    return count >= FewestRows && rows * 3 >= count * 2;
}

/// Signed with a name and nothing else: a comment, or a poem or tale where no word of opinion
/// stands in it.
bool isSignedOpinion(QStringView page, std::span<const Line> lines, const Story& story) {
    return isNameAlone(page, lines, story) && !isVerse(lines, story) &&
           countOpinions(page, lines, story).hasOpinion();
}

ArticleKind kindWithoutText(QStringView page, std::span<const Line> lines, const Story& story) {
    if (story.has(Role::Caption) || story.has(Role::Credit))
        return ArticleKind::Photo;
    if (!story.has(Role::Reference) && headsNotice(firstTitleOf(page, lines, story)))
        return ArticleKind::Notice;
    return isTable(lines, story) ? ArticleKind::Sidebar : ArticleKind::Teaser;
}

/// A column of short reports is no comment, however it is worded.
bool isNewsLabel(QStringView title) {
    constexpr std::array<QStringView, 6> words{u"news",      u"nouvelles", u"nachrichten",
                                               u"telegrams", u"dépêches",  u"intelligence"};
    return isLatin(title) && title.size() <= LongestLatinLabel && namesOneOf(title, words);
}

} // namespace

ArticleKind kindOf(QStringView page, std::span<const Line> lines, const PageProfile& profile,
                   const Story& story) {
    for (const Part& part : story.parts) {
        if (part.role == Role::Jump && lines[static_cast<std::size_t>(part.first)].has(JumpFrom))
            return ArticleKind::Continuation;
    }
    if (story.has(Role::Advertisement) || isAdvertisement(lines, story))
        return ArticleKind::Advertisement;
    if (!story.has(Role::Body))
        return kindWithoutText(page, lines, story);
    if (isIndexItem(lines, story))
        return ArticleKind::Teaser;
    const QString title = textOf(page, lines, story, Role::Headline);
    const QString kicker = textOf(page, lines, story, Role::Kicker);
    const QString byline = textOf(page, lines, story, Role::Byline);
    if (isLabelledComment(title, kicker, byline) || isSignedOpinion(page, lines, story))
        return ArticleKind::Commentary;
    if (headsNotice(title))
        return ArticleKind::Notice;
    if (isSidebar(lines, profile, story, title) ||
        (byline.isEmpty() && isTableOfFigures(lines, story)))
        return ArticleKind::Sidebar;
    const quint32 opening = openingMarks(lines, story);
    if ((opening & StartsStory) != 0 || isNewsLabel(title))
        return (opening & Salutation) != 0 ? ArticleKind::Commentary : ArticleKind::News;
    const QString text =
        textOf(page, lines, story, Role::Body, isLatin(title) ? OpinionUnits : OpeningUnits);
    if (isObituary(title, text) || isCorrection(text))
        return ArticleKind::Notice;
    if (isLatin(byline) &&
        (introducesWriter(page, lines, story, byline) || isPersonal(page, lines, story)))
        return ArticleKind::Commentary;
    if (GreetingList.occursIn(QStringView(text).left(OpeningUnits)) ||
        countOpinions(page, lines, story).isOpinion())
        return ArticleKind::Commentary;
    return ArticleKind::News;
}

} // namespace jianbao::segment
