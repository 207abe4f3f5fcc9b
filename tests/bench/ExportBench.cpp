// Measures one thread's export of pages whose articles are known: JSON Lines, text in one file, and
// text in a file per article. The references are a plain write of the same bytes and `cp -r` of the
// same folder. Usage: bench.ExportBench DUMP [pages].

#include "core/exchange/ExportTarget.h"
#include "core/segment/ArticleFinder.h"
#include "core/source/DumpReader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

struct FoundPage {
    Page page;
    Layout layout;
};

std::vector<FoundPage> readPages(const QString& path) {
    std::vector<FoundPage> pages;
    auto reader = source::DumpReader::open(path);
    if (!reader)
        qFatal("cannot read %s", qPrintable(path));
    for (auto page = reader->next(); page && *page; page = reader->next()) {
        FoundPage found{{{1}, {1}, reader->name(), 0, u"1"_s, (*page)->text},
                        segment::findArticles((*page)->text)};
        for (Block& block : found.layout.blocks)
            block.page = found.page.id;
        pages.push_back(std::move(found));
    }
    return pages;
}

double seconds(const QElapsedTimer& timer) {
    return double(timer.nsecsElapsed()) / 1e9;
}

/// Exports the pages over and over until it has been so many.
double exportPages(const std::vector<FoundPage>& pages, qint64 count, exchange::Format format,
                   const QString& path) {
    exchange::ExportSettings settings;
    settings.format = format;
    QElapsedTimer timer;
    timer.start();
    auto target = exchange::ExportTarget::open(settings, path);
    if (!target)
        qFatal("cannot write %s", qPrintable(path));
    const Issue issue{{1}, u"云溪日报"_s, QDate(2031, 5, 6)};
    for (qint64 i = 0; i < count; ++i) {
        const FoundPage& found = pages[std::size_t(i) % pages.size()];
        Page page = found.page;
        page.number = QString::number(i);
        target->exporter().addPage(issue, page);
        target->exporter().addArticles(page.id, found.layout, {&page, 1});
    }
    if (!target->commit())
        qFatal("cannot write %s", qPrintable(path));
    return seconds(timer);
}

double writePlainly(const QString& from, const QString& to) {
    QFile source(from);
    QFile file(to);
    if (!source.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        qFatal("cannot copy");
    const QByteArray bytes = source.readAll();
    QElapsedTimer timer;
    timer.start();
    if (file.write(bytes) != bytes.size())
        qFatal("cannot write");
    file.close();
    return seconds(timer);
}

void measureFile(const std::vector<FoundPage>& pages, qint64 count, exchange::Format format,
                 const QDir& folder) {
    const QString path = folder.filePath(u"out"_s);
    const double time = exportPages(pages, count, format, path);
    const double megabytes = double(QFileInfo(path).size()) / 1e6;
    const double plain = writePlainly(path, folder.filePath(u"plain"_s));
    std::printf("%s: %.0f MB in %.2f s, %.1f MB/s; a plain write takes %.2f s, 1/%.1f of it\n",
                formatName(format).data(), megabytes, time, megabytes / time, plain, time / plain);
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench.ExportBench DUMP [pages]\n");
        return 2;
    }
    const auto pages = readPages(QString::fromLocal8Bit(argv[1]));
    const qint64 count = argc > 2 ? QByteArray(argv[2]).toLongLong() : 4000;
    const QTemporaryDir temporary;
    const QDir folder(temporary.path());
    measureFile(pages, count, exchange::Format::JsonLines, folder);
    measureFile(pages, count, exchange::Format::Text, folder);
    const QString tree = folder.filePath(u"tree"_s);
    const double time = exportPages(pages, count, exchange::Format::Text, tree + u'/');
    QElapsedTimer timer;
    timer.start();
    QProcess::execute(u"cp"_s, {u"-r"_s, tree, folder.filePath(u"copy"_s)});
    const double copy = seconds(timer);
    std::printf(
        "text, a file per article: %lld pages in %.2f s; cp -r takes %.2f s, 1/%.1f of it\n",
        static_cast<long long>(count), time, copy, time / copy);
    return 0;
}
