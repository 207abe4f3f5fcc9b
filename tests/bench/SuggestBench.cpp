// Measures suggesting: time to load the table, and megabytes of UTF-8 page text a second on one
// thread, beside ICU's word segmenter, `iconv -f UTF-8 -t UTF-16LE` and `wc -m` on the same bytes.
// Processor time, so that other work on the machine hardly matters. Usage: bench.SuggestBench
// DUMP... [megabytes]

#include "core/entity/Suggester.h"
#include "core/source/DumpReader.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <unicode/ubrk.h>

#include <cstdio>
#include <sys/resource.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

double seconds(const timeval& time) {
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

/// Processor time used so far by this program, or by the programs that it waited for.
double processorTime(int who) {
    rusage usage{};
    getrusage(who, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double timeOf(const QString& program, const QStringList& arguments, const QString& input) {
    const double before = processorTime(RUSAGE_CHILDREN);
    QProcess process;
    process.setProcessEnvironment([] {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        return environment;
    }());
    process.setStandardInputFile(input);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.waitForFinished(-1);
    return processorTime(RUSAGE_CHILDREN) - before;
}

std::vector<QString> readPages(const QStringList& paths) {
    std::vector<QString> pages;
    for (const QString& path : paths) {
        auto reader = source::DumpReader::open(path);
        if (!reader)
            continue;
        for (auto page = reader->next(); page && *page; page = reader->next())
            pages.push_back((*page)->text);
    }
    return pages;
}

/// The time that ICU takes to find all word borders.
double timeOfWords(const std::vector<QString>& pages, qsizetype bytes) {
    const double before = processorTime(RUSAGE_SELF);
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator* words = ubrk_open(UBRK_WORD, "zh", nullptr, 0, &status);
    for (std::size_t i = 0; bytes > 0; ++i) {
        const QString& page = pages[i % pages.size()];
        ubrk_setText(words, QStringView(page).utf16(), static_cast<int32_t>(page.size()), &status);
        while (ubrk_next(words) != UBRK_DONE) {
        }
        bytes -= page.toUtf8().size();
    }
    ubrk_close(words);
    if (U_FAILURE(status))
        qFatal("ICU has no word segmenter");
    return processorTime(RUSAGE_SELF) - before;
}

} // namespace

int main(int argc, char** argv) {
    QStringList paths;
    double wanted = 20;
    for (int i = 1; i < argc; ++i) {
        bool isNumber = false;
        const double number = QString::fromLocal8Bit(argv[i]).toDouble(&isNumber);
        if (isNumber)
            wanted = number;
        else
            paths += QString::fromLocal8Bit(argv[i]);
    }
    const std::vector<QString> pages = readPages(paths);
    if (pages.empty()) {
        std::fprintf(stderr, "usage: bench.SuggestBench DUMP... [megabytes]\n");
        return 2;
    }

    double before = processorTime(RUSAGE_SELF);
    const auto table = entity::EntityTable::load();
    if (!table)
        return 1;
    std::printf("table loaded in %.1f ms\n", (processorTime(RUSAGE_SELF) - before) * 1e3);

    QByteArray all;
    for (std::size_t i = 0; double(all.size()) < wanted * 1e6; ++i)
        all += pages[i % pages.size()].toUtf8();
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"text"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(all) != all.size())
        return 1;
    file.close();

    const entity::Suggester suggester(*table);
    before = processorTime(RUSAGE_SELF);
    std::size_t found = 0;
    qsizetype bytes = 0;
    for (std::size_t i = 0; bytes < all.size(); ++i) {
        const QString& page = pages[i % pages.size()];
        found += suggester.suggest(page).size();
        bytes += page.toUtf8().size();
    }
    const double megabytes = double(all.size()) / 1e6;
    const double suggesting = processorTime(RUSAGE_SELF) - before;
    std::printf("suggest  %6.1f MB/s (%zu suggestions in %.1f MB)\n", megabytes / suggesting, found,
                megabytes);
    const double words = timeOfWords(pages, all.size());
    std::printf("ICU words%6.1f MB/s (suggesting takes %.1f times as long)\n", megabytes / words,
                suggesting / words);
    const double iconv =
        timeOf(u"iconv"_s, {u"-f"_s, u"UTF-8"_s, u"-t"_s, u"UTF-16LE"_s}, file.fileName());
    const double wc = timeOf(u"wc"_s, {u"-m"_s}, file.fileName());
    std::printf("iconv    %6.1f MB/s (suggesting takes %.1f times as long)\n", megabytes / iconv,
                suggesting / iconv);
    std::printf("wc -m    %6.1f MB/s (suggesting takes %.1f times as long)\n", megabytes / wc,
                suggesting / wc);
    return 0;
}
