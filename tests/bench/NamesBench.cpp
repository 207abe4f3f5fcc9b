// Measures what many mentions cost: reading a page with its layout, a page change (the same, with
// the text of its articles put together) and tagging a name, in a project with 100,000 mentions
// against the same project without any. Processor time of this program, medians, so that other work
// on the machine hardly matters. Usage: bench.NamesBench DUMP [pages [mentions]]

#include "core/clean/ReadingText.h"
#include "core/edit/NameEdits.h"
#include "core/job/PreparedDump.h"
#include "tests/support/InventedDump.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 200;
constexpr int NamesPerEntity = 25;

double processorTime() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double median(std::vector<double> times) {
    std::nth_element(times.begin(), times.begin() + std::ssize(times) / 2, times.end());
    return times[times.size() / 2];
}

project::Project makeProject(const QString& folder, const QString& name, const QString& text,
                             int pages) {
    auto project = *project::Project::create(folder + u'/' + name);
    for (int i = 0; i < pages; ++i) {
        QFile file(folder + u"/changhe-2031-05-04-p%1.txt"_s.arg(i + 1));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write((u"第%1号\n"_s.arg(i) + text).toUtf8()) < 0)
            qFatal("cannot write a dump");
        file.close();
        const auto added = job::prepareDump(file.fileName(), {}, [&](job::PreparedDump part) {
            return project.addDump(part.dump, part.pages, part.links).has_value();
        });
        if (!added)
            qFatal("cannot add a dump");
        file.remove();
    }
    return project;
}

/// Tags stretches of two characters all over the pages, a name of its own for every 25 of them.
void tagMany(project::Project& project, const std::vector<PageId>& pages, int mentions) {
    const int each = mentions / int(pages.size());
    int number = 0;
    for (const PageId page : pages) {
        const qsizetype size = project.page(page)->text.size();
        std::vector<edit::Tagging> places;
        for (int i = 0; i < each; ++i, ++number) {
            const qsizetype at = 100 + (size - 200) * i / each;
            places.push_back({{{page, {at, at + 2}}},
                              u"名%1"_s.arg(number % std::max(1, mentions / NamesPerEntity))});
        }
        const auto done =
            project.editNames(edit::Operation::Tag, std::array{page}, [&](const Names& names) {
                return edit::tag(names, places, names.types.front().id);
            });
        if (!done)
            qFatal("cannot tag: %s", qPrintable(done.error().detail));
    }
}

struct Times {
    double read = 0;
    double page = 0;
    double tag = 0;
};

Times measure(project::Project& project, const std::vector<PageId>& pages) {
    std::vector<double> read;
    std::vector<double> open;
    std::vector<double> tag;
    for (int i = 0; i < Rounds; ++i) {
        const PageId page = pages[std::size_t(i * 7919) % pages.size()];
        double before = processorTime();
        const auto text = project.page(page);
        const auto layout = project.layout(std::array{page});
        if (!text || !layout)
            qFatal("cannot read");
        read.push_back(processorTime() - before);
        std::size_t paragraphs = 0;
        for (const Article& article : layout->articles)
            paragraphs += clean::readArticle(*layout, article.id, {&*text, 1}).size();
        if (paragraphs == 0)
            qFatal("nothing to read");
        open.push_back(processorTime() - before);
        const std::vector places{
            edit::Tagging{{{page, {3 + i % 40, 6 + i % 40}}}, u"新名%1"_s.arg(i)}};
        before = processorTime();
        const auto done = project.editNames(
            edit::Operation::Tag, std::array{page}, {places.front().text},
            [&](const Names& names) { return edit::tag(names, places, names.types.front().id); });
        tag.push_back(processorTime() - before);
        if (!done && done.error().kind != ErrorKind::InvalidEdit)
            qFatal("cannot tag: %s", qPrintable(done.error().detail));
    }
    return {median(read), median(open), median(tag)};
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: %s DUMP [pages [mentions]]\n", argv[0]);
        return 2;
    }
    const int count = argc > 2 ? std::atoi(argv[2]) : 500;
    const int mentions = argc > 3 ? std::atoi(argv[3]) : 100000;
    QString text;
    job::prepareDump(QString::fromLocal8Bit(argv[1]), {}, [&](const job::PreparedDump& part) {
        text = part.pages.front().text;
        return false;
    });
    if (text.isEmpty())
        qFatal("cannot read %s", argv[1]);
    const QTemporaryDir folder;
    auto project = makeProject(folder.path(), u"names.jianbao"_s, text, count);
    const std::vector<PageId> pages = test::pageIdsOf(project);
    const Times without = measure(project, pages);
    tagMany(project, pages, mentions);
    const Times with = measure(project, pages);
    std::printf("reading:     %.3f ms without, %.3f ms with %d mentions, ratio %.2f\n",
                without.read, with.read, mentions, with.read / without.read);
    std::printf("page change: %.3f ms without, %.3f ms with %d mentions, ratio %.2f\n",
                without.page, with.page, mentions, with.page / without.page);
    std::printf("tagging:     %.3f ms without, %.3f ms with %d mentions, ratio %.2f\n", without.tag,
                with.tag, mentions, with.tag / without.tag);
    return 0;
}
