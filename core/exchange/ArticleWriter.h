#pragma once

#include "core/Result.h"
#include "core/exchange/ArticleText.h"
#include "core/exchange/Omissions.h"

class QIODevice;

namespace jianbao::exchange {

/// Writes articles in one format to one device, which is open for writing and outlives the writer.
class ArticleWriter {
public:
    ArticleWriter() = default;
    ArticleWriter(const ArticleWriter&) = delete;
    ArticleWriter& operator=(const ArticleWriter&) = delete;
    virtual ~ArticleWriter() = default;

    /// Whether it writes of an article more than its text: see Exporter::describesArticles().
    virtual bool describesArticles() const { return true; }
    /// Says that the articles of that page follow; also for a page without any.
    virtual void beginPage(const Issue& /*issue*/, const Page& /*page*/) {}
    virtual void add(const ArticleText& article) = 0;
    /// Completes the output. Errors (of anything before): DiskFull, Io; Damaged where positions
    /// and text do not agree.
    virtual Result<void> finish() = 0;
    /// What the format could not hold so far.
    virtual Omissions omissions() const { return {}; }
};

} // namespace jianbao::exchange
