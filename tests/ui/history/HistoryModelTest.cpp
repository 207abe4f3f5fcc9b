#include "ui/history/HistoryModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using State = project::HistoryStep::State;

class HistoryModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLatestStepStandsFirstAndAbandonedOnesAreLeftOut();
    void withoutAStepThereIsNoCurrentRow();
};

void HistoryModelTest::theLatestStepStandsFirstAndAbandonedOnesAreLeftOut() {
    HistoryModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QDateTime when(QDate(2031, 2, 3), QTime(10, 20), Qt::UTC);
    model.setSteps({{1, edit::Operation::Split, when, State::Done},
                    {2, edit::Operation::Merge, when, State::Abandoned},
                    {3, edit::Operation::SetRole, when, State::Done},
                    {4, edit::Operation::Reorder, when, State::Undone}});

    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.step(model.index(0)), 4);
    QCOMPARE(model.step(model.index(2)), 1);
    QCOMPARE(model.currentRow(), 1);
    QCOMPARE(model.index(0).data(HistoryModel::DoneRole).toBool(), false);
    QCOMPARE(model.index(1).data(HistoryModel::DoneRole).toBool(), true);
    QVERIFY(!model.index(1).data(HistoryModel::WhenRole).toString().isEmpty());
}

void HistoryModelTest::withoutAStepThereIsNoCurrentRow() {
    HistoryModel model;
    model.setSteps({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.currentRow(), -1);
}

QTEST_GUILESS_MAIN(HistoryModelTest)
#include "HistoryModelTest.moc"
