#include "ui/window/Workbench.h"

#include "tests/support/ui/CrudeDumps.h"
#include "ui/article/ArticleView.h"
#include "ui/common/Document.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class WorkbenchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// As a name does that a cut in the middle of a line goes through.
    void bothSidesShowTheArticleInWhichASelectionEnds() {
        const QTemporaryDir folder;
        Document document;
        QVERIFY(document.create(folder.filePath(u"a.jianbao"_s)));
        const QString text = u"渡口亮灯，今日完工。\n"_s;
        const auto dump = test::crudeDump(u"a.txt"_s, {text});
        QVERIFY(document.addDump(dump.dump, dump.pages, dump.links));
        const qsizetype cut = text.indexOf(u"日完工");
        QVERIFY(document.cutArticle(cut));
        Workbench workbench(document);
        workbench.show();
        workbench.goTo(0);

        workbench.selectOnBothSides({cut - 1, cut + 1});
        QCOMPARE(workbench.selection(), (TextRange{cut - 1, cut + 1}));
        QVERIFY(workbench.article());
        QCOMPARE(workbench.articleView().currentArticle(), workbench.article()->id);

        workbench.selectOnBothSides({1, 3});
        QCOMPARE(workbench.articleView().currentArticle(), workbench.article()->id);
        QCOMPARE(workbench.articleView().selectedText(), text.mid(1, 2));
    }
};

QTEST_MAIN(WorkbenchTest)
#include "WorkbenchTest.moc"
