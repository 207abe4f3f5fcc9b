#include "core/job/ExtractJob.h"

#include "core/job/PreparedDump.h"
#include "core/segment/JumpLinker.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace jianbao::job {

using namespace Qt::StringLiterals;

namespace {

/// Whether the pages of two dumps whose names say this may belong together.
bool isSameIssue(const Issue& issue, const source::DumpName& name) {
    return name.date.isValid() && issue.newspaper == name.newspaper && issue.date == name.date;
}

/// Gives the page's blocks their page and its articles numbers that no other page has: the next
/// behind @p articleCount, which moves on.
void number(Layout& layout, PageId page, qint64& articleCount) {
    std::unordered_map<ArticleId, ArticleId> numbers;
    for (Article& article : layout.articles) {
        const ArticleId id{++articleCount};
        numbers[article.id] = id;
        article.id = id;
    }
    for (Article& article : layout.articles) {
        if (article.continues.isValid())
            article.continues = numbers[article.continues];
    }
    for (Block& block : layout.blocks) {
        block.page = page;
        if (block.article.isValid())
            block.article = numbers[block.article];
    }
}

Page pageOf(qint64 id, const Issue& issue, const source::DumpName& name, const QString& dumpName,
            source::DumpPage page) {
    return {{id},
            issue.id,
            dumpName,
            page.index,
            laterPageNumber(name.page, page.index),
            std::move(page.text)};
}

} // namespace

ExtractJob::ExtractJob(exchange::Exporter& exporter, int threads)
    : m_exporter(exporter)
    , m_threads(threads)
    , m_detail(exporter.describesArticles() ? segment::Detail::Full : segment::Detail::Text) {}

std::vector<std::optional<Encoding>> ExtractJob::announce(const QStringList& paths,
                                                          std::optional<Encoding> encoding,
                                                          std::stop_token stop) {
    std::vector<std::optional<Encoding>> encodings(static_cast<std::size_t>(paths.size()),
                                                   encoding);
    const bool readableTwice = std::all_of(paths.begin(), paths.end(), [](const QString& path) {
        return path != u"-"_s && QFileInfo(path).isFile();
    });
    if (!m_exporter.listsPages() || !readableTwice)
        return encodings;
    Issue issue;
    int count = 0;
    for (std::size_t i = 0; i < encodings.size() && !stop.stop_requested(); ++i) {
        auto reader = source::DumpReader::open(paths[static_cast<qsizetype>(i)],
                                               {.encoding = encoding, .hash = false});
        if (reader) {
            encodings[i] = reader->encoding();
            const source::DumpName name = source::parseDumpName(reader->name());
            if (!isSameIssue(issue, name))
                issue = {{issue.id.value + 1}, name.newspaper, name.date};
            for (auto page = reader->next(); page && *page; page = reader->next())
                m_exporter.addPage(issue,
                                   pageOf(++count, issue, name, reader->name(), *std::move(*page)));
        }
        m_announced.push_back(count);
    }
    m_announced.resize(encodings.size(), count);
    m_exporter.endPages();
    return encodings;
}

Result<InvalidBytes> ExtractJob::add(const QString& path, std::optional<Encoding> encoding) {
    if (m_announced.empty())
        return read(path, encoding, std::numeric_limits<int>::max());
    const int end = m_announced[m_dumpCount++];
    auto invalid = read(path, encoding, end);
    if (invalid && m_pageCount < end)
        invalid = failure(ErrorKind::Io, path, u"changed while it was read"_s);
    m_pageCount = end;
    return invalid;
}

Result<InvalidBytes> ExtractJob::read(const QString& path, std::optional<Encoding> encoding,
                                      int end) {
    auto reader = source::DumpReader::open(path, {.encoding = encoding, .hash = false});
    if (!reader)
        return tl::unexpected(reader.error());
    const source::DumpName name = source::parseDumpName(reader->name());
    if (!isSameIssue(m_issue, name)) {
        m_issue = {{m_issue.id.value + 1}, name.newspaper, name.date};
        if (m_read.size() >= WindowSize / 2)
            turnWindow();
    }
    auto page = reader->next();
    for (; page && *page && m_pageCount < end; page = reader->next())
        take(name, reader->name(), *std::move(*page));
    if (!page)
        return tl::unexpected(page.error());
    if (*page)
        return failure(ErrorKind::Io, path, u"changed while it was read"_s);
    return reader->invalidBytes();
}

void ExtractJob::take(const source::DumpName& name, const QString& dumpName,
                      source::DumpPage page) {
    m_readText += page.text.size();
    m_read.push_back(
        {m_issue, pageOf(++m_pageCount, m_issue, name, dumpName, std::move(page)), {}});
    if (m_threads == 1) // while the text is still in the processor's caches
        findIn(m_read.back());
    if (m_read.size() == WindowSize || m_readText > WindowText)
        turnWindow();
}

void ExtractJob::findIn(Waiting& waiting) const {
    waiting.layout = segment::findArticles(waiting.page.text, m_detail);
}

void ExtractJob::turnWindow() {
    m_readText = 0;
    if (m_threads == 1) {
        handOver(std::exchange(m_read, {}));
        return;
    }
    Window found = takeFound();
    m_inWork = std::exchange(m_read, {});
    m_finding.emplace(m_inWork.size(), m_threads, [this](std::size_t i) { findIn(m_inWork[i]); });
    handOver(std::move(found));
}

ExtractJob::Window ExtractJob::takeFound() {
    if (m_finding)
        m_finding->finish();
    m_finding.reset();
    return std::exchange(m_inWork, {});
}

void ExtractJob::handOver(Window window) {
    for (auto first = window.begin(); first != window.end();) {
        const auto behind = std::find_if(first, window.end(), [&](const Waiting& waiting) {
            return waiting.issue.id != first->issue.id;
        });
        handOverIssue({first, behind});
        first = behind;
    }
}

void ExtractJob::handOverIssue(std::span<Waiting> pages) {
    std::vector<segment::LinkPage> linkPages;
    for (Waiting& waiting : pages) {
        number(waiting.layout, waiting.page.id, m_articleCount);
        linkPages.push_back({waiting.page.number, waiting.page.text, &waiting.layout});
    }
    for (const segment::JumpLink& link : segment::linkJumps(linkPages))
        pages[link.toPage].layout.article(link.to)->continues = link.from;
    for (const Waiting& waiting : pages) {
        if (m_announced.empty())
            m_exporter.addPage(waiting.issue, waiting.page);
        m_exporter.addArticles(waiting.page.id, waiting.layout, std::span(&waiting.page, 1));
    }
}

void ExtractJob::finish() {
    turnWindow();
    handOver(takeFound());
}

} // namespace jianbao::job
