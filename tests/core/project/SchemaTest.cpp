#include "core/project/Schema.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::project;
using namespace Qt::StringLiterals;

class SchemaTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void stepsAreBuiltInAndCountFromOne() {
        const auto steps = migrations();
        QVERIFY(!steps.empty());
        for (std::size_t i = 0; i < steps.size(); ++i) {
            QCOMPARE(steps[i].version, static_cast<int>(i) + 1);
            QVERIFY(!steps[i].sql.isEmpty());
        }
    }

    void onlyMissingStepsRun() {
        Database database(m_folder.filePath(u"steps"_s), Database::Mode::Create);
        std::vector<Migration> steps{{1, "CREATE TABLE a (i)"}, {2, "CREATE TABLE b (i)"}};
        migrate(database, steps);
        QCOMPARE(schemaVersion(database), 2);
        steps.push_back({3, "CREATE TABLE c (i)"});
        migrate(database, steps);
        migrate(database, steps);
        QCOMPARE(schemaVersion(database), 3);
    }

    void aStepThatFailsIsTakenBackWhole() {
        Database database(m_folder.filePath(u"fails"_s), Database::Mode::Create);
        const std::vector<Migration> steps{{1, "CREATE TABLE a (i)"},
                                           {2, "CREATE TABLE b (i); CREATE TABLE a (i)"}};
        QVERIFY(!guarded([&] { migrate(database, steps); }));
        QCOMPARE(schemaVersion(database), 1);
        QCOMPARE(database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'b'"), 0);
    }

    /// Which a step cannot keep: the history's changesets name columns by position.
    void newColumnsStandBehindTheOldOnes() {
        const auto steps = migrations();
        Database old(m_folder.filePath(u"old"_s), Database::Mode::Create);
        migrate(old, {steps.front()});
        Database today(m_folder.filePath(u"today"_s), Database::Mode::Create);
        migrate(today, steps);
        for (const char* table : {"article", "link", "block"}) {
            const auto columns = [&](Database& database) {
                QStringList names;
                Statement row = database.prepare("SELECT name FROM pragma_table_info(?1)");
                row.bind(1, QString::fromLatin1(table));
                while (row.step())
                    names << row.text(0);
                return names;
            };
            const QStringList before = columns(old);
            QCOMPARE(columns(today).first(before.size()), before);
        }
    }

    void aFileBeyondTheLastStepIsNewer() {
        Database database(m_folder.filePath(u"newer"_s), Database::Mode::Create);
        database.execute("PRAGMA user_version = 7");
        const auto result = guarded([&] { migrate(database, {{1, "CREATE TABLE a (i)"}}); });
        QCOMPARE(result.error().kind, ErrorKind::NewerProject);
    }

    void tablesAreStrictAndKeysHold() {
        Database database(m_folder.filePath(u"strict"_s), Database::Mode::Create);
        migrate(database, migrations());
        QCOMPARE(database.integer("SELECT count(*) FROM pragma_table_list WHERE type = 'table' "
                                  "AND NOT strict AND name NOT LIKE 'sqlite_%'"),
                 0);
        const auto orphan =
            guarded([&] { database.execute("INSERT INTO page VALUES (1, 5, 5, 0, '', 0, '')"); });
        QVERIFY(!orphan);
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "SchemaTest.moc"
