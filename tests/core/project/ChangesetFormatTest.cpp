#include "core/project/ChangesetFormat.h"

#include "core/project/Changeset.h"
#include "tests/support/Random.h"

#include <QTemporaryDir>

using namespace jianbao;
using namespace jianbao::project;
using namespace Qt::StringLiterals;

class ChangesetFormatTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_changeset;

private Q_SLOTS:
    void initTestCase() {
        Database database(m_folder.filePath(u"x"_s), Database::Mode::Create);
        database.execute("CREATE TABLE article (id INTEGER PRIMARY KEY, a, b, c);"
                         "CREATE TABLE link (id INTEGER PRIMARY KEY, a);"
                         "CREATE TABLE block (id INTEGER PRIMARY KEY, a);"
                         "INSERT INTO block VALUES (1, 'one'), (2, 'two');"
                         "INSERT INTO link VALUES (5, 1)");
        ChangeRecorder recorder(database);
        database.execute("INSERT INTO article VALUES (7, 'text', x'00ff', 1.5);"
                         "INSERT INTO article VALUES (8, hex(randomblob(9000)), NULL, -1);"
                         "UPDATE block SET a = 'eins' WHERE id = 1;"
                         "DELETE FROM block WHERE id = 2; DELETE FROM link");
        m_changeset = recorder.changeset();
    }

    void whatSqliteWritesIsOne() { QVERIFY(isChangeset(m_changeset)); }

    void nothingIsOneToo() { QVERIFY(isChangeset({})); }

    void aCutIsSeenUnlessARecordEndsThere() {
        int seen = 0;
        for (qsizetype size = 1; size < m_changeset.size(); ++size)
            seen += isChangeset(QByteArrayView(m_changeset).first(size)) ? 0 : 1;
        // Five changes and three tables: no other cut leaves whole parts.
        QVERIFY(seen >= m_changeset.size() - 1 - 8);
    }

    void otherBytesAreNone_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("a head cut off") << QByteArray::fromHex("5401");
        QTest::newRow("no columns") << QByteArray::fromHex("540000");
        QTest::newRow("more columns than can be") << QByteArray::fromHex("54ffffff7f00");
        QTest::newRow("a change of no table") << QByteArray::fromHex("120005");
        QTest::newRow("a value of no type") << QByteArray::fromHex("540101610012000a");
        QTest::newRow("a text without end") << QByteArray::fromHex("54010161001200037f61");
    }

    void otherBytesAreNone() {
        QFETCH(QByteArray, bytes);
        QVERIFY(!isChangeset(bytes));
    }

    void aChangeThatNamesNoRowIsDamage() {
        const Database database(m_folder.filePath(u"x"_s), Database::Mode::ReadOnly);
        for (const char* change : {"5401"
                                   "01"
                                   "626c6f636b00"
                                   "120000",
                                   "5401"
                                   "01"
                                   "626c6f636b00"
                                   "090000"}) {
            const QByteArray bytes = QByteArray::fromHex(change);
            QVERIFY(isChangeset(bytes));
            QVERIFY(!guarded([&] { changedRows(database, bytes); }));
        }
    }

    /// Whatever passes, SQLite reads to its end.
    void whatPassesCanBeRead() {
        test::Random random;
        const Database database(m_folder.filePath(u"x"_s), Database::Mode::ReadOnly);
        for (int i = 0; i < 3000; ++i) {
            QByteArray bytes = m_changeset.left(200);
            for (int k = random.number(1, 3); k > 0; --k)
                bytes[random.number(0, static_cast<int>(bytes.size()) - 1)] =
                    static_cast<char>(random.number(0, 255));
            bytes.truncate(random.number(1, static_cast<int>(bytes.size())));
            (void)guarded([&] { changedRows(database, bytes); });
        }
        QVERIFY(!guarded([&] { changedRows(database, QByteArray::fromHex("5401")); }));
    }
};

QTEST_GUILESS_MAIN(ChangesetFormatTest)
#include "ChangesetFormatTest.moc"
