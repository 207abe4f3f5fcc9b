#include "core/segment/PersonNames.h"

#include <QTest>

using namespace jianbao::segment;
using namespace Qt::StringLiterals;

class PersonNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chinese_data();
    void chinese();
    void latin();
};

void PersonNamesTest::chinese_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one") << u"本报记者白石"_s << QStringList{u"白石"_s};
    QTest::newRow("two") << u"本报记者 白石 何小青"_s << QStringList{u"白石"_s, u"何小青"_s};
    QTest::newRow("ranks") << u"记者 白石 通 讯员  何小青"_s << QStringList{u"白石"_s, u"何小青"_s};
    QTest::newRow("spread") << u"记者 白 石"_s << QStringList{u"白石"_s};
    QTest::newRow("agency behind") << u"特约摄影 何小青/视界"_s << QStringList{u"何小青"_s};
    QTest::newRow("none") << u"晨江社评论员"_s << QStringList{};
}

void PersonNamesTest::chinese() {
    QFETCH(QString, text);
    const Squeezed whole = Squeezed::head(text, 0, text.size(), 60);
    QTEST(chineseNames(whole, 0, whole.size()), "names");
}

void PersonNamesTest::latin() {
    QCOMPARE(latinNames(u"By JANE DOE and JOHN ROE"), (QStringList{u"JANE DOE"_s, u"JOHN ROE"_s}));
    QCOMPARE(latinNames(u"Daily Post Staff Writer"), QStringList());
    QCOMPARE(latinNames(u"PAT DOE/THE DAILY POST"), QStringList{u"PAT DOE"_s});
    QCOMPARE(latinNames(u"This article is by Ann Poe, Ben Moe and Cy Loe."),
             (QStringList{u"Ann Poe"_s, u"Ben Moe"_s, u"Cy Loe"_s}));
}

QTEST_GUILESS_MAIN(PersonNamesTest)
#include "PersonNamesTest.moc"
