#include "core/segment/Profile.h"

#include "tests/support/StagedPage.h"

#include <QTest>

using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

const QString Column = u"茶农们说，今年的芽头比往年早了整\n"
                       "整九天，村里的炒茶锅从三月下旬起\n"
                       "就没有凉过，收茶的车子在晒谷场上\n"
                       "排成两队，司机们端着碗蹲在墙根下\n"
                       "等，谁也不肯先走。\n"_s;

const QString Latin = u"For eleven years the trustees of\n"
                      "the transit district told riders\n"
                      "that the tunnel under the sound\n"
                      "was safe. The pumps worked. The\n"
                      "cracks were cosmetic, they said.\n"_s;

} // namespace

class ProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scripts() {
        QVERIFY(!stageProfile(Column).profile.script.latin);
        QVERIFY(stageProfile(Latin).profile.script.latin);
        QVERIFY(!stageProfile(Column + u"Jianbao 2.0\n"_s).profile.script.latin);
    }
    void linesThatAreParagraphs() {
        QVERIFY(stageProfile(Column).profile.wrapped);
        const QString oneLine = QString(Column).remove(u'\n');
        QVERIFY(!stageProfile(oneLine + u'\n' + oneLine + u'\n').profile.wrapped);
    }
    void commasAsTheOnlyStop() {
        QString old = Column;
        old.replace(u'，', u'、').replace(u'。', u'、');
        const QString page = old + u'\n' + old;
        QVERIFY(!stageProfile(Column + u'\n' + Column).profile.pauseIsStop);
        const StagedPage staged = stageProfile(page);
        QVERIFY(staged.profile.pauseIsStop);
        QVERIFY(staged.profile.endsSentence(staged.lines[4]));
    }
    void textWithoutPunctuation() {
        const QString bare = QString(Column).remove(u'，').remove(u'。');
        QVERIFY(stageProfile(bare.repeated(5)).profile.unpunctuated);
        QVERIFY(!stageProfile(bare.repeated(2)).profile.unpunctuated); // too little to tell
        QVERIFY(!stageProfile(Column.repeated(5)).profile.unpunctuated);
        QVERIFY(!stageProfile(QString(Latin).remove(u'.').repeated(9)).profile.unpunctuated);
    }
    void indentsThatShow() {
        const QString indented = u"　　"_s + Column;
        QVERIFY(!stageProfile(Column.repeated(5)).profile.showsIndents);
        const StagedPage page = stageProfile(indented.repeated(5));
        QVERIFY(page.profile.showsIndents);
        QCOMPARE(page.lines[0].width, page.lines[1].width + 4);
    }
    void indentsOfOpenings() {
        const QString brief = u"云溪春茶开采\n本报讯　"_s + Column;
        QVERIFY(!stageProfile(brief.repeated(3)).profile.showsIndents);
        QVERIFY(stageProfile(QString(brief).replace(u"本报讯"_s, u"　　本报讯"_s).repeated(3))
                    .profile.showsIndents);
    }
    void measureOfAColumn() {
        const StagedPage page = stageProfile(Column);
        for (const Line& line : page.lines)
            QCOMPARE(line.measure, 32);
        QVERIFY(page.lines[0].support >= 4);
        QVERIFY(page.profile.isFull(page.lines[0]));
        QVERIFY(!page.profile.isFull(page.lines[4]));
    }
    void measureChangesWithTheColumn() {
        const QString narrow =
            u"收茶的车子排\n成两队，司机\n们端着碗蹲在\n墙根下，谁也\n不肯先走了。\n"_s;
        const StagedPage page = stageProfile(Column + u'\n' + narrow);
        QCOMPARE(page.lines[0].measure, 32);
        QCOMPARE(page.lines[7].measure, 12);
    }
    void pressedPunctuationKeepsTheWidth() {
        const PageProfile profile = stageProfile(Column).profile;
        QVERIFY(profile.sameWidth(32, 35));
        QVERIFY(!profile.sameWidth(32, 36));
    }
    void raggedLatinLinesAreOfOneColumn() {
        const PageProfile profile = stageProfile(Latin).profile;
        QVERIFY(profile.sameWidth(40, 35));
        QVERIFY(!profile.sameWidth(40, 28));
    }
    void textThatGoesOn() {
        const StagedPage page = stageProfile(Column);
        QVERIFY(page.profile.isOpenEnded(page.lines[0]));
        QVERIFY(!page.profile.isOpenEnded(page.lines[4]));
        QVERIFY(page.profile.endsSentence(page.lines[4]));
    }
    void lostIndents() {
        const QString paragraph = u"茶农们说今年的芽头比往年早\n"
                                  "整整九天，村里的炒茶锅从三月起\n"
                                  "没有凉过，收茶的车子在晒谷场上\n"
                                  "排成两队，谁也不走。\n"_s;
        QVERIFY(stageProfile(paragraph.repeated(5)).profile.indented);
        QVERIFY(!stageProfile(Column.repeated(5)).profile.indented);
    }
    void shortLinesSayNothingOfIndents() {
        const QString paragraph = u"茶农们说今年的芽头比往年早\n"
                                  "整整九天，村里的炒茶锅从三月起\n"
                                  "没有凉过，收茶的车子在晒谷场上\n"
                                  "排成两队，谁也不走。\n"_s;
        const QString story = paragraph + paragraph;
        QVERIFY(stageProfile((story + u"云溪春茶开采\n"_s).repeated(4)).profile.indented);
        QVERIFY(!stageProfile((story + u"云溪春茶开采，茶农谁也不肯走\n"_s).repeated(4))
                     .profile.indented);
    }
    void whatBlankLinesMean() {
        QVERIFY(stageProfile((Column + u'\n').repeated(3)).profile.blankEndsSentence > 0.9);
        QString broken = Column;
        broken.insert(Column.indexOf(u"就没有"_s), u'\n');
        QVERIFY(stageProfile(broken.repeated(4)).profile.blankEndsSentence < 0.1);
        QCOMPARE(stageProfile(Column).profile.blankShare, 0.0);
    }
    void latinLinesThatBreakEarly() {
        const StagedPage page = stageProfile(Latin + u"Relied on Photos\nA Decade Old\n"_s + Latin);
        QVERIFY(page.profile.breaksEarly(page.lines[5], page.lines[6]));
        QVERIFY(!page.profile.breaksEarly(page.lines[0], page.lines[1]));
        const QString titles = u"Relied on Photos\nFrom Years Before\nAnd on Nothing\n"_s;
        const StagedPage alike = stageProfile(titles + Latin);
        QVERIFY(alike.lines[2].support < 4); // of a width of their own, of which they are full
        QVERIFY(alike.profile.breaksEarly(alike.lines[2], alike.lines[3]));
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "ProfileTest.moc"
