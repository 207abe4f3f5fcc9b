#include "core/job/ExtractJob.h"

#include "core/job/PreparedDump.h"
#include "core/segment/ArticleFinder.h"
#include "core/segment/JumpLinker.h"

#include <unordered_map>

namespace jianbao::job {

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

} // namespace

ExtractJob::ExtractJob(exchange::Exporter& exporter, int threads)
    : m_exporter(exporter)
    , m_threads(threads) {}

Result<InvalidBytes> ExtractJob::add(const QString& path, std::optional<Encoding> encoding) {
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
    for (; page && *page; page = reader->next())
        take(name, reader->name(), *std::move(*page));
    if (!page)
        return tl::unexpected(page.error());
    return reader->invalidBytes();
}

void ExtractJob::take(const source::DumpName& name, const QString& dumpName,
                      source::DumpPage page) {
    m_readText += page.text.size();
    m_read.push_back({m_issue,
                      {{++m_pageCount},
                       m_issue.id,
                       dumpName,
                       page.index,
                       laterPageNumber(name.page, page.index),
                       std::move(page.text)},
                      {}});
    if (m_read.size() == WindowSize || m_readText > WindowText)
        turnWindow();
}

void ExtractJob::turnWindow() {
    Window found = takeFound();
    m_inWork = std::exchange(m_read, {});
    m_readText = 0;
    m_finding.emplace(m_inWork.size(), m_threads, [this](std::size_t i) {
        m_inWork[i].layout = segment::findArticles(m_inWork[i].page.text);
    });
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
        m_exporter.addPage(waiting.issue, waiting.page);
        m_exporter.addArticles(waiting.page.id, waiting.layout, std::span(&waiting.page, 1));
    }
}

void ExtractJob::finish() {
    turnWindow();
    handOver(takeFound());
}

} // namespace jianbao::job
