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
