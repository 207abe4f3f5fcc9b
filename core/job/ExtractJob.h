#pragma once

#include "core/exchange/Exporter.h"
#include "core/source/DumpName.h"
#include "core/source/DumpReader.h"

#include <vector>

namespace jianbao::job {

/// Finds the articles of dumps and hands pages and articles to an exporter, without a project.
///
/// Dumps of any length pass in bounded memory: pages wait until their issue is complete, or until
/// there are so many (WindowSize) that no article is likely to go on any further. Dumps that follow
/// each other and whose names say the same newspaper and date are one issue.
class ExtractJob {
public:
    static constexpr std::size_t WindowSize = 128;

    /// The exporter outlives the job.
    explicit ExtractJob(exchange::Exporter& exporter);

    /// Takes all pages of a dump ("-": standard input). Of one that fails part of the way, the
    /// pages before stay. Errors: those of DumpReader.
    Result<InvalidBytes> add(const QString& path, std::optional<Encoding> encoding = {});
    /// Number of pages taken so far.
    int pageCount() const { return m_pageCount; }
    /// Hands over what waits and completes the output. Errors: those of the exporter.
    Result<void> finish();

private:
    struct Waiting {
        Page page;
        Layout layout;
    };
    void take(const source::DumpName& name, const QString& dumpName, source::DumpPage page);
    void linkJumps();
    void handOver();

    exchange::Exporter& m_exporter;
    Issue m_issue;
    std::vector<Waiting> m_waiting;
    int m_pageCount = 0;
    qint64 m_articleCount = 0;
};

} // namespace jianbao::job
