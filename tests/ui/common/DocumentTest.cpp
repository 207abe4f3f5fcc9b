#include "ui/common/Document.h"

#include "core/edit/Edits.h"
#include "tests/support/Outcome.h"
#include "tests/support/ui/CrudeDumps.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAddedDumpOpensItsFirstPage();
    void anEditChangesThePageAndSaysSo();
    void anEditThatDoesNotFitSaysWhyAndChangesNothing();
    void selectedWordsAreCutOutBeforeTheyGetARole();
    void severalBlocksBecomeOneNewArticle();
    void bordersMoveAndArticlesAreCut();
    void linkedPartsOfOtherPagesAreAtHand();
    void undoOfAnEditOnAnotherPageOpensThatPage();
    void historyGoesToAnyStepAlsoAfterReopening();
    void thePagesLineFollowsItsArticles();
    void whatIsFoundAnewElsewhereIsToldOnce();
    void aCopyReplacesAFileButNeverTheProjectItself();
    void aProjectThatWasMovedIsCopiedButNotOverItsPlace();
    void aCopyTakesNothingOverFromWhatWasAtItsPlace();
    void aProjectThatCannotBeOpenedLeavesTheOpenOne();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
};

void DocumentTest::init() {
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<Document>();
    QVERIFY(m_document->create(path(u"a.jianbao"_s)));
    const auto dump =
        test::crudeDump(u"a.txt"_s, {u"标题甲\n\n正文一\n正文二\n\n标题乙\n"_s, u"第二版\n"_s});
    QVERIFY(m_document->addDump(dump.dump, dump.pages, dump.links));
}

void DocumentTest::anAddedDumpOpensItsFirstPage() {
    QCOMPARE(m_document->pages().size(), 2U);
    QCOMPARE(m_document->page().number, u"1"_s);
    QCOMPARE(m_document->layout().blocks.size(), 3U);
    QVERIFY(m_document->openNeighbour(1));
    QCOMPARE(m_document->page().number, u"2"_s);
    QVERIFY(!m_document->openNeighbour(1));
}

void DocumentTest::anEditChangesThePageAndSaysSo() {
    const QSignalSpy changed(m_document.get(), &Document::layoutChanged);
    const QSignalSpy saved(m_document.get(), &Document::saved);
    const qsizetype at = m_document->page().text.indexOf(u"正文二"_s);

    QVERIFY(m_document->split(at));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(m_document->layout().blocks.size(), 4U);
    QCOMPARE(m_document->nextUndo(), edit::Operation::Split);

    QVERIFY(m_document->mergeWithPrevious(at));
    QCOMPARE(m_document->layout().blocks.size(), 3U);
}

void DocumentTest::anEditThatDoesNotFitSaysWhyAndChangesNothing() {
    const QSignalSpy failed(m_document.get(), &Document::failed);
    const Layout before = m_document->layout();
    QVERIFY(!m_document->mergeWithPrevious(0));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, ErrorKind::InvalidEdit);
    QCOMPARE(m_document->layout(), before);
    QVERIFY(!m_document->canUndo());
}

void DocumentTest::selectedWordsAreCutOutBeforeTheyGetARole() {
    const qsizetype at = m_document->page().text.indexOf(u"正文二"_s);
    QVERIFY(m_document->setRole({at, at + 3}, Role::Subhead));
    QCOMPARE(m_document->layout().blocks.size(), 4U);
    QCOMPARE(m_document->layout().blockAt(m_document->page().id, at)->role, Role::Subhead);
    QCOMPARE(m_document->layout().blockAt(m_document->page().id, at - 2)->role, Role::Body);
    QVERIFY(m_document->undo());
    QCOMPARE(m_document->layout().blocks.size(), 3U);
}

void DocumentTest::severalBlocksBecomeOneNewArticle() {
    QVERIFY(m_document->moveToNewArticle({0, m_document->page().text.size()}));
    QCOMPARE(m_document->layout().articles.size(), 1U);
    const ArticleId article = m_document->layout().articles.front().id;
    QCOMPARE(m_document->layout().blocksOf(article).size(), 3U);
}

void DocumentTest::bordersMoveAndArticlesAreCut() {
    const QString& text = m_document->page().text;
    QVERIFY(m_document->moveBoundary(text.indexOf(u"正文一"), text.indexOf(u"正文二")));
    const PageId page = m_document->page().id;
    QCOMPARE(m_document->layout().blockAt(page, 0),
             m_document->layout().blockAt(page, text.indexOf(u"正文一")));
    QCOMPARE(m_document->nextUndo(), edit::Operation::MoveBoundary);
    QVERIFY(m_document->cutArticle(text.indexOf(u"正文一")));
    QCOMPARE(m_document->layout().articles.size(), 4U);
    QCOMPARE(m_document->nextUndo(), edit::Operation::CutArticle);
    QVERIFY(m_document->undo());
    QVERIFY(m_document->undo());
    QVERIFY(!m_document->canUndo());
}

