#pragma once

#include "core/model/Layout.h"
#include "core/model/Names.h"

#include <optional>
#include <span>

namespace jianbao::project {

class PageStore;

/// What an edit may not do: what stands on pages that it was not given stays, ids are given by the
/// store, and the result is a sound layout. Reads lengths of pages from the store; throws
/// StorageError where that fails.
class EditCheck {
public:
    explicit EditCheck(PageStore& pages)
        : m_pages(pages) {}

    /// What is wrong about @p after, an edit of the pages @p given; for logs, not for people.
    std::optional<QString> violation(std::span<const PageId> given, const Layout& before,
                                     const Layout& after);
    /// The same for an edit of names.
    std::optional<QString> violation(const Names& before, const Names& after);

private:
    std::optional<QString> strayMention(const std::vector<Mention>& before,
                                        const std::vector<Mention>& after);

    PageStore& m_pages;
};

} // namespace jianbao::project
