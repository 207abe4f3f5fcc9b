#include "core/segment/PersonNames.h"

#include <QTest>

using namespace jianbao::segment;
using namespace Qt::StringLiterals;

class PersonNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void personNames() {
        QVERIFY(isPersonName(u"江平"));
        QVERIFY(isPersonName(u"贝思齐"));
        QVERIFY(isPersonName(u"欧阳晚舟"));
        QVERIFY(!isPersonName(u"桥上"));
        QVERIFY(!isPersonName(u"江"));
        QVERIFY(!isPersonName(u"江上渡口"));
    }
    void chinese_data();
    void chinese();
    void opening();
};

void PersonNamesTest::chinese_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one") << u"本报记者白石"_s << QStringList{u"白石"_s};
    QTest::newRow("two") << u"本报记者 白石 何小青"_s << QStringList{u"白石"_s, u"何小青"_s};
    QTest::newRow("ranks") << u"记者 白石 通 讯员  何小青"_s << QStringList{u"白石"_s, u"何小青"_s};
    QTest::newRow("spread") << u"记者 白 石"_s << QStringList{u"白石"_s};
    QTest::newRow("agency behind") << u"特约摄影 何小青/视界"_s << QStringList{u"何小青"_s};
    QTest::newRow("rank that begins a name")
        << u"记者 文同 何小青"_s << QStringList{u"文同"_s, u"何小青"_s};
    QTest::newRow("text and picture") << u"本报记者 白石 文/图"_s << QStringList{u"白石"_s};
    QTest::newRow("who told and who wrote")
        << u"白石 口述 何小青 整理"_s << QStringList{u"白石"_s, u"何小青"_s};
    QTest::newRow("pictures from others")
        << u"文：何小青 圖：受訪者提供"_s << QStringList{u"何小青"_s};
    QTest::newRow("label in brackets") << u"（文與圖：何小青）"_s << QStringList{u"何小青"_s};
    QTest::newRow("name before a rank")
        << u"白石 实习生 何小青"_s << QStringList{u"白石"_s, u"何小青"_s};
    QTest::newRow("none") << u"晨江社评论员"_s << QStringList{};
}

void PersonNamesTest::chinese() {
    QFETCH(QString, text);
    const Squeezed whole = Squeezed::head(text, 0, text.size(), 60);
    QTEST(chineseNames(whole, 0, whole.size()), "names");
}

void PersonNamesTest::opening() {
    const auto head = [](const QString& text) {
        return Squeezed::head(text, 0, text.size(), 60);
    };
    const QStringList both{u"白石"_s, u"何小青"_s};
    QCOMPARE(bracketedReporters(head(u"（记者 白石 何小青）昨天"_s), 0), both);
    QCOMPARE(bracketedReporters(head(u"（白石）昨天"_s), 0), QStringList());
    QCOMPARE(bracketedReporters(head(u"本报电（白 石 何小青）昨天"_s), 3), both);
    QCOMPARE(bracketedReporters(head(u"本报电（综合）昨天"_s), 3), QStringList());
    QCOMPARE(openingReporters(head(u"【本報訊】記者白石、何小青報道：昨天"_s), 5), both);
    QCOMPARE(openingReporters(head(u"【本報訊】記者從會上獲悉，昨天"_s), 5), QStringList());
}

QTEST_GUILESS_MAIN(PersonNamesTest)
#include "PersonNamesTest.moc"
