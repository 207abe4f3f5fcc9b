#include "tests/support/ui/CrudeDumps.h"
#include "ui/common/Document.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

/// What an operation signals is what it concerns, on however large a page.
class ChangeSignalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsConcernedIsTold();
};

void ChangeSignalsTest::onlyWhatIsConcernedIsTold() {
    constexpr int articles = 60;
    QString text;
    for (int i = 0; i < articles; ++i)
        text += u"　　第%1篇说，渡口的灯亮了。\n　　船工也说好。\n\n"_s.arg(i);
    const QTemporaryDir folder;
    Document document;
    QVERIFY(document.create(folder.filePath(u"a.jianbao"_s)));
    const auto dump = test::crudeDump(u"a.txt"_s, {text, text, text});
    QVERIFY(document.addDump(dump.dump, dump.pages, dump.links));
    const PageId page = document.page().id;
    std::vector<project::Change> changes;
    connect(&document, &Document::layoutChanged, this,
            [&](const project::Change& change) { changes.push_back(change); });
    const QSignalSpy opened(&document, &Document::pageOpened);
    const QSignalSpy travelled(&document, &Document::travelled);
    const QSignalSpy lines(&document, &Document::summaryChanged);
    const qsizetype at = text.indexOf(u"第30篇"_s);
    const qsizetype second = text.indexOf(u"　　船工"_s, at);
    const auto articleHere = [&] {
        return document.layout().blockAt(page, at)->article;
    };
    const std::vector<std::function<bool()>> operations{
        [&] { return document.split(second); },
        [&] { return document.moveInArticle(second, -1); },
        [&] {
            return document.setRole({second, second}, Role::Caption);
        },
        [&] { return document.moveBoundary(second, second + 4); },
        [&] { return document.mergeWithPrevious(second + 4); },
        [&] { return document.toggleParagraph(at); },
        [&] { return document.setKind(articleHere(), ArticleKind::Notice); },
        [&] { return document.undo(); },
        [&] {
            return document.redo();
        }};
    for (const auto& operation : operations) {
        changes.clear();
        const ArticleId article = articleHere();
        QVERIFY(operation());
        QCOMPARE(changes.size(), 1U);
        QCOMPARE(changes.front().pages, std::vector{page});
        QVERIFY(std::all_of(changes.front().articles.begin(), changes.front().articles.end(),
                            [&](ArticleId each) { return each == article; }));
        QVERIFY(changes.front().blocks.size() <= 2);
    }
    QVERIFY(opened.isEmpty());
    QCOMPARE(travelled.size(), 2);
    QVERIFY(std::all_of(lines.begin(), lines.end(), [&](const QVariantList& signal) {
        return signal.front().value<PageId>() == page;
    }));
}

QTEST_MAIN(ChangeSignalsTest)
#include "ChangeSignalsTest.moc"
