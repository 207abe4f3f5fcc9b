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

ExtractJob::ExtractJob(exchange::Exporter& exporter)
    : m_exporter(exporter) {}

Result<InvalidBytes> ExtractJob::add(const QString& path, std::optional<Encoding> encoding) {
    auto reader = source::DumpReader::open(path, {.encoding = encoding, .hash = false});
    if (!reader)
        return tl::unexpected(reader.error());
    const source::DumpName name = source::parseDumpName(reader->name());
    if (!isSameIssue(m_issue, name)) {
        handOver();
        m_issue = {{m_issue.id.value + 1}, name.newspaper, name.date};
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
    if (m_waiting.size() == WindowSize)
        handOver();
    Waiting waiting;
    waiting.page = {{++m_pageCount},
                    m_issue.id,
                    dumpName,
                    page.index,
                    laterPageNumber(name.page, page.index),
                    std::move(page.text)};
    waiting.layout = segment::findArticles(waiting.page.text);
    number(waiting.layout, waiting.page.id, m_articleCount);
    m_exporter.addPage(m_issue, waiting.page);
    m_waiting.push_back(std::move(waiting));
}

void ExtractJob::linkJumps() {
    std::vector<segment::LinkPage> pages;
    for (const Waiting& waiting : m_waiting)
        pages.push_back({waiting.page.number, waiting.page.text, &waiting.layout});
    for (const segment::JumpLink& link : segment::linkJumps(pages))
        m_waiting[link.toPage].layout.article(link.to)->continues = link.from;
}

void ExtractJob::handOver() {
    linkJumps();
    for (const Waiting& waiting : m_waiting)
        m_exporter.addArticles(waiting.page.id, waiting.layout, std::span(&waiting.page, 1));
    m_waiting.clear();
}

Result<void> ExtractJob::finish() {
    handOver();
    return m_exporter.finish();
}

} // namespace jianbao::job
