// Measures what passes between a key press and the window painted anew, the commit included, on a
// page of 20 KB in a project of any size (bench.LargeProjectBench makes one), and the share of each
// step. Usage: bench.KeyPressBench PROJECT [presses]. PROJECT is not changed: a copy is.

#include "core/segment/ArticleFinder.h"
#include "tests/support/PageGenerator.h"
#include "tests/support/Random.h"
#include "tests/support/ui/CrudeDumps.h"
#include "tests/support/ui/ScriptedDialogs.h"
#include "ui/article/ArticleView.h"
#include "ui/common/Document.h"
#include "ui/page/PageView.h"
#include "ui/settings/Settings.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Workbench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PageBytes = 20'000;

QString longPage() {
    QString text;
    for (quint32 seed = 1; text.toUtf8().size() < PageBytes; ++seed)
        text += test::generatePage(seed, test::PageLanguage::Simplified, test::Trouble::Plain).text;
    return text;
}

struct Times {
    std::vector<double> written; ///< until the step is on disk and the new layout was read
    std::vector<double> shown;   ///< then until all views took it over
    std::vector<double> painted; ///< then until they are painted
    std::vector<double> all;
};

void print(const char* what, std::vector<double> times) {
    std::sort(times.begin(), times.end());
    const auto at = [&](double part) {
        return times[std::size_t(part * double(times.size() - 1))];
    };
    std::printf("%-34s median %7.2f ms  p95 %7.2f ms  most %7.2f ms\n", what, at(0.5), at(0.95),
                at(1));
}

void openLongPage(Document& document) {
    auto dump = test::crudeDump(u"bench-long-page.txt"_s, {longPage()});
    dump.pages.front().layout = segment::findArticles(dump.pages.front().text);
    const auto pages = document.addDump(dump.dump, dump.pages, dump.links);
    if (!pages || !document.openPage(pages->front()))
        qFatal("cannot add the page");
}

Times measure(Document& document, MainWindow& window, QElapsedTimer& timer, double& written,
              int presses) {
    test::Random random(5, test::Random::Quiet);
    Workbench& bench = window.workbench();
    const std::array keys{Qt::Key_1, Qt::Key_7, Qt::Key_8,        Qt::Key_Return,
                          Qt::Key_N, Qt::Key_B, Qt::Key_Backspace};
    Times times;
    while (int(times.all.size()) < presses) {
        bench.goTo(random.number(0, int(document.page().text.size()) - 1));
        QApplication::processEvents();
        written = -1;
        timer.start();
        QTest::keyClick(&bench.pageView(), random.pick(keys));
        const double shown = double(timer.nsecsElapsed()) / 1e6;
        bench.pageView().viewport()->repaint();
        bench.articleView().viewport()->repaint();
        QApplication::processEvents();
        const double all = double(timer.nsecsElapsed()) / 1e6;
        if (written < 0)
            continue; // it did not apply there
        times.written.push_back(written);
        times.shown.push_back(shown - written);
        times.painted.push_back(all - shown);
        times.all.push_back(all);
    }
    return times;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: %s PROJECT [presses]\n", argv[0]);
        return 2;
    }
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.jianbao"_s);
    if (!QFile::copy(QString::fromLocal8Bit(argv[1]), path))
        qFatal("cannot copy the project");
    Document document;
    QElapsedTimer timer;
    double written = -1;
    // The first to hear of a change: what comes behind is the views' work.
    QObject::connect(&document, &Document::layoutChanged,
                     [&] { written = double(timer.nsecsElapsed()) / 1e6; });
    Settings settings(folder.filePath(u"settings.ini"_s));
    MainWindow window(
        {document, settings, test::crudeDumpServices(), folder.path(), {}, [](QWidget&) {
             return std::make_unique<test::ScriptedDialogs>();
         }});
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window) || !document.open(path))
        qFatal("cannot open the project");
    openLongPage(document);
    std::printf("%zu pages; one of %lld bytes, %zu blocks\n", document.pages().size(),
                static_cast<long long>(document.page().text.toUtf8().size()),
                document.layout().blocks.size());
    const Times times =
        measure(document, window, timer, written, argc > 2 ? std::atoi(argv[2]) : 500);
    print("edited, on disk, read again", times.written);
    print("taken over by the views", times.shown);
    print("painted", times.painted);
    print("key press to painted window", times.all);
    return 0;
}
