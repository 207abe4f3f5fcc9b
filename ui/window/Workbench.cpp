#include "ui/window/Workbench.h"

#include "ui/article/ArticleView.h"
#include "ui/common/ChangedPlace.h"
#include "ui/common/Document.h"
#include "ui/common/LinkedParts.h"
#include "ui/page/PageView.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QSplitter>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

/// The pages that the layout's blocks lie on, in ascending order.
std::vector<PageId> pagesOf(const Layout& layout) {
    std::vector<PageId> pages;
    for (const Block& block : layout.blocks)
        pages.push_back(block.page);
    std::sort(pages.begin(), pages.end());
    pages.erase(std::unique(pages.begin(), pages.end()), pages.end());
    return pages;
}

} // namespace

Workbench::Workbench(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_splitter(new QSplitter(this))
    , m_heading(new QLabel(this))
    , m_zoom(new QLabel(this))
    , m_pageView(new PageView)
    , m_articleView(new ArticleView) {
    m_pageView->setObjectName(u"page"_s);
    m_articleView->setObjectName(u"articles"_s);
    m_pageView->setPlaceholderText(
        tr("Drop a newspaper dump here, or press %1 to open one.\nThe File menu has a sample to "
           "try things out.")
            .arg(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText)));
    m_articleView->setPlaceholderText(tr("The articles of the page will stand here."));
    m_splitter->addWidget(makePageSide());
    m_splitter->addWidget(m_articleView);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_pageView);
    connectViews();
    showPage();
}

QWidget* Workbench::makePageSide() {
    auto* side = new QWidget;
    auto* header = new QHBoxLayout;
    header->setContentsMargins(16, 8, 16, 8);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_zoom->setForegroundRole(QPalette::PlaceholderText);
    header->addWidget(m_heading, 1);
    header->addWidget(m_zoom);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_pageView);
    return side;
}

void Workbench::connectViews() {
    connect(&m_document, &Document::pageOpened, this, &Workbench::showPage);
    connect(&m_document, &Document::layoutChanged, this, &Workbench::showLayout);
    connect(&m_document, &Document::travelled, this, &Workbench::showTravel);
    connect(m_pageView, &PageView::caretMoved, this, &Workbench::followCaret);
    connect(m_pageView, &PageView::selectionChanged, this, &Workbench::placeChanged);
    connect(m_pageView, &PageView::splitRequested, this, [this](qsizetype position, bool article) {
        m_pageView->setCaret(position);
        if (article)
            m_document.cutArticle(position);
        else
            m_document.split(position);
        followCaret();
    });
    connect(m_pageView, &PageView::boundaryMoved, this,
            [this](qsizetype border, qsizetype target) { m_document.spreadBlock(border, target); });
    connect(m_pageView, &PageView::contextMenuRequested, this,
            [this](QPoint at) { Q_EMIT contextMenuRequested(at); });
    connect(m_pageView, &PageView::blockHovered, m_articleView, &ArticleView::setHoveredBlock);
    connect(m_articleView, &ArticleView::blockHovered, m_pageView, &PageView::setHoveredBlock);
    connect(m_articleView, &ArticleView::placeChosen, this, &Workbench::followArticle);
    connect(m_articleView, &ArticleView::contextMenuRequested, this,
            [this](QPoint at, PageId page, qsizetype position) {
                followArticle(page, position);
                Q_EMIT contextMenuRequested(at);
            });
    const auto showZoom = [this] {
        m_zoom->setText(tr("%1 %", "zoom").arg(m_pageView->zoom()));
    };
    connect(m_pageView, &PageView::zoomChanged, this, showZoom);
    showZoom();
}

qsizetype Workbench::caret() const {
    return m_pageView->caret();
}

TextRange Workbench::selection() const {
    const TextRange selected = m_pageView->selection();
    return selected.isEmpty() ? TextRange{caret(), caret()} : selected;
}

Selection Workbench::target() const {
    return m_pageView->selections();
}

const Block* Workbench::block() const {
    const qsizetype last = m_document.page().text.size() - 1;
    return m_document.layout().blockAt(m_document.page().id, std::min(caret(), last));
}

const Article* Workbench::article() const {
    const Block* here = block();
    return here ? m_document.layout().article(here->article) : nullptr;
}

void Workbench::goTo(qsizetype position) {
    {
        const QSignalBlocker blocker(m_pageView);
        m_pageView->setCaret(position, false);
    }
    const Block* here = block();
    const qsizetype end = here ? std::max(position + 1, here->ranges.end()) : position;
    m_pageView->reveal({position, end});
    followCaret();
    m_articleView->reveal(m_document.page().id, {position, end});
}

