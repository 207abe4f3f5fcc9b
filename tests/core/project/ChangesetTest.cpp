#include "core/project/Changeset.h"

#include "core/project/Schema.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::project;
using namespace Qt::StringLiterals;

class ChangesetTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    int m_files = 0;

    qint64 ask(const char* sql) { return m_database->integer(sql); }

private Q_SLOTS:
    void init() {
        m_database = std::make_unique<Database>(m_folder.filePath(QString::number(++m_files)),
                                                Database::Mode::Create);
        migrate(*m_database, migrations());
        m_database->execute(
            "INSERT INTO issue VALUES (1, '', '');"
            "INSERT INTO dump VALUES (1, '', x'00', '', 0, '', 1);"
            "INSERT INTO page VALUES (1, 1, 1, 0, '', 0, '');"
            "INSERT INTO block VALUES (1, 1, NULL, 0, 'furniture', '[]', '[]', 1, 'finder', '', "
            "'');"
            "INSERT INTO block VALUES (2, 1, NULL, 0, 'furniture', '[]', '[]', 1, 'finder', '', "
            "'')");
    }

    void changesAreRecordedInvertedAndDoneAgain() {
        QByteArray changeset;
        {
            ChangeRecorder recorder(*m_database);
            m_database->execute("UPDATE block SET rank = 5 WHERE id = 1;"
                                "DELETE FROM block WHERE id = 2;"
                                "INSERT INTO article VALUES (9, 'news', 0, '', '', '', '[]', "
                                "'[]', '', '', 1, 'editor', '', 'open', '')");
            changeset = recorder.changeset();
        }
        const ChangedRows rows = changedRows(*m_database, changeset);
        QCOMPARE(rows.blocks, (std::set<qint64>{1, 2}));
        QCOMPARE(rows.articles, std::set<qint64>{9});
        applyChangeset(*m_database, invertChangeset(*m_database, changeset));
        QCOMPARE(ask("SELECT rank FROM block WHERE id = 1"), 0);
        QCOMPARE(ask("SELECT count(*) FROM block"), 2);
        QCOMPARE(ask("SELECT count(*) FROM article"), 0);
        applyChangeset(*m_database, changeset);
        QCOMPARE(ask("SELECT rank FROM block WHERE id = 1"), 5);
        QCOMPARE(ask("SELECT count(*) FROM block"), 1);
        QCOMPARE(ask("SELECT count(*) FROM article"), 1);
    }

    void pagesOfMarksAreToldAlsoWhereTheMarkIsGone() {
        m_database->execute("INSERT INTO page VALUES (2, 1, 1, 1, '', 0, '');"
                            "INSERT INTO correction VALUES (3, 2, 0, 1, '');"
                            "INSERT INTO mention VALUES (4, 1, NULL);"
                            "INSERT INTO mention_range VALUES (4, 0, 1, 0, 1)");
        ChangeRecorder recorder(*m_database);
        m_database->execute("DELETE FROM correction;"
                            "DELETE FROM mention_range; DELETE FROM mention;"
                            "INSERT INTO page_state VALUES (1, 'checked', '')");
        const ChangedRows rows = changedRows(*m_database, recorder.changeset());
        QCOMPARE(rows.corrections, std::set<qint64>{3});
        QCOMPARE(rows.mentions, std::set<qint64>{4});
        QCOMPARE(rows.states, std::set<qint64>{1});
        QCOMPARE(rows.pages, (std::set{PageId{1}, PageId{2}}));
    }

    void linksBecomeWhatTheChangesetSays() {
        QByteArray changeset;
        {
            ChangeRecorder recorder(*m_database);
            m_database->execute("INSERT INTO link VALUES (5, 4); INSERT INTO link VALUES (7, 6)");
            changeset = recorder.changeset();
        }
        QCOMPARE(changedRows(*m_database, changeset).articles, (std::set<qint64>{4, 5, 6, 7}));
        m_database->execute("UPDATE link SET continues = 3 WHERE article = 5;"
                            "DELETE FROM link WHERE article = 7");
        applyChangeset(*m_database, invertChangeset(*m_database, changeset));
        QCOMPARE(ask("SELECT count(*) FROM link"), 0);
        m_database->execute("INSERT INTO link VALUES (5, 2)");
        applyChangeset(*m_database, changeset);
        QCOMPARE(ask("SELECT continues FROM link WHERE article = 5"), 4);
    }

    void whatComesToNothingIsEmpty() {
        ChangeRecorder recorder(*m_database);
        m_database->execute("UPDATE block SET rank = 5 WHERE id = 1;"
                            "UPDATE block SET rank = 0 WHERE id = 1");
        QVERIFY(recorder.changeset().isEmpty());
    }

    void rowsThatAreNotAsExpectedStopIt() {
        QByteArray changeset;
        {
            ChangeRecorder recorder(*m_database);
            m_database->execute("UPDATE block SET rank = 5 WHERE id = 1;"
                                "UPDATE block SET rank = 6 WHERE id = 2");
            changeset = recorder.changeset();
        }
        m_database->execute("UPDATE block SET rank = 7 WHERE id = 2");
        const auto undone =
            guarded([&] { applyChangeset(*m_database, invertChangeset(*m_database, changeset)); });
        QCOMPARE(undone.error().kind, ErrorKind::Damaged);
        QCOMPARE(ask("SELECT rank FROM block WHERE id = 1"), 5);
        QVERIFY(!guarded([&] { applyChangeset(*m_database, "no changeset"); }));
    }
};

QTEST_GUILESS_MAIN(ChangesetTest)
#include "ChangesetTest.moc"
