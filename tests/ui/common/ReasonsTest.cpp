#include "ui/common/Reasons.h"

#include "core/segment/ArticleFinder.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class ReasonsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReasonTheFinderGivesIsKnown();
    void numbersAreTakenOver();
    void otherWordsStayAsTheyAre();
};

void ReasonsTest::everyReasonTheFinderGivesIsKnown() {
    const QDir pages(QStringLiteral(JIANBAO_SOURCE_DIR) + u"/tests/data/pages"_s);
    QSet<QString> reasons;
    for (const QString& name : pages.entryList({u"*.txt"_s}, QDir::Files)) {
        QFile file(pages.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const Block& block : segment::findArticles(QString::fromUtf8(file.readAll())).blocks)
            if (!block.reason.isEmpty())
                reasons.insert(block.reason);
    }
    QVERIFY(!reasons.isEmpty());
    for (const QString& reason : reasons)
        QVERIFY2(ui::isKnownReason(reason), qPrintable(reason + u": add it to Reasons.cpp"_s));
}

void ReasonsTest::numbersAreTakenOver() {
    const QString reason = u"shares 42 % of its words with the story"_s;
    QVERIFY(ui::isKnownReason(reason));
    QVERIFY(ui::reasonText(reason).contains(u"42"_s));
}

void ReasonsTest::otherWordsStayAsTheyAre() {
    QVERIFY(!ui::isKnownReason(u"a hunch"_s));
    QCOMPARE(ui::reasonText(u"a hunch"_s), u"a hunch"_s);
}

QTEST_GUILESS_MAIN(ReasonsTest)
#include "ReasonsTest.moc"
