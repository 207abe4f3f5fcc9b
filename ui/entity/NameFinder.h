#pragma once

#include "ui/entity/NameDialogs.h"

namespace jianbao::ui {

class Document;
class NameBook;

/// Finds all occurrences of a name in what a person works on, and says of each whether it is
/// tagged.
class NameFinder {
public:
    /// @p article is that of the scope Article; document and book outlive the finder.
    NameFinder(const Document& document, const NameBook& book, const QString& name,
               ArticleId article);

    /// In the order of pages and of reading. Article and page are those that are open.
    std::vector<FoundName> find(NameScope scope) const;

private:
    void findOn(PageId page, std::vector<FoundName>& found) const;
    void findIn(const Layout& layout, const std::vector<Page>& pages, PageId page,
                const QString& place, std::vector<FoundName>& found) const;
    std::vector<PageId> pagesOf(NameScope scope) const;
    QString placeText(PageId page) const;

    const Document& m_document;
    const NameBook& m_book;
    search::Concordance m_concordance;
    ArticleId m_article;
};

} // namespace jianbao::ui
