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
