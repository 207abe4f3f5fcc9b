#include "core/entity/EntityTable.h"

#include "tests/support/Gazetteers.h"
#include "tests/support/Random.h"

#include <QFile>
#include <QTest>

using namespace jianbao;
using namespace jianbao::entity;
using namespace Qt::StringLiterals;

namespace {

/// Flags of a word of the shipped table, 0 if it has no such word.
quint32 flagsOf(const QString& word) {
    const EntityTable& table = test::shippedTable();
    std::vector<quint16> letters;
    for (const QChar unit : word)
        letters.push_back(table.letter(table.fold(unit.unicode())));
    quint32 found = 0;
    table.forEachWord(letters.data(), word.size(), [&](qsizetype length, Cost, quint32 flags) {
        if (length == word.size())
            found = flags;
    });
    return found;
}

} // namespace

class EntityTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsTraditionalAndFullWidth() {
        const EntityTable& table = test::shippedTable();
        QCOMPARE(table.fold(u'國'), u'国');
        QCOMPARE(table.fold(u'国'), u'国');
        QCOMPARE(table.fold(u'７'), u'7');
        QCOMPARE(table.fold(u'，'), u'，');
    }

    void knowsPlacesDownToTheCounty() {
        for (const QString& place : {u"山东省"_s, u"山东"_s, u"昆明市"_s, u"昆明"_s, u"平遥县"_s,
                                     u"挪威"_s, u"内罗毕"_s, u"澳門"_s})
            QVERIFY2((flagsOf(place) & WordPlace) != 0, qPrintable(place));
    }

    void doesNotTakeUsualWordsForPlaces() {
        for (const QString& word : {u"和平"_s, u"资源"_s, u"合作"_s, u"城市"_s, u"东西"_s})
            QVERIFY2((flagsOf(word) & WordPlace) == 0, qPrintable(word));
    }

    void knowsWhatWordsDoInNames() {
        QVERIFY((flagsOf(u"公司"_s) & WordOrgSuffix) != 0);
        QVERIFY((flagsOf(u"码头"_s) & WordSiteSuffix) != 0);
        QVERIFY((flagsOf(u"峰会"_s) & WordEventSuffix) != 0);
        QVERIFY((flagsOf(u"主席"_s) & WordTitle) != 0);
        QVERIFY((flagsOf(u"通讯员"_s) & WordByline) != 0);
        QVERIFY((flagsOf(u"诸葛"_s) & WordSurname) != 0);
        QVERIFY((flagsOf(u"的"_s) & WordFunction) != 0);
    }

    void surnamesCostLessThanOtherCharacters() {
        const EntityTable& table = test::shippedTable();
        QVERIFY(table.nameCosts(table.letter(u'王')).surname < 40);
        QCOMPARE(int(table.nameCosts(table.letter(u'的')).surname), NeverCost);
    }

    void wordsEndWithTheText() {
        const EntityTable& table = test::shippedTable();
        const std::vector<quint16> letters{table.letter(u'公'), table.letter(u'司')};
        int words = 0;
        table.forEachWord(letters.data(), 1, [&](qsizetype length, Cost, quint32) {
            QCOMPARE(length, 1);
            ++words;
        });
        QCOMPARE(words, 1);
    }

    void refusesDamagedTables() {
        QFile file(u":/gazetteers/entities.bin"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QVERIFY(EntityTable::fromBytes(whole).has_value());
        test::Random random;
        for (int i = 0; i < 50; ++i) {
            const auto cut =
                EntityTable::fromBytes(whole.left(random.number(0, int(whole.size()) - 1)));
            QVERIFY(!cut);
            QCOMPARE(cut.error().kind, ErrorKind::Damaged);
        }
        QVERIFY(!EntityTable::fromBytes("JBTABLE2" + whole.mid(8)));
    }
};

QTEST_GUILESS_MAIN(EntityTableTest)
#include "EntityTableTest.moc"
