#include "tests/support/ui/Journey.h"

#include "core/edit/Details.h"
#include "core/exchange/JsonExporter.h"
#include "tests/support/PageScore.h"
#include "tests/support/Shared.h"
#include "tests/support/ui/CrudeDumps.h"
#include "ui/common/ArticleTitle.h"
#include "ui/common/Document.h"
#include "ui/page/PageView.h"
#include "ui/window/WidgetDialogs.h"
#include "ui/window/Workbench.h"

#include <QApplication>
#include <QFile>
#include <QTest>
#include <QTimer>

namespace jianbao::test {

using namespace Qt::StringLiterals;

namespace {

/// Behind the run of lines that begins at a position, and the blank lines after it.
qsizetype runEnd(QStringView text, qsizetype begin) {
    bool blank = false;
    for (qsizetype at = begin; at < text.size();) {
        const qsizetype feed = text.indexOf(u'\n', at);
        const qsizetype end = feed < 0 ? text.size() : feed + 1;
        const bool isBlank = text.sliced(at, end - at).trimmed().isEmpty();
        if (blank && !isBlank)
            return at;
        blank = blank || (isBlank && at > begin);
        at = end;
    }
    return text.size();
}

Layout crudeLayout(const QString& text) {
    Layout layout;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = runEnd(text, begin);
        const int number = static_cast<int>(layout.blocks.size());
        Article& article = layout.articles.emplace_back();
        article.id = ArticleId{-1 - number};
        article.rank = number;
        Block block;
        block.id = BlockId{-1 - number};
        block.ranges = RangeList(TextRange{begin, end});
        block.article = ArticleId{-1 - number};
        layout.blocks.push_back(block);
        begin = end;
    }
    return edit::readDetails(std::move(layout), PageId{}, text);
}

} // namespace

void addJourneys() {
    QTest::addColumn<QString>("gold");
    QTest::newRow("yuanling-2020-12-03-p2")
        << QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data/pages/yuanling-2020-12-03-p2.gold.json");
    for (const char* name : {"liaoyuan-2025-07-16-p1", "chongqing-2025-07-16-p1"})
        QTest::newRow(name) << sharedPath(u"dumps/"_s + QString::fromUtf8(name) + u".gold.json"_s);
}

Journey::Journey(const GeneratedPage& page)
    : m_page(page)
    , m_settings(std::make_unique<ui::Settings>(m_folder.filePath(u"settings.ini"_s)))
    , m_document(std::make_unique<ui::Document>())
    , m_window(std::make_unique<ui::MainWindow>(ui::MainWindow::Services{
          *m_document,
          *m_settings,
          crudeDumpServices(),
          m_folder.path(),
          {},
          [this](QWidget& window) {
              return std::make_unique<ui::WidgetDialogs>(window, *m_settings);
          }})) {
    open();
}

Journey::~Journey() = default;

void Journey::open() {
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_document->create(m_folder.filePath(u"journey.jianbao"_s)));
    auto dump = crudeDump(u"page.txt"_s, {m_page.text});
    dump.pages.front().layout = crudeLayout(m_page.text);
    QVERIFY(m_document->addDump(dump.dump, dump.pages, dump.links));
    m_start = m_document->layout();
    view().setFocus();
}

const Layout& Journey::layout() const {
    return m_document->layout();
}

ui::PageView& Journey::view() const {
    return m_window->workbench().pageView();
}

QString Journey::exported() const {
    const QString path = m_folder.filePath(u"page.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    const std::vector<Page> pages{m_document->page()};
    exchange::JsonExporter exporter(file);
    exporter.addPage(m_document->issues().front(), pages.front());
    exporter.addArticles(pages.front().id, layout(), pages);
    return exporter.finish() ? path : QString();
}

void Journey::finish(const QString& name) const {
    if (QTest::currentTestFailed())
        return;
    const PageScore score = scorePage(m_page, layout());
    const int fixes = scorePage(m_page, m_start).fixes();
    qInfo("%d gestures for %d fixes: %.2f", m_gestures, fixes,
          static_cast<double>(m_gestures) / fixes);
    const QString left = u"pq %1, %2 splits, %3 moves, %4 roles, %5 reorders"_s.arg(score.pq)
                             .arg(score.splits)
                             .arg(score.moves)
                             .arg(score.roles)
                             .arg(score.reorders);
    QVERIFY2(score.fixes() == 0, qPrintable(left));
    const QString path = exported();
    QVERIFY(!path.isEmpty());
    if (const QString keep = qEnvironmentVariable("JIANBAO_KEEP_JOURNEYS"); !keep.isEmpty())
        QFile::copy(path,
                    u"%1/%2-%3.json"_s.arg(keep, name, QString::fromUtf8(QTest::currentDataTag())));
    QVERIFY2(m_gestures * 10 <= fixes * 13, "more than 1.3 times the fixes");
}

void Journey::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    ++m_gestures;
    QVERIFY2(m_gestures < 1000, "the journey goes round in circles");
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

void Journey::typeArticle(ArticleId article) {
    const QString number = QString::number(ui::articleNumber(layout(), article));
    m_gestures += static_cast<int>(number.size()) + 1;
    QTimer::singleShot(0, m_window.get(), [number] {
        QWidget* dialog = QApplication::activeModalWidget();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClicks(dialog->focusWidget(), number);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    });
    press(Qt::Key_A);
}

void Journey::click(QPoint place, Qt::MouseButton button, Qt::KeyboardModifiers modifiers) {
    ++m_gestures;
    QTest::mouseClick(view().viewport(), button, modifiers, place);
}

QAction* Journey::roleAction(const QList<QAction*>& actions, Role role) {
    const auto action = std::find_if(actions.begin(), actions.end(), [role](const QAction* each) {
        return each->data().toInt() == static_cast<int>(role);
    });
    return action == actions.end() ? nullptr : *action;
}

qsizetype Journey::visible(qsizetype position) const {
    while (position < m_page.text.size() && m_page.text[position].isSpace())
        ++position;
    return position;
}

const Block* Journey::goldAt(qsizetype position) const {
    return m_page.gold.blockAt(PageId{}, position);
}

std::vector<qsizetype> Journey::goldStartsIn(const Block& block) const {
    std::vector<qsizetype> starts;
    const Block* last = nullptr;
    for (const TextRange range : block.ranges.ranges())
        for (qsizetype at = range.begin; at < range.end; ++at) {
            const Block* gold = m_page.text[at].isSpace() ? last : goldAt(at);
            if (gold != last)
                starts.push_back(at);
            last = gold;
        }
    return starts;
}

} // namespace jianbao::test
