#include "core/project/Database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::project;
using namespace Qt::StringLiterals;

class DatabaseTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    Database newDatabase() {
        return Database(m_folder.filePath(QString::number(++m_files)), Database::Mode::Create);
    }

private Q_SLOTS:
    void valuesComeBack() {
        Database database = newDatabase();
        database.execute("CREATE TABLE t (i INTEGER, r REAL, t TEXT, b BLOB, n TEXT) STRICT");
        const QString text = u"长河\0𠮷"_s;
        database.prepare("INSERT INTO t VALUES (?1, ?2, ?3, ?4, ?5)")
            .bindAll(qint64{1} << 40, 0.1, text, QByteArray("\0x", 2))
            .bindNull(5)
            .run();
        Statement row = database.prepare("SELECT * FROM t");
        QVERIFY(row.step());
        QCOMPARE(row.integer(0), qint64{1} << 40);
        QCOMPARE(row.real(1), 0.1);
        QCOMPARE(row.text(2), text);
        QCOMPARE(row.blob(3), QByteArray("\0x", 2));
        QVERIFY(row.isNull(4));
        QVERIFY(!row.step());
    }

    void emptyTextAndBlobAreNotNull() {
        Database database = newDatabase();
        database.execute("CREATE TABLE t (t TEXT NOT NULL, b BLOB NOT NULL) STRICT");
        database.prepare("INSERT INTO t VALUES (?1, ?2)").bindAll(QString(), QByteArray()).run();
        QCOMPARE(database.integer("SELECT count(*) FROM t WHERE t = '' AND b = x''"), 1);
    }

    void aStatementForgetsItsValuesAfterUse() {
        Database database = newDatabase();
        const auto ask = [&](bool bound) {
            Statement row = database.prepare("SELECT ?1 IS NULL");
            if (bound)
                row.bind(1, qint64{7});
            return row.step() && row.integer(0) == 1;
        };
        QVERIFY(!ask(true));
        QVERIFY(ask(false));
    }

    void aTransactionThatIsNotCommittedNeverHappened() {
        Database database = newDatabase();
        database.execute("CREATE TABLE t (i INTEGER) STRICT");
        {
            Transaction transaction(database);
            database.execute("INSERT INTO t VALUES (1)");
        }
        QCOMPARE(database.integer("SELECT count(*) FROM t"), 0);
        {
            Transaction transaction(database);
            database.execute("INSERT INTO t VALUES (1)");
            transaction.commit();
        }
        QCOMPARE(database.integer("SELECT count(*) FROM t"), 1);
    }

    void aPartOfATransactionIsTakenBackAlone() {
        Database database = newDatabase();
        database.execute("CREATE TABLE t (i INTEGER) STRICT");
        const auto insert = [&](bool isKept) {
            Transaction part(database);
            database.execute("INSERT INTO t VALUES (1)");
            if (isKept)
                part.commit();
        };
        {
            Transaction whole(database);
            insert(true);
            insert(false);
            insert(true);
            whole.commit();
        }
        QCOMPARE(database.integer("SELECT count(*) FROM t"), 2);
        {
            const Transaction whole(database);
            insert(true);
        }
        QCOMPARE(database.integer("SELECT count(*) FROM t"), 2);
    }

    void aPartOfWhatSqliteHasEndedFails() {
        Database database = newDatabase();
        database.execute("CREATE TABLE t (i INTEGER) STRICT");
        const Transaction whole(database);
        database.execute("ROLLBACK"); // as SQLite does where the disk is full
        const auto failed = guarded([&] { const Transaction part(database); });
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::Io);
    }

    void failuresBecomeResults() {
        Database database = newDatabase();
        database.execute("CREATE TABLE t (i INTEGER UNIQUE) STRICT; INSERT INTO t VALUES (1)");
        const auto failed = guarded([&] { database.execute("INSERT INTO t VALUES (1)"); });
        QCOMPARE(failed.error().kind, ErrorKind::Damaged);
        QCOMPARE(failed.error().subject, database.path());
        QVERIFY(failed.error().detail.contains(u"UNIQUE"));
        QCOMPARE(guarded([] { return 3; }), Result<int>(3));
        const auto missing =
            guarded([&] { Database(m_folder.filePath(u"none"_s), Database::Mode::ReadWrite); });
        QCOMPARE(missing.error().kind, ErrorKind::Unreadable);
    }

    /// A file from a stranger may carry code in its schema.
    void theSchemaOfAFileIsNotTrusted() {
        const QString path = m_folder.filePath(u"stranger"_s);
        {
            Database database(path, Database::Mode::Create);
            database.execute("CREATE TABLE t (i INTEGER);"
                             "CREATE TABLE trace (i INTEGER);"
                             "CREATE TRIGGER quiet AFTER INSERT ON t BEGIN "
                             "  INSERT INTO trace VALUES (1); END;"
                             "CREATE VIEW v AS SELECT load_extension('x')");
        }
        Database database(path, Database::Mode::ReadWrite);
        database.execute("INSERT INTO t VALUES (1)");
        QCOMPARE(database.integer("SELECT count(*) FROM trace"), 0);
        QVERIFY(!guarded([&] { return database.integer("SELECT * FROM v"); }));
        QVERIFY(!guarded(
            [&] { database.execute("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema"); }));
    }

    void immutableFilesOpenWithAnyName() {
        const QString path = m_folder.filePath(u"100% 长河 #1?.db"_s);
        Database(path, Database::Mode::Create).execute("CREATE TABLE t (i INTEGER)");
        Database database(path, Database::Mode::Immutable);
        QCOMPARE(database.integer("SELECT count(*) FROM t"), 0);
        QVERIFY(database.isReadOnly());
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "DatabaseTest.moc"
