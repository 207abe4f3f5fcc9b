#include "tests/support/ui/CrudeDumps.h"
#include "tests/support/ui/TestWindow.h"
#include "ui/common/Document.h"
#include "ui/navigator/NavigatorModel.h"
#include "ui/page/PageView.h"
#include "ui/settings/Settings.h"
#include "ui/window/Actions.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Workbench.h"

#include <QAbstractItemView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

/// An operation touches the page and the articles concerned, and nobody hears of any other: counted
/// by the signals of the document and of the list of pages.
class ConcernedOnlyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anOperationConcernsItsPageAndItsArticles_data();
    void anOperationConcernsItsPageAndItsArticles();

private:
    ArticleId articleOf(const QString& words) const;
    QAction* action(const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
    test::ScriptedDialogs* m_dialogs = nullptr;
};

void ConcernedOnlyTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_document = std::make_unique<Document>();
    m_window = test::makeWindow(*m_document, *m_settings, m_folder->path(), &m_dialogs);
    m_window->show();
    QVERIFY(m_document->create(m_folder->filePath(u"a.jianbao"_s)));
    for (const QString& other : {u"丁一\n"_s, u"丁二\n"_s}) {
        const auto dump = test::crudeDump(other.trimmed() + u".txt"_s,
                                          {u"甲一\n甲二\n\n乙一\n乙二\n\n丙一\n丙二\n"_s, other});
        QVERIFY(m_document->addDump(dump.dump, dump.pages, dump.links));
    }
}

void ConcernedOnlyTest::cleanup() {
    m_window.reset();
    m_document.reset();
    m_settings.reset(); // writes into the folder, so it goes first
}

ArticleId ConcernedOnlyTest::articleOf(const QString& words) const {
    const Page& page = m_document->page();
    return m_document->layout().blockAt(page.id, page.text.indexOf(words))->article;
}

QAction* ConcernedOnlyTest::action(const QString& name) const {
    return m_window->findChild<QAction*>(name);
}

void ConcernedOnlyTest::anOperationConcernsItsPageAndItsArticles_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    // The articles that may be told to have changed.
    QTest::addColumn<QStringList>("concerned");
    const auto add = [](const char* name, const QString& words, const QStringList& concerned) {
        QTest::newRow(name) << words << QString::fromLatin1(name) << concerned;
    };
    add("split", u"乙二"_s, {u"乙一"_s});
    add("paragraph", u"乙二"_s, {u"乙一"_s});
    add("headline", u"乙一"_s, {u"乙一"_s});
    add("commentary", u"乙一"_s, {u"乙一"_s});
    add("article-checked", u"乙一"_s, {u"乙一"_s});
    add("boundary-down", u"乙一"_s, {u"甲一"_s, u"乙一"_s});
    // Where an article goes, those behind it move up in the page's list.
    add("merge-previous", u"丙一"_s, {u"乙一"_s, u"丙一"_s});
    add("join-previous", u"丙一"_s, {u"乙一"_s, u"丙一"_s});
    add("move-to-article", u"丙一"_s, {u"甲一"_s, u"丙一"_s});
    add("merge-articles", u"丙一"_s, {u"甲一"_s, u"丙一"_s});
    add("cut-article", u"丙二"_s, {u"丙一"_s, QString()});
    add("page-questionable", u"甲一"_s, {});
}

void ConcernedOnlyTest::anOperationConcernsItsPageAndItsArticles() {
    QFETCH(QString, words);
    QFETCH(QString, name);
    QFETCH(QStringList, concerned);
    const Page page = m_document->page();
    std::set<ArticleId> allowed;
    for (const QString& each : concerned)
        if (!each.isEmpty())
            allowed.insert(articleOf(each));
    const bool mayAdd = concerned.contains(QString());
    m_dialogs->articleNumber = 1;
    m_window->workbench().goTo(page.text.indexOf(words));
    const QAbstractItemModel* pages = m_window->findChild<QAbstractItemView*>(u"pages"_s)->model();

    const QSignalSpy changed(m_document.get(), &Document::layoutChanged);
    const QSignalSpy summary(m_document.get(), &Document::summaryChanged);
    const QSignalSpy opened(m_document.get(), &Document::pageOpened);
    const QSignalSpy added(m_document.get(), &Document::pagesAdded);
    const QSignalSpy row(pages, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(pages, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(pages, &QAbstractItemModel::rowsInserted);
    for (const QString& step : {name, u"undo"_s, u"redo"_s}) {
        const auto before = changed.size();
        const auto rows = row.size();
        QVERIFY2(action(step) && action(step)->isEnabled(), qPrintable(step));
        action(step)->trigger();
        QCOMPARE(changed.size(), before + 1);
        QCOMPARE(summary.size(), before + 1);
        const auto change = changed.back().at(0).value<project::Change>();
        QCOMPARE(change.pages, std::vector{page.id});
        QCOMPARE(summary.back().at(0).value<PageId>(), page.id);
        for (const ArticleId article : change.articles) {
            const bool isNew = mayAdd && !allowed.contains(article);
            QVERIFY2(isNew || allowed.contains(article), qPrintable(step));
        }
        QVERIFY(change.articles.size() <= allowed.size() + (mayAdd ? 1 : 0));
        // The page's line and those above it, which count pages.
        QVERIFY(row.size() - rows <= 5);
        for (auto i = rows; i < row.size(); ++i) {
            const QModelIndex first = row.at(i).at(0).toModelIndex();
            QCOMPARE(first, row.at(i).at(1).toModelIndex());
            const auto level =
                static_cast<NavigatorModel::Level>(first.data(NavigatorModel::LevelRole).toInt());
            QVERIFY(level != NavigatorModel::Level::Page || i == rows);
        }
    }
    QCOMPARE(opened.size() + added.size() + reset.size() + inserted.size(), 0);
}

QTEST_MAIN(ConcernedOnlyTest)
#include "ConcernedOnlyTest.moc"
