#include "ui/entity/NameFinder.h"

#include "core/clean/ReadingText.h"
#include "ui/common/Document.h"
#include "ui/common/NameMarks.h"
#include "ui/common/Names.h"
#include "ui/entity/NameBook.h"

#include <algorithm>
#include <set>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

qsizetype lengthOf(const std::vector<PageRange>& ranges) {
    qsizetype length = 0;
    for (const PageRange& part : ranges)
        length += part.range.length();
    return length;
}

} // namespace

NameFinder::NameFinder(const Document& document, const NameBook& book, const QString& name,
                       ArticleId article)
    : m_document(document)
    , m_book(book)
    , m_concordance(name)
    , m_article(article) {}

std::vector<FoundName> NameFinder::find(NameScope scope) const {
    std::vector<FoundName> found;
    for (const PageId page : pagesOf(scope))
        findOn(page, found);
    if (scope == NameScope::Article)
        std::erase_if(found,
                      [&](const FoundName& each) { return each.occurrence.article != m_article; });
    return found;
}

std::vector<PageId> NameFinder::pagesOf(NameScope scope) const {
    const PageId here = m_document.page().id;
    if (scope == NameScope::Page)
        return {here};
    std::vector<PageId> pages;
    if (scope == NameScope::Article) {
        std::set<PageId> of;
        for (const Block* block : m_document.layout().blocksOf(m_article))
            of.insert(block->page);
        return {of.begin(), of.end()};
    }
    for (const project::PageSummary& page : m_document.pages())
        if (scope == NameScope::Project || page.issue == m_document.page().issue)
            pages.push_back(page.id);
    return pages;
}

QString NameFinder::placeText(PageId page) const {
    const project::PageSummary* summary = m_document.list().find(page);
    if (!summary || page == m_document.page().id)
        return {};
    const auto issue = std::find_if(m_document.issues().begin(), m_document.issues().end(),
                                    [&](const Issue& each) { return each.id == summary->issue; });
    const QString number = pageText(summary->number, summary->dumpName, summary->dumpIndex);
    return issue == m_document.issues().end() ? number : dateText(issue->date) + u"  "_s + number;
}

void NameFinder::findOn(PageId page, std::vector<FoundName>& found) const {
    const bool open = page == m_document.page().id;
    const auto text = open ? Result<Page>(m_document.page()) : m_document.readPage(page);
    if (!text)
        return;
    const auto layout =
        open ? Result<Layout>(m_document.layout()) : m_document.readLayout({&page, 1});
    if (!layout)
        return;
    // A name that begins on this page may end on another; a page is passed over when neither its
    // own text nor a correction can hold the name.
    std::vector<Page> pages{*text};
    std::set<PageId> others;
    for (const Block& block : layout->blocks)
        if (block.page != page)
            others.insert(block.page);
    if (others.empty() && layout->corrections.empty() && !m_concordance.mayOccur(text->text))
        return;
    for (const PageId other : others)
        if (auto read = m_document.readPage(other))
            pages.push_back(std::move(*read));
    findIn(*layout, pages, page, placeText(page), found);
}

void NameFinder::findIn(const Layout& layout, const std::vector<Page>& pages, PageId page,
                        const QString& place, std::vector<FoundName>& found) const {
    std::vector<NameMark> tagged;
    for (const Mention& mention : layout.mentions)
        tagged.push_back({mention.ranges, {}, false});
    const NameMarks marks(std::move(tagged));
    for (search::Occurrence& occurrence : m_concordance.find(layout, pages)) {
        if (occurrence.ranges.empty() || occurrence.ranges.front().page != page)
            continue;
        FoundName name{std::move(occurrence), place, {}, false};
        const auto& ranges = name.occurrence.ranges;
        for (const PageRange& part : ranges) {
            marks.forEachIn(part, [&](const NameMarks::Piece& piece) {
                const Mention& mention = layout.mentions[piece.mark];
                if (mention.ranges == ranges)
                    name.type = mention.type;
                else if (lengthOf(mention.ranges) > lengthOf(ranges))
                    name.insideOther = true;
            });
        }
        found.push_back(std::move(name));
    }
}

} // namespace jianbao::ui
