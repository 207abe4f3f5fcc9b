#include "core/segment/OpeningHabit.h"

#include "core/segment/PageLines.h"
#include "tests/support/StagedPage.h"

#include <QTest>

#include <cmath>

using namespace jianbao;
using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

const QString Opened = u"本报讯（记者 林小满）云溪春茶昨天\n"
                       "开采，芽头比往年提前九天，炒茶锅\n"
                       "从三月下旬起就没有凉过，收茶车在\n"
                       "晒谷场上排成两队，茶农谁也不走。\n\n"_s;
const QString Later = u"茶农们说，春茶价钱好，一斤芽头抵\n"
                      "得上三斤夏茶，孩子的学费从这口炒\n"
                      "茶锅里来，新房的瓦也从这里来的。\n\n"_s;
const QString Title = u"云溪春茶提前九天开采\n\n"_s; // of 10 characters

OpeningHabit habitOf(const QString& text) {
    const StagedPage page = stageLinks(text);
    return readOpeningHabit(page.text, page.lines, page.elements);
}

} // namespace

class OpeningHabitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothing() {
        const OpeningHabit habit = habitOf(u"\n"_s);
        QCOMPARE(habit.share, 0.0);
        QCOMPARE(habit.partsText(5), 0.0);
    }
    void datelinesAndBylinesOpen() {
        const StagedPage page = stageLinks(Title + Opened + u"山里的账\n\n"_s + Later +
                                           u"石门老桥加固工程完工\n本报记者 陆远\n\n"_s + Later);
        std::vector<bool> opens;
        for (std::size_t i = 0; i < page.elements.size(); ++i) {
            if (page.elements[i].kind == ElementKind::Body)
                opens.push_back(opensStory(page.lines, page.elements, i));
        }
        QCOMPARE(opens, (std::vector<bool>{true, false, true}));
        const OpeningHabit habit = readOpeningHabit(page.text, page.lines, page.elements);
        QVERIFY(std::abs(habit.share - 2.0 / 3) < 1e-9);
        QCOMPARE(habit.headline, 10.0);
    }
    void titlesFarShorterThanHeadlinesPartTexts() {
        const QString pages = Title + Opened + u"山里的账\n\n"_s + Later + Title + Opened;
        const OpeningHabit habit = habitOf(pages);
        QCOMPARE(habit.partsText(4), std::log(3 / 0.5));
        QCOMPARE(habit.partsText(8), 0.0); // no shorter than headlines are
        QCOMPARE(habit.partsText(3), 0.0); // a column's name
        QVERIFY(habitOf(pages + Title + Opened).partsText(4) > habit.partsText(4));
        // a text that says when may open a story too
        QCOMPARE(habitOf(pages + Title + u"昨天，"_s + Later).partsText(4), habit.partsText(4));
        // here a headline's text opens in no fixed way
        QVERIFY(habitOf(pages + Title + Later).partsText(4) < habit.partsText(4));
    }
    void oneHeadlineTellsNothing() {
        QCOMPARE(habitOf(Title + Opened + u"山里的账\n\n"_s + Later).partsText(4), 0.0);
    }
    void openingsSayWhen_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("says");
        const auto row = [](const QString& text, bool says) {
            QTest::newRow(qPrintable(text)) << text << says;
        };
        row(u"记者昨日从河务所获悉，堤岸修好了。"_s, true);
        row(u"　　9 月 3 日，青江市召开了会议。"_s, true);
        row(u"青江市12日起开放三座公园。"_s, true);
        row(u"河务所的人说，堤岸早该修了。"_s, false);
        row(u"她种了三十年月季，日子过得安稳。"_s, false);
        row(u"堤岸修了三个月才修好，河务所说昨日完工。"_s, false); // too late in the sentence
        row(u"The council met in the hall."_s, false);
    }
    void openingsSayWhen() {
        QFETCH(QString, text);
        QFETCH(bool, says);
        const PageLines page = readPageLines(text);
        QCOMPARE(whenEvidence(text, page.lines.front()) > 0, says);
    }
};

QTEST_GUILESS_MAIN(OpeningHabitTest)
#include "OpeningHabitTest.moc"
