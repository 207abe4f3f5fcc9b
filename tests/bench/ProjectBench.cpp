// Measures the project file: import against a bare insert loop, edits with their commit, undo, and
// what all of it takes on disk. Usage: bench.ProjectBench DUMP [pages [edits [nosync]]]; with
// nosync the time that the disk takes is left out.

#include "core/edit/Edits.h"
#include "core/job/PreparedDump.h"
#include "core/project/Database.h"
#include "tests/support/FaultyStorage.h"
#include "tests/support/InventedDump.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

double seconds(const QElapsedTimer& timer) {
    return double(timer.nsecsElapsed()) / 1e9;
}

void print(const char* what, std::vector<double> milliseconds) {
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double part) {
        return milliseconds[std::size_t(part * double(milliseconds.size() - 1))];
    };
    std::printf("%s: n %zu, median %.3f ms, p99 %.3f ms, most %.3f ms\n", what, milliseconds.size(),
                at(0.5), at(0.99), at(1));
}

/// The bare loop: the same texts into one table, same pragmas, one transaction per dump.
double insertBare(const QString& path, const std::vector<QString>& texts) {
    project::Database database(path, project::Database::Mode::Create);
    database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                     "CREATE TABLE page (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT");
    QElapsedTimer timer;
    timer.start();
    for (const QString& text : texts) {
        project::Transaction transaction(database);
        database.prepare("INSERT INTO page (text) VALUES (?1)").bind(1, text).run();
        transaction.commit();
    }
    return seconds(timer);
}

/// Of a dump that is one part.
job::PreparedDump prepareWhole(const QString& path) {
    job::PreparedDump whole;
    const auto prepared = job::prepareDump(path, {}, [&](job::PreparedDump part) {
        whole = std::move(part);
        return true;
    });
    if (!prepared)
        qFatal("cannot read %s", qPrintable(path));
    return whole;
}

struct Times {
    double prepare = 0;
    double add = 0;
};

Times import(project::Project& project, const QString& folder, const std::vector<QString>& texts) {
    Times times;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QString path = folder + u"/changhe-2031-05-04-p%1.txt"_s.arg(i + 1);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(texts[i].toUtf8()) < 0)
            qFatal("cannot write a dump");
        file.close();
        QElapsedTimer timer;
        timer.start();
        const auto prepared = prepareWhole(path);
        times.prepare += seconds(timer);
        timer.start();
        if (!project.addDump(prepared.dump, prepared.pages, prepared.links))
            qFatal("cannot add a dump");
        times.add += seconds(timer);
        QFile::remove(path);
    }
    return times;
}

void measureEdits(project::Project& project, int edits) {
    test::Random random(1);
    const auto pages = test::pageIdsOf(project);
    std::vector<double> editTimes;
    std::vector<double> undoTimes;
    test::Texts texts;
    while (int(editTimes.size()) < edits) {
        const PageId page = random.pick(pages);
        texts[page] = project.page(page)->text;
        const auto edit = test::randomEdit(random, *project.layout(std::array{page}), texts);
        QElapsedTimer timer;
        timer.start();
        const auto change = project.edit(edit.operation, std::array{page}, edit.function);
        if (change && !change->pages.empty())
            editTimes.push_back(seconds(timer) * 1e3);
    }
    print("edit with commit", editTimes);
    while (project.canUndo() && undoTimes.size() < editTimes.size() / 2) {
        QElapsedTimer timer;
        timer.start();
        if (project.undo())
            undoTimes.push_back(seconds(timer) * 1e3);
    }
    print("undo", undoTimes);
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: %s DUMP [pages [edits [nosync]]]\n", argv[0]);
        return 2;
    }
    const int pages = argc > 2 ? std::atoi(argv[2]) : 1000;
    const int edits = argc > 3 ? std::atoi(argv[3]) : 1000;
    test::FaultyStorage storage;
    storage.setSyncing(argc <= 4);
    const auto model = prepareWhole(QString::fromLocal8Bit(argv[1]));
    std::vector<QString> texts;
    qint64 bytes = 0;
    for (int i = 0; i < pages; ++i) {
        const auto& page = model.pages[std::size_t(i) % model.pages.size()];
        texts.push_back(u"第%1号\n"_s.arg(i) + page.text);
        bytes += texts.back().toUtf8().size();
    }
    const QTemporaryDir folder;
    const double bare = insertBare(folder.filePath(u"bare.db"_s), texts);
    const QString path = folder.filePath(u"bench.jianbao"_s);
    auto project = *project::Project::create(path);
    const Times times = import(project, folder.path(), texts);
    const double all = times.prepare + times.add;
    std::printf("import of %d pages, %.1f MB: %.2f s (read and find %.2f s, write %.2f s), "
                "%.1f MB/s; bare loop %.2f s; bare/import %.2f\n",
                pages, double(bytes) / 1e6, all, times.prepare, times.add,
                double(bytes) / 1e6 / all, bare, bare / all);
    measureEdits(project, edits);

    const QString copy = folder.filePath(u"copy.jianbao"_s);
    QElapsedTimer timer;
    timer.start();
    if (!project.saveCopy(copy))
        qFatal("cannot save a copy");
    std::printf("copy: %.2f s\n", seconds(timer));
    project::Database database(copy, project::Database::Mode::ReadOnly);
    std::printf(
        "file: %.1f MB, %.2f of the dumps; journal of the steps: %lld bytes\n",
        double(QFileInfo(copy).size()) / 1e6, double(QFileInfo(copy).size()) / double(bytes),
        static_cast<long long>(database.integer("SELECT sum(length(changeset)) FROM journal")));
    return 0;
}
