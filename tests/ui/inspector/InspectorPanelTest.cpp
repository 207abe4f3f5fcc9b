#include "ui/inspector/InspectorPanel.h"

#include "tests/support/ui/CrudeDumps.h"
#include "ui/common/Document.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class InspectorPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsWrittenOnceItIsDone() {
        const QTemporaryDir folder;
        Document document;
        InspectorPanel panel(document);
        QVERIFY(document.create(folder.filePath(u"a.jianbao"_s)));
        const auto dump = test::crudeDump(u"a.txt"_s, {u"渡口亮灯\n\n昨夜亮了。\n"_s});
        QVERIFY(document.addDump(dump.dump, dump.pages, dump.links));
        const ArticleId first = document.layout().articles.front().id;
        const BlockId block = document.layout().blocks.front().id;
        QVERIFY(!field(panel, u"Place"_s)->isEnabled());
        panel.setPlace(first, block);
        type(panel, u"Place"_s, u"柳江"_s);
        type(panel, u"Reporters"_s, u"白帆、柳岸, 江一"_s);
        type(panel, u"Title"_s, u"老渡口的灯"_s);
        type(panel, u"Note"_s, u"待核"_s);
        type(panel, u"Note on the block"_s, u"错字"_s);
        type(panel, u"Note on the page"_s, u"第二次看"_s);
        const Article& article = document.layout().articles.front();
        QCOMPARE(article.meta.place, u"柳江"_s);
        QCOMPARE(article.meta.reporters, QStringList({u"白帆"_s, u"柳岸"_s, u"江一"_s}));
        QCOMPARE(article.title, u"老渡口的灯"_s);
        QCOMPARE(article.note, u"待核"_s);
        QCOMPARE(document.layout().block(block)->note, u"错字"_s);
        QCOMPARE(document.layout().stateOf(document.page().id).note, u"第二次看"_s);
        QCOMPARE(document.nextUndo(), edit::Operation::Note);
        // Leaving a field as it was is no step.
        const auto steps = document.history()->size();
        type(panel, u"Place"_s, u"柳江"_s);
        QCOMPARE(document.history()->size(), steps);
    }

    void whatIsBeingTypedIsNotLost() {
        const QTemporaryDir folder;
        Document document;
        InspectorPanel panel(document);
        QVERIFY(document.create(folder.filePath(u"a.jianbao"_s)));
        const auto dump =
            test::crudeDump(u"a.txt"_s, {u"渡口亮灯\n\n昨夜亮了。\n"_s, u"第二版\n"_s});
        QVERIFY(document.addDump(dump.dump, dump.pages, dump.links));
        const PageId page = document.page().id;
        const ArticleId first = document.layout().articles[0].id;
        const ArticleId second = document.layout().articles[1].id;
        const auto article = [&](ArticleId id) {
            return *document.layout().article(id);
        };
        panel.setPlace(first, {});
        // Another edit of the page leaves what is being typed as it is.
        QTest::keyClicks(field(panel, u"Place"_s), u"Pier"_s);
        QVERIFY(document.setKind(second, ArticleKind::Notice));
        QCOMPARE(field(panel, u"Place"_s)->text(), u"Pier"_s);
        // Another article, another page, a step back: it is written before.
        panel.setPlace(second, {});
        QCOMPARE(article(first).meta.place, u"Pier"_s);
        QCOMPARE(field(panel, u"Place"_s)->text(), QString());
        QTest::keyClicks(field(panel, u"Title"_s), u"Lamps"_s);
        QVERIFY(document.openNeighbour(1));
        QVERIFY(document.openPage(page));
        QCOMPARE(article(second).title, u"Lamps"_s);
        panel.setPlace(second, {});
        QTest::keyClicks(field(panel, u"Note"_s), u"check"_s);
        QVERIFY(document.undo());
        QCOMPARE(article(second).note, QString());
        QCOMPARE(article(second).title, u"Lamps"_s);
        QVERIFY(document.redo());
        QCOMPARE(article(second).note, u"check"_s);
        QTest::keyClicks(field(panel, u"Note on the page"_s), u"soon"_s);
        document.close();
        QVERIFY(document.open(folder.filePath(u"a.jianbao"_s)));
        QCOMPARE(document.layout().stateOf(page).note, u"soon"_s);
    }

private:
    static QLineEdit* field(const InspectorPanel& panel, const QString& name) {
        for (QLineEdit* each : panel.findChildren<QLineEdit*>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    static void type(const InspectorPanel& panel, const QString& name, const QString& text) {
        field(panel, name)->setText(text);
        QTest::keyClick(field(panel, name), Qt::Key_Return);
    }
};

QTEST_MAIN(InspectorPanelTest)
#include "InspectorPanelTest.moc"
