#include "core/segment/LatinPatterns.h"

#include "tests/support/StagedPage.h"

#include <QTest>

using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

const QString Text = u"For eleven years the trustees of\n"
                     "the transit district told riders\n"
                     "that the tunnel under the sound\n"
                     "was safe. The pumps worked. The\n"
                     "cracks were cosmetic, they said.\n"_s;

/// A letter for each line above Text: f furniture, - none.
QString marks(const QString& head) {
    StagedPage page = stageProfile(head + Text);
    settleLatinPatterns(page.text, page.lines, page.profile);
    QString letters;
    for (std::size_t i = 0; i + 5 < page.lines.size(); ++i) {
        const Line& line = page.lines[i];
        letters += line.has(Folio) ? u'f' : u'-';
    }
    return letters;
}

QString byline(const QString& text) {
    const StagedPage page = stageLines(text);
    const qint32 at = bylineInside(page.text, page.lines.front());
    return at < 0 ? QString() : text.mid(at);
}

} // namespace

class LatinPatternsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bylinesBehindDecks() {
        QCOMPARE(byline(u"Before a $640 Million Vote By MIRIAM OSTRANDER and JOEL FITCH"_s),
                 u"By MIRIAM OSTRANDER and JOEL FITCH"_s);
        QCOMPARE(byline(u"A Town Learns To Live By the Clock Of a SERVER FARM"_s), QString());
        QCOMPARE(byline(u"By MIRIAM OSTRANDER"_s), QString());
    }
    void sectionLabels() {
        QCOMPARE(marks(u"Riders were less circumspect on Sunday\nSPORTS B9-12\n"
                       "A Perfect Game, Almost Unseen by Anybody\n"_s)[1],
                 u'f');
    }
    void rowsOfTheIndex() {
        const QString title = u"A Perfect Game, Almost Unseen by Anybody\n"_s;
        QCOMPARE(marks(u"Riders were less circumspect on Sunday\nClassified 5C Comics 4C Deaths 4A "
                       "TV Tonight 6C\n"_s +
                       title)[1],
                 u'f');
        QCOMPARE(
            marks(u"Riders were less circumspect on Sunday\nTitans 21 Herons 14\n"_s + title)[1],
            u'-');
    }
    void headsOfSections() {
        const QString title = u"A Perfect Game, Almost Unseen by Anybody\n"_s;
        QCOMPARE(
            marks(u"Riders were less circumspect on Sunday\nBusiness & Markets\n"_s + title)[1],
            u'f');
        QCOMPARE(
            marks(u"Riders were less circumspect on Sunday\nBusiness Loses Money\n"_s + title)[1],
            u'-');
    }
    void staffBoxes() {
        const QString title = u"A Perfect Game, Almost Unseen by Anybody\n"_s;
        QCOMPARE(marks(u"Riders were less circumspect on Sunday\nRUTH E. DOE, Publisher\nAnsel "
                       "Price, Executive Editor\n"_s +
                       title)
                     .mid(1, 2),
                 u"ff"_s);
        QCOMPARE(
            marks(u"Riders were less circumspect on Sunday\nAnsel Price, Executive Editor\n"_s +
                  title)[1],
            u'-');
    }
    void picturesThatAreCalled() {
        const auto opens = [](const QString& below) {
            StagedPage page = stageProfile(
                Text + u"CAUGHT: Ron and his cat at\nhome yesterday\n"_s + below + Text);
            for (Line& line : page.lines)
                line.marks |=
                    page.text.sliced(line.begin).startsWith(u"Picture") ? WholeCredit : 0U;
            settleLatinPatterns(page.text, page.lines, page.profile);
            return page.lines[5].has(StartsCaption);
        };
        QVERIFY(opens(u"Picture: PAT DOE\n"_s));
        QVERIFY(!opens(QString()));
    }
    void pagesInGerman() {
        StagedPage page = stageProfile(u"Die Gutachter hatten bei der Prüfung\n"
                                       "viele Risse und das Loch entdeckt und\n"
                                       "es der Stadt und den Wirten gemeldet.\n"_s);
        settleLatinPatterns(page.text, page.lines, page.profile);
        QVERIFY((page.lines.front().cues & CapitalNouns) != 0);
        page = stageProfile(Text);
        settleLatinPatterns(page.text, page.lines, page.profile);
        QVERIFY((page.lines.front().cues & CapitalNouns) == 0);
    }
    void mottoes() {
        QCOMPARE(marks(u"The Hollow Register\nServing three counties since 1879\n"_s)[1], u'f');
    }
    void wordsThatLeadOnOrOpen() {
        const auto cues = [](const QString& line) {
            StagedPage page = stageProfile(line + u'\n' + Text);
            settleLatinPatterns(page.text, page.lines, page.profile);
            return page.lines.front().cues;
        };
        QCOMPARE(cues(u"great-grandmother of"_s), quint8(LeadsOn));
        QCOMPARE(cues(u"The harbor was quiet"_s), quint8(OpensSentence));
        QCOMPARE(cues(u"THE HARBOR"_s), quint8(0));
        QCOMPARE(cues(u"Harbor deal splits the council"_s), quint8(0));
    }
    void greetingsOpenLetters() {
        const auto opens = [](const QString& line) {
            StagedPage page = stageProfile(line + u'\n' + Text);
            settleLatinPatterns(page.text, page.lines, page.profile);
            return page.lines.front().has(Salutation) && page.lines.front().has(StartsStory);
        };
        QVERIFY(opens(u"To the Editor:"_s));
        QVERIFY(opens(u"To the Beacon:"_s));
        QVERIFY(opens(u"To the editor: The goose has bitten me"_s));
        QVERIFY(opens(u"Sir,"_s));
        QVERIFY(!opens(u"To the lighthouse"_s));
        QVERIFY(!opens(u"Sir, said the keeper, no tapir is in"_s));
    }
    void numbersThatEndAHeadline() {
        const auto lastMark = [](const QString& title) {
            return marks(Text + Text + Text + Text + title).right(1);
        };
        QCOMPARE(lastMark(u"Lindgren dies at\n88\n"_s), u"-"_s);
        QCOMPARE(lastMark(u"Salem, March 2,\n2014\n"_s), u"-"_s);
        QCOMPARE(lastMark(u"Weather\n88\n"_s), u"f"_s);
    }
    void smallLinesBetweenFolios() {
        QCOMPARE(marks(u"VOL. LXXXVIII . . . No. 31,204\nPELL HARBOR, THURSDAY, NOVEMBER 7, 2019\n"
                       "Late Edition\nToday, clouds, high 51. Weather map, Page B12.\n$2.50\n"_s)
                     .first(4),
                 u"ffff"_s);
    }
    void termsOfSubscriptionAmongNoise() {
        QCOMPARE(marks(u"VOL. XL, No. 46\n\"TT-. _J_ __¦¦¦L\nBy mail, per year (in advance) $2.50\n"
                       "Eels, per lb. .... 18c\nPublished Monday and Friday Afternoons.\n"
                       "Old Ferry Pays Its Way\n"_s),
                 u"fffff-"_s);
        QCOMPARE(marks(u"Old Ferry Pays Its Way\nRiders pay $20 in advance for a year\n"_s),
                 u"--"_s);
    }
    void chinesePagesStayAsTheyAre() {
        StagedPage page = stageProfile(u"云溪春茶提前九天开采\n\nJane Doe\n\n"
                                       "云溪春茶昨天开采，芽头比往年早，炒\n"
                                       "茶锅从三月下旬起就没有凉过的时候。\n"_s);
        const std::vector<Line> before = page.lines;
        settleLatinPatterns(page.text, page.lines, page.profile);
        for (std::size_t i = 0; i < before.size(); ++i)
            QCOMPARE(page.lines[i].marks, before[i].marks);
    }
};

QTEST_GUILESS_MAIN(LatinPatternsTest)
#include "LatinPatternsTest.moc"
