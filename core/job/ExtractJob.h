#pragma once

#include "core/exchange/Exporter.h"
#include "core/job/ShareOut.h"
#include "core/segment/ArticleFinder.h"
#include "core/source/DumpName.h"
#include "core/source/DumpReader.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace jianbao::job {

/// Finds the articles of dumps and hands pages and articles to an exporter, without a project.
///
/// Dumps of any length pass in bounded memory: pages wait in a window, so that jumps between the
/// pages of an issue can be linked; an issue of up to WindowSize / 2 pages is never cut. Dumps that
/// follow each other and whose names say the same newspaper and date are one issue. While the
/// articles of one window are found, the one before is handed over and the next is read. What comes
/// out does not depend on the number of threads.
class ExtractJob {
public:
    /// Pages, and UTF-16 units of their text, that wait at most.
    static constexpr std::size_t WindowSize = 128;
    static constexpr qsizetype WindowText = 8 * 1024 * 1024;

    /// The exporter outlives the job and is called on the caller's thread. @p threads, that one
    /// among them, find articles.
    explicit ExtractJob(exchange::Exporter& exporter, int threads = 1);

    /// Reads dumps ahead, if all are files and the exporter lists pages, and adds their pages,
    /// which are then all that come: so that their articles need not wait in temporary files.
    /// Before add() of the same dumps in the same order. Returns the encoding with which to add
    /// each.
    std::vector<std::optional<Encoding>> announce(const QStringList& paths,
                                                  std::optional<Encoding> encoding = {},
                                                  std::stop_token stop = {});
    /// Takes all pages of a dump ("-": standard input). Of one that fails part of the way, the
    /// pages before stay. Errors: those of DumpReader; Io where a dump is not as announced.
    Result<InvalidBytes> add(const QString& path, std::optional<Encoding> encoding = {});
    /// Number of pages taken so far.
    int pageCount() const { return m_pageCount; }
    /// Hands over what waits; the exporter is then to be finished.
    void finish();

private:
    struct Waiting {
        Issue issue;
        Page page;
        Layout layout;
    };
    using Window = std::vector<Waiting>;

    /// Takes a dump's pages as long as they are fewer than @p end in all. Errors: those of add().
    Result<InvalidBytes> read(const QString& path, std::optional<Encoding> encoding, int end);
    void take(const source::DumpName& name, const QString& dumpName, source::DumpPage page);
    void findIn(Waiting& waiting) const;
    /// Begins to find the articles of the pages read, and hands over those found before. A single
    /// thread found them as it read and hands them over at once.
    void turnWindow();
    /// The pages in whose window articles are being found, when all are.
    Window takeFound();
    void handOver(Window window);
    void handOverIssue(std::span<Waiting> pages);

    exchange::Exporter& m_exporter;
    int m_threads;
    segment::Detail m_detail;
    Issue m_issue;
    Window m_read;
    Window m_inWork;
    std::optional<SharedWork> m_finding; ///< in m_inWork
    qsizetype m_readText = 0;
    int m_pageCount = 0;
    std::size_t m_dumpCount = 0;
    std::vector<int> m_announced; ///< m_pageCount behind each of the dumps read ahead
    qint64 m_articleCount = 0;
};

} // namespace jianbao::job
