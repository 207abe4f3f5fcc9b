#include "core/segment/StoryMeta.h"

#include "tests/support/StagedPage.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

/// A story of these lines: a letter says what each is (h headline, k kicker, y byline, b body,
/// l dateline, c caption, r credit, j jump).
Story describe(const QString& text, const QString& letters) {
    const StagedPage page = stageProfile(text);
    Story story;
    for (qint32 i = 0; i < static_cast<qint32>(letters.size()); ++i) {
        static const QString Letters = u"hkybclrj"_s;
        static constexpr std::array Roles{Role::Headline, Role::Kicker,   Role::Byline, Role::Body,
                                          Role::Caption,  Role::Dateline, Role::Credit, Role::Jump};
        const Role role = Roles[static_cast<std::size_t>(Letters.indexOf(letters[i]))];
        if (role == Role::Byline && i > 0 && letters[i - 1] == letters[i])
            story.parts.back().last = i + 1; // the lines of a byline are one part
        else
            story.parts.push_back({.role = role, .first = i, .last = i + 1, .paragraphs = {}});
    }
    describeStory(page.text, page.lines, page.profile, story);
    return story;
}

} // namespace

class StoryMetaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dateline() {
        const Metadata meta =
            describe(u"春茶开采\n南风社云溪5月23日电（记者 林小满 陆远）云溪春茶昨天开采。"_s,
                     u"hb"_s)
                .meta;
        QCOMPARE(meta.agency, u"南风社"_s);
        QCOMPARE(meta.place, u"云溪"_s);
        QCOMPARE(meta.date, u"5月23日"_s);
        QCOMPARE(meta.reporters, (QStringList{u"林小满"_s, u"陆远"_s}));
    }
    void agencyThatReports() {
        const Metadata meta =
            describe(u"春茶开采\n【南风社十四日讯】云溪春茶昨天开采。"_s, u"hb"_s).meta;
        QCOMPARE(meta.agency, u"南风社"_s);
        QCOMPARE(meta.date, u"十四日"_s);
    }
    void kindsOfItemsWithoutText() {
        QCOMPARE(describe(u"本报启事\n本期因停电迟出半日"_s, u"hh"_s).kind, ArticleKind::Notice);
        QCOMPARE(describe(u"外币牌价\n云元 100 827.8\n溪元 100 97.3"_s, u"hhh"_s).kind,
                 ArticleKind::Sidebar);
        QCOMPARE(describe(u"云溪春茶开采"_s, u"h"_s).kind, ArticleKind::Teaser);
    }
    void tablesAndLists() {
        QCOMPARE(describe(u"LOCAL STOCKS\nCompany Last Chg. YTD\nBright Harbor 22.41 +0.18 +11.2\n"
                          "Dunmore Gas 41.07 -0.33 -2.9\nHarwick Paper 13.50 +0.09 +0.4"_s,
                          u"hbbbb"_s)
                     .kind,
                 ArticleKind::Sidebar);
        QCOMPARE(describe(u"Police log\nA bicycle was reported stolen from Walnut Street. It was "
                          "found the same day."_s,
                          u"hb"_s)
                     .kind,
                 ArticleKind::Notice);
    }
    void correctionsUnderAnyTitle() {
        QCOMPARE(describe(u"For the record\nAn article on Saturday misstated the weight of a "
                          "pumpkin."_s,
                          u"hb"_s)
                     .kind,
                 ArticleKind::Notice);
        QCOMPARE(
            describe(u"读者来电\n本报昨日三版《新茶上市》一文中，“芽头”误为“牙头”。"_s, u"hb"_s)
                .kind,
            ArticleKind::Notice);
    }
    void commentsInTheWritersOwnVoice() {
        QCOMPARE(describe(u"A word for the crossing guards\nBy Ellen Voss\nI have driven past the "
                          "same guard for years and I do not know his name."_s,
                          u"hyb"_s)
                     .kind,
                 ArticleKind::Commentary);
        QCOMPARE(
            describe(u"Rower goes it alone\nBy Ellen Voss\nMost mornings there is one light on "
                     "the bay. “I like it, and I like my boat,” he said."_s,
                     u"hyb"_s)
                .kind,
            ArticleKind::News);
        QCOMPARE(describe(u"A Tax on Waiting\nBy NAOMI STERN\nEveryone hates a line.\nNaomi Stern "
                          "teaches economics."_s,
                          u"hybb"_s)
                     .kind,
                 ArticleKind::Commentary);
        QCOMPARE(describe(u"A Tax on Waiting\nBy NAOMI STERN\nEveryone hates a line.\nNaomi Stern "
                          "is a staff writer."_s,
                          u"hybb"_s)
                     .kind,
                 ArticleKind::News);
        QCOMPARE(
            describe(u"THE LANTERN SAYS\nThe pier is to be left to the gulls."_s, u"hb"_s).kind,
            ArticleKind::Commentary);
    }
    void namesOverSeveralLines() {
        QCOMPARE(describe(u"Court Will Hear Case\nThis article is by Peter\nLindholm, Amara Belt "
                          "and\nJoan R. White.\nThe court said so."_s,
                          u"hyyyb"_s)
                     .meta.reporters,
                 (QStringList{u"Peter Lindholm"_s, u"Amara Belt"_s, u"Joan R. White"_s}));
    }
    void columnsInBrackets() {
        QCOMPARE(describe(u"【茶市漫谈】\n别把春天当饭吃\n今年的芽头早了九天。"_s, u"khb"_s).kind,
                 ArticleKind::Commentary);
    }
    void columnsOfShortReports() {
        QCOMPARE(
            describe(u"LOCAL NEWS.\nWe must ask why nobody told us. Should we not know our own?"_s,
                     u"hb"_s)
                .kind,
            ArticleKind::News);
    }
    void reporterInTheDateline() {
        const Metadata meta =
            describe(u"春茶開採\n【本報記者陸遠雲溪七日電】雲溪春茶昨天開採。"_s, u"hb"_s).meta;
        QCOMPARE(meta.reporters, QStringList{u"陸遠"_s});
        QCOMPARE(meta.place, u"雲溪"_s);
        QCOMPARE(meta.date, u"七日"_s);
    }
    void agencyBehindTheText() {
        QCOMPARE(
            describe(u"La grève\nUn vol sur deux sera annulé. – (ANP.)"_s, u"hb"_s).meta.agency,
            u"ANP"_s);
        QCOMPARE(describe(u"La grève\nUn vol sur deux (ANP) sera annulé."_s, u"hb"_s).meta.agency,
                 QString());
    }
    void datelineAtTheEnd() {
        const Metadata meta =
            describe(u"春茶开采\n云溪春茶昨天开采。\n（南风社云溪5月23日电）"_s, u"hbl"_s).meta;
        QCOMPARE(meta.agency, u"南风社"_s);
        QCOMPARE(meta.date, u"5月23日"_s);
    }
    void bylines() {
        QCOMPARE(
            describe(u"春茶开采\n本报记者 林小满 陆 远\n云溪春茶开采。"_s, u"hyb"_s).meta.reporters,
            (QStringList{u"林小满"_s, u"陆远"_s}));
        QCOMPARE(describe(u"Tea Harvest Opens\nBy JANE DOE and JOHN ROE\nThe harvest opened."_s,
                          u"hyb"_s)
                     .meta.reporters,
                 (QStringList{u"JANE DOE"_s, u"JOHN ROE"_s}));
    }
    void aReporterIsNamedOnce() {
        QCOMPARE(
            describe(u"春茶开采\n本报记者 林小满\n本报讯（记者 林小满）云溪春茶开采。"_s, u"hyb"_s)
                .meta.reporters,
            QStringList{u"林小满"_s});
    }
    void photographers() {
        const Story story = describe(u"春茶开采\n图为茶农在晒谷场上。 本报记者 陆远 摄"_s, u"hc"_s);
        QCOMPARE(story.meta.photographers, QStringList{u"陆远"_s});
        QVERIFY(story.meta.reporters.isEmpty());
    }
    void jumps() {
        QCOMPARE(
            describe(u"春茶开采\n云溪春茶昨天开采，\n（下转第二版）"_s, u"hbj"_s).meta.continuedOn,
            u"二"_s);
        const Story story = describe(u"（上接第一版）\n收茶的车子排成两队。"_s, u"jb"_s);
        QCOMPARE(story.meta.continuedFrom, u"一"_s);
        QCOMPARE(story.kind, ArticleKind::Continuation);
        QCOMPARE(
            describe(u"Tea Harvest Opens\nThe harvest opened.\nContinued on Page A24"_s, u"hbj"_s)
                .meta.continuedOn,
            u"A24"_s);
    }

    void kinds_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("letters");
        QTest::addColumn<ArticleKind>("kind");
        const auto row = [](const char* name, const QString& text, const QString& letters,
                            ArticleKind kind) {
            QTest::newRow(name) << text << letters << kind;
        };
        row("news", u"春茶开采\n本报讯（记者 林小满）云溪春茶昨天开采。"_s, u"hb"_s,
            ArticleKind::News);
        row("teaser", u"春茶开采"_s, u"h"_s, ArticleKind::Teaser);
        row("photo", u"春茶开采\n图为茶农在晒谷场上。"_s, u"hc"_s, ArticleKind::Photo);
        row("commentator", u"采茶与等茶\n本报评论员\n等茶的人不急。"_s, u"hyb"_s,
            ArticleKind::Commentary);
        row("editorial", u"社论\n采茶与等茶\n等茶的人不急。"_s, u"khb"_s, ArticleKind::Commentary);
        row("name alone", u"采茶与等茶\n史一鸣\n等茶的人不必急，也不能急。"_s, u"hyb"_s,
            ArticleKind::Commentary);
        row("letter", u"Who Owns the Goose?\nTo the editor: The goose on the green has an owner."_s,
            u"hb"_s, ArticleKind::Commentary);
        row("Latin label", u"OUR VIEW\nA Levy Worth Passing\nThe levy is small."_s, u"khb"_s,
            ArticleKind::Commentary);
        row("obituary", u"Jane Doe\nJane Doe, 84, of Westhaven, died on Friday at home."_s, u"hb"_s,
            ArticleKind::Notice);
        row("Latin notice", u"Corrections\nThe spring tide is of 14 metres."_s, u"hb"_s,
            ArticleKind::Notice);
        row("long notice", u"云溪县自然资源局土地使用权出让公告\n现将有关事项公告如下。"_s, u"hb"_s,
            ArticleKind::Notice);
        row("notice", u"停水公告\n明日八时起停水。"_s, u"hb"_s, ArticleKind::Notice);
        row("box", u"数说茶山\n茶园1200亩\n茶农340户"_s, u"hbb"_s, ArticleKind::Sidebar);
        const QString old = u"船工渡河不取一錢、風雨亦不停槳、人皆謂之癡、渡口之人\n"_s;
        row("no stops on the page", u"渡口舊事\n"_s + old.repeated(5), u"hbbbbb"_s,
            ArticleKind::News);
        row("background", u"新闻链接\n云溪春茶始于前朝。"_s, u"hb"_s, ArticleKind::Sidebar);
    }
    void kinds() {
        QFETCH(QString, text);
        QFETCH(QString, letters);
        QFETCH(ArticleKind, kind);
        QCOMPARE(describe(text, letters).kind, kind);
    }
    void bylinesThatNameThePictures() {
        const auto meta = [](const QString& byline) {
            return describe(u"渡口\n"_s + byline + u"\n桥修好了，船还在。\n"_s, u"hyb"_s).meta;
        };
        const auto check = [&](const QString& byline, const QString& writers,
                               const QString& pictures) {
            const Metadata found = meta(byline);
            QCOMPARE(found.reporters.join(u' '), writers);
            QCOMPARE(found.photographers.join(u' '), pictures);
        };
        check(u"本报记者 林小满 通讯员 陆远 摄影 郑一川"_s, u"林小满 陆远"_s, u"郑一川"_s);
        check(u"文/林小满 图/郑一川"_s, u"林小满"_s, u"郑一川"_s);
        check(u"本报记者 林小满 陆远 文/郑一川 摄"_s, u"林小满 陆远"_s, u"郑一川"_s);
        check(u"本报记者 林小满 文/图"_s, u"林小满"_s, QString());
        check(u"本报记者 林小满 摄影报道"_s, u"林小满"_s, QString());
    }
    void placesAndAgenciesInBylines() {
        const auto meta = [](const QString& byline, const QString& text) {
            return describe(u"渡口\n"_s + byline + u'\n' + text, u"hyb"_s).meta;
        };
        const QString text = u"橋修好了，船還在。\n"_s;
        QCOMPARE(meta(u"記者林小滿／雲溪報導"_s, text).place, u"雲溪"_s);
        QCOMPARE(meta(u"林小滿／綜合報道"_s, text).place, QString());
        const QString latin = u"The ferry still runs, said its owner on Friday.\n"_s;
        Story story;
        const StagedPage page =
            stageProfile(u"The ferry\nBy Jane Doe\nHarbor News Service\n"_s + latin);
        story.parts = {{.role = Role::Byline, .first = 1, .last = 3, .paragraphs = {}}};
        describeStory(page.text, page.lines, page.profile, story);
        QCOMPARE(story.meta.agency, u"Harbor News Service"_s);
        QCOMPARE(story.meta.reporters, QStringList{u"Jane Doe"_s});
    }
    void reportersInBrackets() {
        QCOMPARE(describe(u"渡口\n【本报讯】（记者 林小满）渡口的桥修好了。\n"_s, u"hb"_s)
                     .meta.reporters,
                 QStringList{u"林小满"_s});
        QCOMPARE(describe(u"渡口\n桥修好了，船还在。（林小满 陆远）\n"_s, u"hb"_s).meta.reporters,
                 (QStringList{u"林小满"_s, u"陆远"_s}));
        QVERIFY(
            describe(u"渡口\n桥修好了，船还在。（未完）\n"_s, u"hb"_s).meta.reporters.isEmpty());
    }
    void namesThatCaptionsRunInto() {
        QCOMPARE(describe(u"图为渡口的孩子在看新桥林小满摄\n"_s, u"c"_s).meta.photographers,
                 QStringList{u"林小满"_s});
    }
    void signedTalesAndPoemsAreNoComments() {
        const auto kind = [](const QString& body) {
            return describe(u"渡口\n林小满\n"_s + body, u"hyb"_s).kind;
        };
        QCOMPARE(kind(u"桥修好了，船也不该忘了。\n"_s), ArticleKind::Commentary);
        QCOMPARE(kind(u"桥修好了，船还在，艄公坐在船头抽烟。\n"_s), ArticleKind::News);
        QCOMPARE(describe(u"渡口\n林小满\n我们站在船头\n灯亮了\n"_s, u"hybb"_s).kind,
                 ArticleKind::News);
    }
    void lettersToTheEditor() {
        QCOMPARE(
            describe(u"Late buses\nTo the Editor: The last bus leaves at ten.\n"_s, u"hb"_s).kind,
            ArticleKind::Commentary);
    }
    void marksBeforeNamesAndPicturesWithoutText() {
        QCOMPARE(describe(u"渡口\n□林小满\n桥修好了，船也不该忘了。\n"_s, u"hyb"_s).kind,
                 ArticleKind::Commentary);
        QCOMPARE(describe(u"老渡口\n林小满 摄\n"_s, u"hr"_s).kind, ArticleKind::Photo);
    }
    void placesInBracketsAndNamesBehindStops() {
        const auto meta = [](const QString& body) {
            return describe(u"渡口\n"_s + body, u"hb"_s).meta;
        };
        QCOMPARE(meta(u"（雲溪訊）橋修好了。\n"_s).place, u"雲溪"_s);
        QCOMPARE(meta(u"【快訊】橋修好了。\n"_s).place, QString());
        QCOMPARE(meta(u"今天桥修好了。船还在。 林小满\n"_s).reporters, QStringList{u"林小满"_s});
        QCOMPARE(meta(u"今天桥修好了。船还在。 可是呢\n"_s).reporters, QStringList());
    }
};

QTEST_GUILESS_MAIN(StoryMetaTest)
#include "StoryMetaTest.moc"
