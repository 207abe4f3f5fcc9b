// Makes a project of a newspaper's whole run, where FILE is not there yet, and measures what must
// not grow with its size. Usage: bench.LargeProjectBench FILE [pages]; 100,000 pages take some
// minutes and a gigabyte. The file stays, for a window to be tried on.

#include "core/edit/Edits.h"
#include "core/project/Project.h"
#include "tests/support/FaultyStorage.h"
#include "tests/support/InventedDump.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int PagesOfIssue = 8;
constexpr int Newspapers = 4;
constexpr int Looks = 1000;

double milliseconds(const QElapsedTimer& timer) {
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char* what, std::vector<double> times) {
    std::sort(times.begin(), times.end());
    const auto at = [&](double part) {
        return times[std::size_t(part * double(times.size() - 1))];
    };
    std::printf("%-28s n %5zu  median %8.3f ms  p99 %8.3f ms  most %8.3f ms\n", what, times.size(),
                at(0.5), at(0.99), at(1));
}

template<typename Work>
double timed(Work&& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return milliseconds(timer);
}

std::vector<test::InventedPage> inventModels(test::Random& random) {
    std::vector<test::InventedPage> models;
    for (int i = 0; i < 200; ++i) {
        test::InventedPage page = test::inventPage(random);
        // About ten articles a page, as newspapers have.
        while (page.layout.articles.size() < 8)
            page = test::inventPage(random);
        models.push_back(std::move(page));
    }
    return models;
}

void make(const QString& path, int pages) {
    test::FaultyStorage storage;
    storage.setSyncing(false);
    test::Random random(7, test::Random::Quiet);
    const auto models = inventModels(random);
    auto project = *project::Project::create(path);
    for (int issue = 0; issue * PagesOfIssue < pages; ++issue) {
        project::NewDump dump;
        dump.newspaper = u"长河晚报%1"_s.arg(issue % Newspapers + 1);
        dump.date = QDate(1990, 1, 1).addDays(issue / Newspapers);
        dump.name = u"%1-%2.txt"_s.arg(dump.newspaper, dump.date.toString(Qt::ISODate));
        dump.encoding = u"UTF-8"_s;
        dump.sha256 =
            QCryptographicHash::hash(QByteArray::number(issue), QCryptographicHash::Sha256);
        std::vector<project::NewPage> added;
        for (int i = 0; i < PagesOfIssue; ++i) {
            const test::InventedPage& model = random.pick(models);
            added.push_back({i, QString::number(i + 1), model.text, model.layout});
        }
        if (!project.addDump(dump, added))
            qFatal("cannot add a dump");
    }
}

void measureReading(const project::Project& project, const std::vector<PageId>& pages) {
    test::Random random(3, test::Random::Quiet);
    std::vector<double> texts;
    std::vector<double> layouts;
    for (int i = 0; i < Looks; ++i) {
        const PageId page = random.pick(pages);
        texts.push_back(timed([&] { (void)project.page(page); }));
        layouts.push_back(timed([&] { (void)project.layout(std::array{page}); }));
    }
    print("text of a page", texts);
    print("layout of a page", layouts);
}

void measureEdits(project::Project& project, const std::vector<PageId>& pages) {
    test::Random random(4, test::Random::Quiet);
    std::vector<double> edits;
    std::vector<double> undos;
    while (edits.size() < Looks) {
        const PageId page = random.pick(pages);
        const test::Texts texts{{page, project.page(page)->text}};
        const auto edit = test::randomEdit(random, *project.layout(std::array{page}), texts);
        Result<project::Change> change;
        const double time =
            timed([&] { change = project.edit(edit.operation, std::array{page}, edit.function); });
        if (change && !change->pages.empty())
            edits.push_back(time);
    }
    print("edit with commit", edits);
    for (std::size_t i = 0; i < edits.size() / 2; ++i)
        undos.push_back(timed([&] { (void)project.undo(); }));
    print("undo", undos);
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: %s FILE [pages]\n", argv[0]);
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    if (!QFileInfo::exists(path))
        std::printf("made in %.1f s\n",
                    timed([&] { make(path, argc > 2 ? std::atoi(argv[2]) : 100'000); }) / 1e3);
    std::optional<project::Project> project;
    std::printf("open: %.1f ms\n", timed([&] { project = *project::Project::open(path); }));
    std::vector<PageId> pages;
    std::printf("list of all pages: %.1f ms\n", timed([&] { pages = test::pageIdsOf(*project); }));
    std::printf("history: %.1f ms\n", timed([&] { (void)project->history(); }));
    std::printf("%zu pages, %.1f MB\n", pages.size(), double(QFileInfo(path).size()) / 1e6);
    measureReading(*project, pages);
    measureEdits(*project, pages);
    return 0;
}
