#include "core/segment/LatinHeadings.h"

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

/// The evidence for the line between Text and Text.
double evidence(const QString& heading, const QString& text = Text) {
    const StagedPage page = stageProfile(text + heading + u'\n' + Text);
    const auto at = static_cast<std::size_t>(text.count(u'\n'));
    return latinHeadingEvidence(&page.lines[at - 1], page.lines[at], &page.lines[at + 1],
                                page.profile);
}

} // namespace

class LatinHeadingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesThatEndInAPeriod() {
        QVERIFY(evidence(u"Rain And Colder."_s) > 0);
        QVERIFY(evidence(u"Ferry Master Resigns."_s) > 0);
    }
    void endsOfParagraphs() {
        QCOMPARE(evidence(u"rain and colder."_s), 0.0);
        QCOMPARE(evidence(u"Nobody knew of it."_s), 0.0);
        QCOMPARE(evidence(u"Ruth Noll, Town Clerk."_s), 0.0);
        // in the middle of a sentence
        QString open = Text;
        open.replace(u"they said."_s, u"said the"_s);
        QCOMPARE(evidence(u"North Haven Ferry."_s, open), 0.0);
    }
};

QTEST_GUILESS_MAIN(LatinHeadingsTest)
#include "LatinHeadingsTest.moc"
