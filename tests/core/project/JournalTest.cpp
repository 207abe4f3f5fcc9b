#include "core/project/Journal.h"

#include "core/project/Schema.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::project;
using namespace Qt::StringLiterals;
using edit::Operation;
using State = HistoryStep::State;

class JournalTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void stepsGoBackAndForth() {
        Database database(m_folder.filePath(u"steps"_s), Database::Mode::Create);
        migrate(database, migrations());
        Journal journal(database);
        QVERIFY(!journal.lastDone());
        journal.add(Operation::Split, "one");
        journal.add(Operation::Merge, "two");
        journal.addImport();
        const auto last = journal.lastDone();
        QCOMPARE(last->operation, Operation::Merge);
        QCOMPARE(journal.changeset(last->id), QByteArray("two"));

        journal.setState(last->id, State::Undone);
        const auto first = journal.lastDone();
        QCOMPARE(first->operation, Operation::Split);
        journal.setState(first->id, State::Undone);
        QVERIFY(!journal.lastDone());
        QCOMPARE(journal.firstUndone()->id, first->id);

        journal.setState(first->id, State::Done);
        QCOMPARE(journal.firstUndone()->id, last->id);
        journal.addImport();
        QVERIFY2(journal.firstUndone(), "an import abandons nothing");
        journal.add(Operation::SetKind, "three");
        QVERIFY(!journal.firstUndone());

        std::vector<State> states;
        for (const HistoryStep& step : journal.steps()) {
            states.push_back(step.state);
            QVERIFY(step.when.isValid());
            QCOMPARE(step.when.timeSpec(), Qt::UTC);
        }
        QCOMPARE(states, (std::vector{State::Done, State::Abandoned, State::Done, State::Done,
                                      State::Done}));
        QCOMPARE(journal.steps().front().operation, Operation::Split);
    }

    void anUnknownOperationIsDamage() {
        Database database(m_folder.filePath(u"unknown"_s), Database::Mode::Create);
        migrate(database, migrations());
        database.execute("INSERT INTO journal VALUES (1, 'dance', '', 'done', x'00')");
        Journal journal(database);
        QCOMPARE(guarded([&] { return journal.steps(); }).error().kind, ErrorKind::Damaged);
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "JournalTest.moc"
