#include "core/entity/BylineTagger.h"

#include "core/entity/DateTagger.h"
#include "tests/support/Spans.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::entity;
using namespace Qt::StringLiterals;

class BylineTaggerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNames_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("reporters") << u"本报讯（记者 许可 沈若溪 通讯员 江一帆）昨日"_s
                                   << QStringList{u"PER 许可"_s, u"PER 沈若溪"_s, u"PER 江一帆"_s};
        QTest::newRow("commas") << u"记者：沈若溪、乔远山"_s
                                << QStringList{u"PER 沈若溪"_s, u"PER 乔远山"_s};
        QTest::newRow("compound") << u"记者 欧阳文涛 摄"_s << QStringList{u"PER 欧阳文涛"_s};
        QTest::newRow("before 摄") << u"望月桥全景。乔远山 摄"_s << QStringList{u"PER 乔远山"_s};
        QTest::newRow("agency") << u"特约摄影 乔远山/视界云川"_s
                                << QStringList{u"PER 乔远山"_s, u"ORG 视界云川"_s};
        QTest::newRow("dateline") << u"（石门廿日电）据悉"_s << QStringList{u"LOC 石门"_s};
        QTest::newRow("verb") << u"记者 采访 市民"_s << QStringList{};
        QTest::newRow("no name") << u"记者在现场看到"_s << QStringList{};
        QTest::newRow("end") << u"记者"_s << QStringList{};
    }

    void findsNames() {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        const test::Cut cut(text);
        QCOMPARE(cut.shown(BylineTagger(test::shippedTable())
                               .find(cut.text(), cut.tokens, DateTagger().find(cut.text()))),
                 names);
    }
};

QTEST_GUILESS_MAIN(BylineTaggerTest)
#include "BylineTaggerTest.moc"