void Workbench::select(TextRange range) {
    m_pageView->setSelection(range);
    followCaret();
}

void Workbench::selectOnBothSides(TextRange range) {
    {
        const QSignalBlocker blocker(m_pageView);
        m_pageView->setSelection(range);
    }
    m_articleView->selectPlace(m_document.page().id, range);
    const Article* here = article();
    const ArticleId shown = here ? here->id : ArticleId{};
    m_pageView->setShownArticle(shown);
    // The range may end where another article begins; what keys change is the caret's.
    if (shown != m_articleView->currentArticle())
        m_articleView->showPlace(m_document.page().id, caret());
    Q_EMIT placeChanged();
}

void Workbench::switchSide() {
    QWidget* other = m_articleView->hasFocus() ? static_cast<QWidget*>(m_pageView) : m_articleView;
    other->setFocus(Qt::ShortcutFocusReason);
}

QByteArray Workbench::saveState() const {
    return m_splitter->saveState();
}

void Workbench::restoreState(const QByteArray& state) {
    m_splitter->restoreState(state);
}

void Workbench::showPage() {
    if (!m_document.hasPage()) {
        m_pageView->clear();
        m_articleView->clear();
        m_shownPages.clear();
        m_heading->clear();
        m_zoom->hide();
        Q_EMIT placeChanged();
        return;
    }
    m_zoom->show();
    const Page& page = m_document.page();
    m_heading->setText(tr("%1   %n line(s)", nullptr, static_cast<int>(page.text.count(u'\n')) + 1)
                           .arg(page.dumpName));
    m_pageView->setPage(page, m_document.layout());
    showCorrections();
    showArticles(readingLayout());
    followCaret();
}

Layout Workbench::readingLayout() const {
    const auto linked = m_document.linkedLayout();
    return linked ? readAsOne(m_document.layout(), *linked, m_document.page().id)
                  : m_document.layout();
}

void Workbench::showArticles(const Layout& layout) {
    m_shownPages = pagesOf(layout);
    std::vector<Page> pages;
    for (const PageId id : m_shownPages)
        if (auto page = m_document.readPage(id))
            pages.push_back(std::move(*page));
    m_articleView->setContent(m_document.page().id, pages, layout);
}

void Workbench::showLayout(const project::Change& change) {
    if (change.isOfNamesOnly())
        return;
    // What was only typed stands on the page as before.
    if (!change.blocks.empty() || !change.articles.empty())
        m_pageView->setLayout(m_document.layout());
    showCorrections();
    const Layout reading = readingLayout();
    if (pagesOf(reading) == m_shownPages)
        m_articleView->setLayout(reading);
    else
        showArticles(reading);
    followCaret();
}

void Workbench::showCorrections() {
    const auto corrections = m_document.layout().correctionsOf(m_document.page().id);
    m_pageView->setCorrections({corrections.begin(), corrections.end()});
}

void Workbench::showTravel(const project::Change& change, const Layout& before) {
    const PageId page = m_document.page().id;
    const auto& blocks = m_document.layout().blocks;
    if (before.blocks.empty()) {
        const auto changed = std::find_if(blocks.begin(), blocks.end(), [&](const Block& block) {
            return block.page == page && std::find(change.blocks.begin(), change.blocks.end(),
                                                   block.id) != change.blocks.end();
        });
        if (changed != blocks.end())
            goTo(changed->ranges.begin());
        else if (!change.corrections.empty())
            if (const auto* kept = m_document.layout().correction(change.corrections.front()))
                goTo(kept->range.begin);
        return;
    }
    const qsizetype place = changedPlace(before, m_document.layout(), page, caret());
    if (place >= 0)
        goTo(place);
}

void Workbench::followCaret() {
    const Article* here = article();
    m_pageView->setShownArticle(here ? here->id : ArticleId{});
    m_articleView->showPlace(m_document.page().id, caret());
    Q_EMIT placeChanged();
}

void Workbench::followArticle(PageId page, qsizetype position) {
    const bool elsewhere = page != m_document.page().id;
    if (elsewhere && !m_document.openPage(page))
        return;
    {
        const QSignalBlocker blocker(m_pageView);
        m_pageView->setCaret(position);
    }
    if (elsewhere)
        m_articleView->showPlace(page, position);
    const Article* here = article();
    m_pageView->setShownArticle(here ? here->id : ArticleId{});
    Q_EMIT placeChanged();
}

} // namespace jianbao::ui
