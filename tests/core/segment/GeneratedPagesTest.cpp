#include "core/segment/ArticleFinder.h"
#include "tests/support/PageGenerator.h"
#include "tests/support/PageScore.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::test;

namespace {

struct Floor {
    Trouble trouble;
    /// Least mean pq for Chinese (both scripts) and English.
    double chinese;
    double english;
};

/// What the finder must not fall below; to be raised whenever it gets better.
constexpr std::array Floors{Floor{Trouble::Plain, 0.95, 0.95},
                            Floor{Trouble::TitlesAfter, 0.95, 0.95},
                            Floor{Trouble::ColumnBreaks, 0.95, 0.90},
                            Floor{Trouble::FirstLines, 0.90, 0.90},
                            Floor{Trouble::IndentsOnly, 0.90, 0.95},
                            Floor{Trouble::LetterSpacing, 0.95, 0.95},
                            Floor{Trouble::MissingHeadlines, 0.90, 0.95},
                            Floor{Trouble::Touching, 0.90, 0.95},
                            Floor{Trouble::Subheads, 0.85, 0.80},
                            Floor{Trouble::SeveralSubheads, 0.90, 0.60},
                            Floor{Trouble::TitleParts, 0.90, 0.95},
                            Floor{Trouble::Bylines, 0.95, 0.95},
                            Floor{Trouble::Captions, 0.90, 0.95},
                            Floor{Trouble::Jumps, 0.95, 0.95},
                            Floor{Trouble::OcrLosses, 0.85, 0.90},
                            Floor{Trouble::StrayPieces, 0.95, 0.85},
                            Floor{Trouble::NoBlankLines, 0.85, 0.90},
                            Floor{Trouble::SideBySide, 0.85, 0.95},
                            Floor{Trouble::Furniture, 0.95, 0.95},
                            Floor{Trouble::Teasers, 0.95, 0.95},
                            Floor{Trouble::Sidebars, 0.90, 0.90},
                            Floor{Trouble::WidthChanges, 0.85, 0.80},
                            Floor{Trouble::Everything, 0.80, 0.80}};

constexpr quint32 Seeds = 20;

const char* languageName(PageLanguage language) {
    static constexpr std::array Names{"simplified", "traditional", "English"};
    return Names[static_cast<std::size_t>(language)];
}

} // namespace

/// What the finder makes of generated pages, trouble by trouble. JIANBAO_SEEDS asks for more pages.
class GeneratedPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsArticles_data() {
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<PageLanguage>("language");
        QTest::addColumn<double>("least");
        for (const Floor& floor : Floors) {
            for (const PageLanguage language :
                 {PageLanguage::Simplified, PageLanguage::Traditional, PageLanguage::English})
                QTest::addRow("%s, %s", troubleName(floor.trouble), languageName(language))
                    << floor.trouble << language
                    << (language == PageLanguage::English ? floor.english : floor.chinese);
        }
    }
    void findsArticles() {
        QFETCH(Trouble, trouble);
        QFETCH(PageLanguage, language);
        const int asked = qEnvironmentVariableIntValue("JIANBAO_SEEDS");
        const quint32 seeds = asked > 0 ? static_cast<quint32>(asked) : Seeds;
        PageScore sum;
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            const GeneratedPage page = generatePage(seed, language, trouble);
            const Layout found = segment::findArticles(page.text);
            const auto violation = findViolation(found, {}, page.text.size());
            QVERIFY2(!violation, qPrintable(violation.value_or(QString())));
            const PageScore score = scorePage(page, found);
            sum.pq += score.pq / seeds;
            sum.text += score.text / seeds;
            sum.splits += score.splits;
            sum.moves += score.moves;
            sum.roles += score.roles;
            sum.reorders += score.reorders;
        }
        const auto each = [&](int count) {
            return static_cast<double>(count) / seeds;
        };
        qInfo("pq %.3f  text %.3f  fixes %5.1f (splits %.1f, moves %.1f, roles %.1f, order %.1f)",
              sum.pq, sum.text, each(sum.fixes()), each(sum.splits), each(sum.moves),
              each(sum.roles), each(sum.reorders));
        QFETCH(double, least);
        QVERIFY2(sum.pq >= least, qPrintable(QString::number(sum.pq)));
    }
};

QTEST_GUILESS_MAIN(GeneratedPagesTest)
#include "GeneratedPagesTest.moc"
