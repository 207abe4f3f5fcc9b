#include "core/job/PreparedDump.h"

#include "core/job/ShareOut.h"
#include "core/segment/ArticleFinder.h"
#include "core/segment/JumpLinker.h"
#include "core/source/DumpName.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <utility>

namespace jianbao::job {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ReadSize = 1024 * 1024;

std::vector<project::NewLink> findLinks(const std::vector<project::NewPage>& pages) {
    std::vector<segment::LinkPage> linkPages;
    for (const project::NewPage& page : pages)
        linkPages.push_back({page.number, page.text, &page.layout});
    std::vector<project::NewLink> links;
    for (const segment::JumpLink& link : segment::linkJumps(linkPages))
        links.push_back({link.fromPage, link.from, link.toPage, link.to});
    return links;
}

/// The file to read: standard input is first put into @p spool, because its bytes are needed twice.
Result<QString> readableTwice(const QString& path, QTemporaryDir& spool) {
    if (path != u"-"_s)
        return path;
    const QString copy = spool.filePath(u"stdin"_s);
    QFile in;
    QFile out(copy);
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        return failure(ErrorKind::Io, path, out.errorString());
    while (!in.atEnd())
        if (out.write(in.read(ReadSize)) < 0)
            return failure(ErrorKind::Io, path, out.errorString());
    return copy;
}

Result<QByteArray> hashOf(const QString& path, std::stop_token stop) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable, path, file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        if (stop.stop_requested())
            return failure(ErrorKind::Cancelled, path);
        hash.addData(file.read(ReadSize));
    }
    return hash.result();
}

/// Reads a dump part by part; finds the articles of one part while the one before is taken.
class Preparation {
public:
    Preparation(source::DumpReader reader, QByteArray sha256, int threads, const TakePart& take)
        : m_reader(std::move(reader))
        , m_name(source::parseDumpName(m_reader.name()))
        , m_sha256(std::move(sha256))
        , m_threads(threads)
        , m_take(take) {}

    Result<void> run(const QString& path, std::stop_token stop, const ReadProgress& progress) {
        while (m_wanted) {
            if (stop.stop_requested())
                return failure(ErrorKind::Cancelled, path);
            auto page = m_reader.next();
            if (!page)
                return tl::unexpected(page.error());
            if (progress)
                progress(m_reader.position(), m_reader.size());
            if (!*page)
                break;
            add(*std::move(*page));
        }
        turn();
        if (m_wanted)
            handOver(true);
        return {};
    }

private:
    void add(source::DumpPage page) {
        if (m_read.size() == PartSize || (!m_read.empty() && m_text + page.text.size() > PartText))
            turn();
        m_text += page.text.size();
        m_read.push_back(
            {page.index, laterPageNumber(m_name.page, page.index), std::move(page.text), {}});
    }

    void turn() {
        const auto find = [&](std::size_t i) {
            m_read[i].layout = segment::findArticles(m_read[i].text);
        };
        shareOut(m_read.size(), m_threads, find, [&] {
            if (!m_found.empty() && m_wanted)
                handOver(false);
        });
        m_found = std::exchange(m_read, {});
        m_text = 0;
    }

    void handOver(bool isLast) {
        PreparedDump part;
        part.invalidBytes = m_reader.invalidBytes();
        part.dump = {m_reader.name(),         m_sha256,         encodingName(m_reader.encoding()),
                     part.invalidBytes.count, m_name.newspaper, m_name.date};
        part.links = findLinks(m_found);
        part.pages = std::exchange(m_found, {});
        part.isLast = isLast;
        m_wanted = m_take(std::move(part));
    }

    source::DumpReader m_reader;
    source::DumpName m_name;
    QByteArray m_sha256;
    int m_threads;
    const TakePart& m_take;
    std::vector<project::NewPage> m_read;
    std::vector<project::NewPage> m_found;
    qsizetype m_text = 0;
    bool m_wanted = true;
};

} // namespace

Result<void> prepareDump(const QString& path, const PrepareOptions& options, const TakePart& take,
                         std::stop_token stop, const ReadProgress& progress) {
    QTemporaryDir spool;
    const auto file = readableTwice(path, spool);
    if (!file)
        return tl::unexpected(file.error());
    auto reader = source::DumpReader::open(*file, {.encoding = options.encoding, .hash = false});
    if (!reader)
        return tl::unexpected(reader.error());
    auto sha256 = hashOf(*file, stop);
    if (!sha256)
        return tl::unexpected(sha256.error());
    if (options.wanted && !options.wanted(*sha256))
        return failure(ErrorKind::AlreadyExists, path);
    return Preparation(*std::move(reader), *std::move(sha256), options.threads, take)
        .run(path, stop, progress);
}

QString laterPageNumber(const QString& number, int steps) {
    if (steps == 0)
        return number;
    qsizetype digits = number.size();
    while (digits > 0 && number[digits - 1].isDigit())
        --digits;
    bool counts = false;
    const int first = QStringView(number).sliced(digits).toInt(&counts);
    return counts ? number.left(digits) + QString::number(first + steps) : QString();
}

} // namespace jianbao::job
