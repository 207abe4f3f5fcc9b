#include "tests/support/PageGenerator.h"
#include "tests/support/PageScore.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::test;

/// What was typed, set in lines with all their troubles and cleaned, is what was typed.
class CleanerGeneratedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paragraphsComeBackAsTyped_data() {
        QTest::addColumn<int>("trouble");
        for (const Trouble trouble : AllTroubles)
            QTest::newRow(troubleName(trouble)) << static_cast<int>(trouble);
    }
    void paragraphsComeBackAsTyped() {
        QFETCH(int, trouble);
        for (quint32 seed = 1; seed <= 12; ++seed) {
            for (const PageLanguage language :
                 {PageLanguage::Simplified, PageLanguage::Traditional, PageLanguage::English}) {
                const GeneratedPage page =
                    generatePage(seed, language, static_cast<Trouble>(trouble));
                const auto violation = findViolation(page.gold, {}, page.text.size());
                QVERIFY2(!violation, qPrintable(violation.value_or(QString())));
                const PageScore score = scorePage(page, page.gold);
                QVERIFY2(score.text == 1 && score.pq == 1 && score.fixes() == 0,
                         qPrintable(QString::number(seed)));
            }
        }
    }

    void samePageForTheSameSeed() {
        const auto page = [](quint32 seed) {
            return generatePage(seed, PageLanguage::Simplified, Trouble::Everything);
        };
        QCOMPARE(page(7).text, page(7).text);
        QCOMPARE(page(7).gold, page(7).gold);
        QVERIFY(page(7).text != page(8).text);
    }
};

QTEST_GUILESS_MAIN(CleanerGeneratedTest)
#include "CleanerGeneratedTest.moc"
