#pragma once

#include "core/Result.h"
#include "core/exchange/Omissions.h"
#include "core/model/Issue.h"
#include "core/model/Layout.h"
#include "core/model/Names.h"
#include "core/model/Page.h"

#include <span>

namespace jianbao::exchange {

/// Writes pages and articles in one format, page by page, so that memory does not grow with their
/// number. Every page is added once; then, before or after further pages, its articles.
class Exporter {
public:
    Exporter() = default;
    Exporter(const Exporter&) = delete;
    Exporter& operator=(const Exporter&) = delete;
    virtual ~Exporter() = default;

    /// Tells the types and entities that mentions name, before the first page.
    virtual void setNames(const Names& /*names*/) {}
    virtual void addPage(const Issue& issue, const Page& page) = 0;
    /// Whether pages are written as such, with all that is on them: who has articles that lie on
    /// several pages then adds all pages, in order, before the first article; and who has chosen
    /// pages only, those too into which their articles run.
    virtual bool listsPages() const { return false; }
    /// Whether kinds, metadata, confidences or continuations of articles are written: who finds
    /// articles for this exporter only need not find these otherwise.
    virtual bool describesArticles() const { return true; }
    /// Tells that all pages have been added: articles need not wait for more.
    virtual void endPages() {}
    /// Adds the layout's articles whose first block lies on @p page, with their blocks on all pages
    /// that have been added, and the furniture of @p page. @p pages holds the texts of those pages.
    /// To export chosen articles only, leave the others out of the layout.
    virtual void addArticles(PageId page, const Layout& layout, std::span<const Page> pages) = 0;
    /// Completes the output. Errors (of anything before): DiskFull, Unreadable, Io.
    virtual Result<void> finish() = 0;
    /// What the format could not hold so far.
    virtual Omissions omissions() const { return {}; }
};

} // namespace jianbao::exchange
