#include "core/segment/LatinNamesAlone.h"

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

/// A letter for each line of @p head above Text: y byline, - none.
QString marks(const QString& head, const QString& text = Text) {
    StagedPage page = stageProfile(head + text);
    markLatinNamesAlone(page.text, page.lines, page.profile);
    QString letters;
    for (const Line& line : page.lines) {
        if (line.begin < head.size())
            letters += line.has(WholeByline) ? u'y' : u'-';
    }
    return letters;
}

} // namespace

class LatinNamesAloneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesBelowTitles() {
        QCOMPARE(
            marks(u"Village loses its only bus after driver hands in keys\n\nFergus Ainsley\n\n"_s),
            u"-y"_s);
        QCOMPARE(marks(u"Village loses its only bus after driver hands in keys\n\n"
                       "Fergus Ainsley\nTransport reporter\n\n"_s),
                 u"-yy"_s);
        QCOMPARE(marks(u"Village loses its only bus after driver hands in keys\n\nThe Bus\n\n"_s),
                 u"--"_s);
        QCOMPARE(marks(u"Village loses its only bus\n\nEx-Driver Is Heard\n\n"_s), u"--"_s);
        QCOMPARE(marks(u"Village loses its only bus\n\nNational Briefing\n\n"_s), u"--"_s);
    }
    void bylinesOverSeveralLines() {
        QCOMPARE(marks(u"Tunnel Reports Relied on Photos of 2008\n"
                       "This article is by Jane Doe, John\nRoe and Richard Miles.\n"_s),
                 u"-yy"_s);
    }
    void namesWithPosts() {
        QCOMPARE(marks(u"Owl flies off\n\nTom Oakes, Courier Correspondent\n\n"_s), u"-y"_s);
        QCOMPARE(marks(u"Owl flies off\n\nCARL BENEDETTI\nSpecial to the Courier\n\n"_s), u"-yy"_s);
        QCOMPARE(marks(u"Owl flies off\n\nTom Oakes, Seven Others\n\n"_s), u"--"_s);
    }
    void namesBelowShortLastLines() {
        QCOMPARE(marks(u"Bishop’s bees take up\nresidence in the\norgan\nHugh Ferriby\n"_s),
                 u"---y"_s);
        QCOMPARE(marks(u"Dining hall to\ntest reusable\nboxes\nPriya Raman\nStaff Writer\n"_s),
                 u"---yy"_s);
        QCOMPARE(marks(u"Chess\nPriya Raman\n"_s), u"--"_s);
    }
    void namesBelowNarrowHeadlines() {
        const QString title = u"Waiting crew\nopens season\nof summer\nwith upset\n\n"_s;
        QCOMPARE(marks(title + u"Tess Holloway\n\n"_s), u"----y"_s);
        QCOMPARE(marks(title + u"Tess Holloway\n\n"_s, Text + u"It was Tess Holloway.\n"_s),
                 u"-----"_s);
    }
    void bylinesThatFillTheirColumn() {
        QCOMPARE(marks(u"Owl flies off\n\nBY VINCE CASTRO AND RITA SUE\nMALONE\n"_s), u"-yy"_s);
        QCOMPARE(marks(u"Owl flies off\n\nBY VINCE CASTRO\nMALONE\n"_s), u"-y-"_s);
    }
    void lettersInOtherColumns() {
        StagedPage page = stageProfile(u"To the Editor:\n"_s + Text + u"To the Editor:\n"_s + Text +
                                       u"\nJane Doe\nShrewsbury\n\n"_s + Text + u"John Roe\n\n"_s);
        page.lines[0].marks |= Salutation;
        page.lines[6].marks |= Salutation;
        markLatinNamesAlone(page.text, page.lines, page.profile);
        QVERIFY(page.lines[12].has(WholeByline));
        QVERIFY(page.lines[13].has(WholeByline));
        QVERIFY(page.lines[19].has(WholeByline));
    }
    void namesOfThoseWhoAreIntroduced() {
        const QString bio = u"Tess Loom is the author of “Rooms.”\n"_s;
        StagedPage page = stageProfile(u"The city has written to her twice.\nTESS LOOM\nMy "
                                       "Mother’s Ticket\n"_s +
                                       Text + bio);
        markLatinNamesAlone(page.text, page.lines, page.profile);
        QVERIFY(page.lines[1].has(WholeByline));
        QCOMPARE(page.lines[1].cues, quint8(OpensPiece));
        QVERIFY(page.lines.back().has(TextLine));
        page = stageProfile(u"The city has written to her twice.\nTESS LOOM\n"_s + Text);
        markLatinNamesAlone(page.text, page.lines, page.profile);
        QVERIFY(!page.lines[1].has(WholeByline));
    }
    void namesLikeThoseOfTheIntroduced() {
        const QString bio = u"Tess Loom is the author of “Rooms.”\n"_s;
        StagedPage page =
            stageProfile(u"The city has written to her twice.\nTESS LOOM\nMy "
                         "Mother’s Ticket\n"_s +
                         Text + bio + u"GIDEON ASHE\nIn Praise of the Dull\n"_s + Text);
        markLatinNamesAlone(page.text, page.lines, page.profile);
        QVERIFY(page.lines[9].has(WholeByline));
        QCOMPARE(page.lines[9].cues, quint8(OpensPiece));
    }
    void photographersBelowCaptions() {
        const QString caption = u"A queue for the last free spaces at the infirmary yesterday\n"_s;
        StagedPage page = stageProfile(Text + u'\n' + caption + u"MARTIN PELHAM\n\n"_s + Text);
        markLatinNamesAlone(page.text, page.lines, page.profile);
        QVERIFY(page.lines[6].has(WholeCredit));
        QVERIFY(page.lines[5].has(StartsCaption));
        page = stageProfile(Text + u'\n' + caption + u"before the rain. Hal Brodsky\n\n"_s + Text);
        markLatinNamesAlone(page.text, page.lines, page.profile);
        QVERIFY(page.lines[6].has(EndsCredit) && !page.lines[6].has(WholeCredit));
        page = stageProfile(Text + u"MARTIN PELHAM\n\n"_s + Text);
        markLatinNamesAlone(page.text, page.lines, page.profile);
        QVERIFY(!page.lines[5].has(WholeCredit));
    }
    void namesBelowLabels() {
        QCOMPARE(marks(u"COMMENT\nHank Dreyfus\nNobody told the kicker\n"_s), u"-y-"_s);
    }
    void oneLetterBehindTheOther() {
        const QString letter = u"To the Editor:\n"_s + Text;
        StagedPage page = stageProfile(letter + u"AGNES THORN\nColby, May 29, 2017\n"_s + letter +
                                       u"LUIS ABARCA\nThe writer is a surveyor.\n"_s);
        for (Line& line : page.lines)
            line.marks |= page.text.sliced(line.begin).startsWith(u"To the Ed") ? Salutation : 0U;
        markLatinNamesAlone(page.text, page.lines, page.profile);
        for (const std::size_t i : {6U, 7U, 14U, 15U}) {
            QVERIFY(page.lines[i].has(WholeByline));
            QCOMPARE(page.lines[i].cues, quint8(SignsPiece));
        }
    }
    void namesBelowLetters() {
        const auto signed_ = [](const QString& below) {
            StagedPage page = stageProfile(u"To the Editor:\n"_s + Text + below + Text);
            page.lines.front().marks |= Salutation;
            markLatinNamesAlone(page.text, page.lines, page.profile);
            QString letters;
            for (std::size_t i = 6; i + 5 < page.lines.size(); ++i)
                letters += page.lines[i].has(WholeByline) ? u'y' : u'-';
            return letters;
        };
        QCOMPARE(signed_(u"Jane Doe\nOmaha, March 3,\n2014\nTolls and\nTeachers\n"_s), u"yyy--"_s);
        QCOMPARE(signed_(u"A. J. PYM\nSalem, Ore.\n"_s), u"y-"_s);
        QCOMPARE(signed_(u"Bees in Church\n"_s), u"-"_s);
    }
    void namesInCapitalsBelowCapitals() {
        QCOMPARE(marks(u"GIRL WINS STATE PRIZE\nWALTER PIKE\n"_s), u"-y"_s);
        QCOMPARE(marks(u"GIRL WINS STATE PRIZE\nTUNNEL PUMPS\n"_s), u"--"_s);
    }
    void namesThatTheTextSpeaksOf() {
        const QString about = Text + u"Mr. Pike of the district said so.\n"_s;
        QCOMPARE(marks(u"GIRL WINS STATE PRIZE\nWALTER PIKE\n"_s, about), u"--"_s);
    }
    void decks() {
        QCOMPARE(marks(u"WATER PRESSURE LOW AGAIN\nMiss Ada Frye\n"_s), u"--"_s);
        QCOMPARE(marks(u"Water pressure is low again\n\nTunnel Riders\n\n"_s), u"--"_s);
    }
    void signaturesInCapitals() { QCOMPARE(marks(Text + u"LE GUETTEUR\n\n"_s), u"-----y"_s); }
    void agenciesThatSignAndLabelsThatDoNot() {
        QCOMPARE(marks(u"The pumps worked.\n\nCENPRESS\n\n"_s, QString()), u"-y"_s);
        QCOMPARE(marks(u"The pumps worked.\n\nEDITORIAL\n\n"_s, QString()), u"--"_s);
    }
};

QTEST_GUILESS_MAIN(LatinNamesAloneTest)
#include "LatinNamesAloneTest.moc"
