#include "core/segment/LatinCues.h"

#include "tests/support/StagedPage.h"

#include <QTest>

using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

/// The cues of each line.
std::vector<quint8> cues(const QString& text) {
    StagedPage page = stageProfile(text);
    markLatinCues(page.text, page.lines);
    std::vector<quint8> found;
    for (const Line& line : page.lines)
        found.push_back(line.cues);
    return found;
}

} // namespace

class LatinCuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothing() { QVERIFY(cues(u""_s).empty()); }
    void linesThatLeadOn() {
        QCOMPARE(cues(u"Somebody looked for the\n"_s)[0], quint8(LeadsOn));
        QCOMPARE(cues(u"Hollis plays Marlow at\n"_s)[0], quint8(LeadsOn));
        QCOMPARE(cues(u"Owls fly off\n"_s)[0], quint8(0));
        QCOMPARE(cues(u"the\n"_s)[0], quint8(0));
    }
    void quotationsThatGoOn() {
        QCOMPARE(cues(u"“Somebody out there does not\n"_s)[0], quint8(LeadsOn));
        QCOMPARE(cues(u"“Nobody knows”\n"_s)[0], quint8(0));
        QCOMPARE(cues(u"Rat will „keinen Neubau“\n"_s)[0], quint8(0));
    }
    void sentencesThatBegin() {
        QCOMPARE(cues(u"The owls flew off\n"_s)[0], quint8(OpensSentence));
        QCOMPARE(cues(u"Owls flew off\n"_s)[0], quint8(0));
    }
    void justifiedLines() {
        const QString text = u"Over  eleven  years  trustees\n"_s.repeated(5);
        const auto found = cues(text + u"told riders of owls\nTwo  words  kept apart\n"_s);
        QCOMPARE(found[0], quint8(Justified));
        QCOMPARE(found[5], quint8(0));
        QCOMPARE(found[6], quint8(0));                                      // one blank is not wide
        QCOMPARE(cues(u"Over  eleven  years  trustees\n"_s)[0], quint8(0)); // one line may be a row
    }
};

QTEST_GUILESS_MAIN(LatinCuesTest)
#include "LatinCuesTest.moc"