void DocumentTest::linkedPartsOfOtherPagesAreAtHand() {
    QCOMPARE(m_document->linkedLayout()->articles.size(), 3U);
    const PageId second = m_document->pages()[1].id;
    const ArticleId part = m_document->readLayout(std::array{second})->articles.front().id;
    const ArticleId first = m_document->layout().articles.front().id;
    QVERIFY(m_document->apply(
        edit::Operation::Link,
        [=](const Layout& layout) { return edit::linkArticles(layout, first, part); },
        std::array{second}));
    const auto linked = m_document->linkedLayout();
    QCOMPARE(linked->articles.size(), 4U);
    QCOMPARE(linked->article(part)->continues, first);
    QCOMPARE(m_document->layout().articles.size(), 3U);
}

void DocumentTest::undoOfAnEditOnAnotherPageOpensThatPage() {
    QVERIFY(m_document->setRole({0, 0}, Role::Headline));
    const PageId first = m_document->page().id;
    QVERIFY(m_document->openNeighbour(1));
    QVERIFY(m_document->undo());
    QCOMPARE(m_document->page().id, first);
    QCOMPARE(m_document->layout().blocks.front().role, Role::Body);
}

void DocumentTest::historyGoesToAnyStepAlsoAfterReopening() {
    const auto role = [this] {
        return m_document->layout().blocks.front().role;
    };
    for (const Role next : {Role::Headline, Role::Kicker, Role::Deck})
        QVERIFY(m_document->setRole({0, 0}, next));
    const auto steps = m_document->history();
    QVERIFY(steps);
    std::vector<qint64> ids;
    for (const auto& step : *steps)
        if (step.operation == edit::Operation::SetRole)
            ids.push_back(step.id);
    std::sort(ids.begin(), ids.end());
    QCOMPARE(ids.size(), 3U);

    QVERIFY(m_document->goToStep(ids[0]));
    QCOMPARE(role(), Role::Headline);
    m_document->close();
    QVERIFY(m_document->open(path(u"a.jianbao"_s)));
    QCOMPARE(role(), Role::Headline);
    QVERIFY(m_document->goToStep(ids[2]));
    QCOMPARE(role(), Role::Deck);
    QVERIFY(!m_document->canRedo());
}

void DocumentTest::thePagesLineFollowsItsArticles() {
    const PageId page = m_document->page().id;
    QCOMPARE(m_document->articleCount(page), 3);
    const QSignalSpy changed(m_document.get(), &Document::summaryChanged);
    QVERIFY(m_document->mergeWithNext(0));
    QCOMPARE(m_document->articleCount(page), 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<PageId>(), page);
}

/// An article of the open page may be linked with one that is found anew.
void DocumentTest::whatIsFoundAnewElsewhereIsToldOnce() {
    const PageId other = m_document->pages().at(1).id;
    const QSignalSpy changed(m_document.get(), &Document::layoutChanged);
    const QSignalSpy summary(m_document.get(), &Document::summaryChanged);
    QCOMPARE(m_document->findAgain(std::array{other}).value_or(-1), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<project::Change>().pages, std::vector{other});
    QCOMPARE(summary.size(), 1);
    QCOMPARE(m_document->findAgain(std::array{other}).value_or(-1), 0);
    QCOMPARE(changed.size(), 1);
}

void DocumentTest::aCopyReplacesAFileButNeverTheProjectItself() {
    QFile old(path(u"copy.jianbao"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QVERIFY(m_document->saveCopy(old.fileName()));
    QVERIFY(!m_document->saveCopy(m_document->path()));
    const Layout layout = m_document->layout();
    QVERIFY(m_document->open(old.fileName()));
    QCOMPARE(m_document->layout(), layout);
}

void DocumentTest::aProjectThatWasMovedIsCopiedButNotOverItsPlace() {
    const QString place = m_document->path();
    const Layout layout = m_document->layout();
    QVERIFY(!m_document->hasMoved());
    QVERIFY(QFile::rename(place, path(u"moved.jianbao"_s)));
    QVERIFY(m_document->hasMoved());
    QVERIFY(!m_document->setRole({0, 0}, Role::Headline));
    // Its log lies there still.
    QCOMPARE(m_document->saveCopy(place).error().kind, ErrorKind::AlreadyExists);
    const QString copy = path(u"copy.jianbao"_s);
    const auto saved = m_document->saveCopy(copy);
    QVERIFY2(saved, test::outcome(saved).constData());
    QVERIFY(m_document->open(copy));
    QCOMPARE(m_document->layout(), layout);
}

void DocumentTest::aCopyTakesNothingOverFromWhatWasAtItsPlace() {
    const QString copy = path(u"copy.jianbao"_s);
    QVERIFY(m_document->saveCopy(copy));
    {
        const auto open = project::Project::open(copy);
        QVERIFY(open);
        QCOMPARE(m_document->saveCopy(copy).error().kind, ErrorKind::Locked);
    }
    QFile log(copy + u"-wal"_s);
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("of another");
    log.close();
    QVERIFY(m_document->saveCopy(copy));
    QVERIFY(!log.exists());
}

void DocumentTest::aProjectThatCannotBeOpenedLeavesTheOpenOne() {
    const auto opened = m_document->open(path(u"none.jianbao"_s));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::NotFound);
    QVERIFY(m_document->hasPage());
    QCOMPARE(m_document->path(), path(u"a.jianbao"_s));
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "DocumentTest.moc"
