#include "core/segment/LineRuns.h"

#include "tests/support/StagedPage.h"

#include <QTest>

using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

const QString Page = u"南桥新闸今日合龙\n"
                     "\n"
                     "本报讯　工人们昨夜抬着沙袋，\n"
                     "在堤上守了一整夜，天亮时水位\n"
                     "终于退了下去，他们才回到棚里\n"
                     "睡下。\n"_s;

} // namespace

class LineRunsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizes() {
        const StagedPage page = stageProfile(Page);
        const auto runs = findRuns(page.lines, page.profile);
        QCOMPARE(runs.size(), page.lines.size());
        QCOMPARE(runs[0].size, 1);
        QCOMPARE(runs[1].size, 4);
    }
    void likeness() {
        const StagedPage page = stageProfile(Page);
        const auto runs = findRuns(page.lines, page.profile);
        QCOMPARE(runs[0].alike, 1);
        QCOMPARE(runs[2].alike, 3); // the last line is short, the title in another run
        QCOMPARE(runs[4].alike, 1);
    }
    void plainLinesApart() {
        const StagedPage page = stageProfile(Page);
        const auto runs = findRuns(page.lines, page.profile);
        QVERIFY(runs[0].plain);
        QVERIFY(!runs[1].plain);
    }
    void paragraphs() {
        const StagedPage page = stageProfile(Page);
        QVERIFY(!opensParagraph(page.lines[0], page.profile));
        QVERIFY(opensParagraph(page.lines[1], page.profile));
    }
    void latinHeadlinesInAColumn() {
        const QString text = u"For eleven years the trustees of\n"
                             "the transit district told riders\n"
                             "that the tunnel under the sound\n"
                             "was safe. The pumps worked. The\n"
                             "cracks were cosmetic, they said.\n\n"_s;
        const auto run = [&text](const QString& between, const QString& below) {
            const StagedPage page = stageProfile(text + between + below);
            return findRuns(page.lines, page.profile)[5];
        };
        const QString title = u"Town sells\nits bridge,\nthen asks\nfor it back\n"_s;
        QVERIFY(run(title + u'\n', text).headline);
        QVERIFY(run(title + u"By Jane Doe\n"_s, text).headline);
        QVERIFY(!run(u"The mayor\nsaid that\nit was. He\nalso said\n\n"_s, text).headline);
        QVERIFY(!run(title + u'\n', u"of the line.\n\n"_s + text).display);

        StagedPage page = stageProfile(text + u"Nobody asked the\n\n"_s + text);
        QVERIFY(findRuns(page.lines, page.profile)[5].display);
        page.lines[5].cues |= LeadsOn;
        QVERIFY(!findRuns(page.lines, page.profile)[5].display);
    }
    void entriesOfABox() {
        const QString text = u"For eleven years the trustees of\n"
                             "the transit district told riders\n"
                             "that the tunnel under the sound\n"
                             "was safe. The pumps worked. The\n"
                             "cracks were cosmetic, they said.\n\n"_s;
        const StagedPage page = stageProfile(text +
                                             u"The tunnel in figures\n\n"
                                             "1975 the year of the\nfirst leak\n\n"_s +
                                             text);
        const auto runs = findRuns(page.lines, page.profile);
        QVERIFY(runs[5].display);
        QVERIFY(!runs[6].display);
    }
    void rowsOfFigures() {
        const StagedPage page = stageProfile(u"Wool 41 42 19\nbring back 1,100\n"_s);
        QVERIFY(isFigures(page.lines[0]));
        QVERIFY(!isFigures(page.lines[1]));
    }
    void latinLinesThatBreakOff() {
        const QString text = u"For eleven years the trustees of\n"
                             "the transit district told riders\n"
                             "that the tunnel under the sound\n"
                             "was safe. The pumps worked. The\n"
                             "cracks were cosmetic, they said.\n"_s;
        const auto unfinished = [&text](const QString& between) {
            const StagedPage page = stageProfile(text + between + text);
            return findRuns(page.lines, page.profile)[5].unfinished;
        };
        QVERIFY(unfinished(u"Zoo loses tapir\nat a car wash\n"_s));
        QVERIFY(unfinished(u"Zoo loses tapir again in snow\nBy Jane Doe\n"_s));
        QVERIFY(!unfinished(u"Zoo keepers have lost a tapir\nat a car wash.\n"_s));
        QVERIFY(
            !unfinished(u"Zoo keepers who know of it say\nthat it has been found by cars in\n"_s));
    }
    void chineseLinesThatDoNotFinish() {
        const QString text = Page.section(u'\n', 2).repeated(3);
        const QString title = u"云溪春茶早开采\n"_s;
        const auto unfinished = [&](int lines, const QString& before) {
            const StagedPage page = stageProfile(text + before + title.repeated(lines) + text);
            return findRuns(page.lines, page.profile)[12].unfinished;
        };
        QVERIFY(unfinished(6, {})); // a pile of titles, where no empty line parts anything
        QVERIFY(!unfinished(7, {}));
        QVERIFY(unfinished(3, u"\n"_s));
        QVERIFY(!unfinished(4, u"\n"_s));
    }
    void narrowLinesAboveAColumn() {
        const auto narrow = [](const QString& page) {
            const StagedPage staged = stageProfile(page);
            QString marks;
            for (const LineRun& run : findRuns(staged.lines, staged.profile))
                marks += run.narrow ? u'n' : u'-';
            return marks;
        };
        const QString column = u"工人们昨夜抬着沙袋，在堤上守\n"
                               "了一整夜，天亮时水位终于退下\n"
                               "去，他们才肯回到棚里，和衣睡\n"
                               "在稻草上，谁也没有话要说一声\n"
                               "就睡着了\n"_s;
        QCOMPARE(narrow(u"社论\n守堤人\n"_s + column), u"nn-----"_s);
        QCOMPARE(narrow(u"社论，\n守堤人\n"_s + column), u"-------"_s);
        QCOMPARE(narrow(u"工人们昨夜抬着沙袋又\n"_s + column), u"------"_s);
        QCOMPARE(narrow(column + u"守堤人\n"_s + column), u"-----------"_s);
        const QString bare = QString(column).remove(u'，').repeated(6);
        QCOMPARE(narrow(bare + u"守堤人\n"_s + bare).count(u'n'), 1);
    }
    void linesWithoutPunctuationOnEnd() {
        const QString text = Page.section(u'\n', 2).repeated(3);
        const QString pile = u"云溪春茶早开采\n第２版\n老茶师收了徒弟\n"_s;
        const auto streak = [&text](const QString& between, std::size_t line) {
            const StagedPage page = stageProfile(text + between + text);
            return findRuns(page.lines, page.profile)[line].streak;
        };
        QCOMPARE(streak(pile, 12), 2); // a folio between them counts for nothing
        QCOMPARE(streak(pile, 14), 2);
        QCOMPARE(streak(pile, 11), 0);
        QCOMPARE(streak(u'\n' + pile, 12), 0);
    }
    void textsOfFewLines() {
        const auto brief = [](const QString& text) {
            const StagedPage page = stageProfile(Page.repeated(2) + u'\n' + text);
            QString letters;
            for (const LineRun& run : findRuns(page.lines, page.profile))
                letters += run.brief ? u'b' : u'-';
            return letters.sliced(10);
        };
        QCOMPARE(brief(u"阅览室\n今晚起，南桥阅览室延长两\n小时。\n"_s), u"-b-"_s);
        QCOMPARE(brief(u"阅览室延时两小时惠及千人\n小时。\n"_s), u"--"_s); // without a pause
        QCOMPARE(brief(u"阅览室\n今晚起，南桥阅览室延长两\n小时\n"_s), u"---"_s);
        QCOMPARE(brief(u"今晚起，阅览室开放\n小时。\n"_s), u"--"_s); // narrower than a column
        QCOMPARE(brief(u"今晚起，南桥阅览室延长两\n\n小时。\n"_s), u"--"_s);
    }
    void wordingCountsForNothing() {
        StagedPage page = stageProfile(Page);
        page.lines[2].marks |= WholeByline;
        const auto runs = findRuns(page.lines, page.profile);
        QCOMPARE(runs[1].size, 3);
        QCOMPARE(runs[1].alike, 2);
    }
};

QTEST_APPLESS_MAIN(LineRunsTest)
#include "LineRunsTest.moc"
