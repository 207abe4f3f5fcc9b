#include "core/job/JsonImport.h"

#include "core/exchange/JsonExporter.h"
#include "core/job/ExportJob.h"
#include "tests/support/InventedDump.h"
#include "tests/support/Outcome.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace jianbao::job;
using namespace Qt::StringLiterals;

namespace {

QByteArray exported(const project::Project& project) {
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    exchange::JsonExporter exporter(out);
    const auto done =
        ExportJob(project, {}).run(exporter).and_then([&] { return exporter.finish(); });
    return done ? out.data() : test::outcome(done);
}

/// What stands where the two part.
QByteArray difference(const QByteArray& left, const QByteArray& right) {
    const auto at =
        std::mismatch(left.begin(), left.end(), right.begin(), right.end()).first - left.begin();
    const qsizetype from = std::max<qsizetype>(0, at - 300);
    return left.sliced(from).left(600) + "\n---\n" + right.sliced(from).left(600);
}

/// A project that an editor worked on.
void fill(project::Project& project, test::Random& random) {
    for (int i = random.number(1, 3); i > 0; --i) {
        const test::InventedDump dump = test::inventDump(random, random.number(1, 4));
        if (!project.addDump(dump.dump, dump.pages))
            qFatal("cannot add a dump");
    }
    const auto pages = test::pageIdsOf(project);
    const test::Texts texts = test::textsOf(project);
    for (int i = random.number(0, 40); i > 0; --i) {
        const auto edit = test::randomEdit(random, test::layoutOf(project), texts);
        (void)project.edit(edit.operation, pages, edit.function);
    }
}

} // namespace

class JsonImportTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    project::Project newProject() {
        return *project::Project::create(m_folder.filePath(u"%1.jianbao"_s.arg(++m_files)));
    }

private Q_SLOTS:
    void exportImportExportIsIdentical() {
        test::Random random;
        for (int round = 0; round < 25; ++round) {
            auto first = newProject();
            fill(first, random);
            const QByteArray json = exported(first);
            const auto extract = exchange::readJson(json);
            QVERIFY2(extract, test::outcome(extract));
            auto second = newProject();
            const auto report = importExtract(second, *extract);
            QVERIFY2(report, test::outcome(report));
            QCOMPARE(report->duplicates, QStringList());
            const QByteArray again = exported(second);
            QVERIFY2(again == json, difference(again, json).constData());
        }
    }

    void whatIsThereIsNotTakenTwice() {
        test::Random random;
        auto first = newProject();
        fill(first, random);
        const auto extract = exchange::readJson(exported(first));
        auto second = newProject();
        QVERIFY(importExtract(second, *extract));
        const QByteArray before = exported(second);
        const auto report = importExtract(second, *extract);
        QVERIFY2(report, test::outcome(report));
        QCOMPARE(report->pages, 0);
        QVERIFY(!report->duplicates.isEmpty());
        QCOMPARE(exported(second), before);
    }
};

QTEST_GUILESS_MAIN(JsonImportTest)
#include "JsonImportTest.moc"
