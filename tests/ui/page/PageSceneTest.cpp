#include "ui/page/PageScene.h"

#include "tests/support/InventedPages.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;

class PageSceneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A scene that followed any edits has the rows of one that is made anew.
    void rowsFollowEdits() {
        test::Random random;
        const PageStyle style(QGuiApplication::font(), 100);
        for (int round = 0; round < 20; ++round) {
            test::Texts texts;
            Layout layout = test::inventPages(random, 1, texts);
            Page page;
            page.id = texts.begin()->first;
            page.text = texts.begin()->second;
            const int width = random.number(200, 600);
            PageScene scene = sceneOf(page, layout, style, width);
            for (int i = 0; i < 30; ++i) {
                const auto edited = test::randomEdit(random, layout, texts).function(layout);
                if (!edited)
                    continue;
                layout = *edited;
                scene.setLayout(layout);
                const PageScene fresh = sceneOf(page, layout, style, width);
                QCOMPARE(scene.rows().count(), fresh.rows().count());
                for (int row = 0; row < fresh.rows().count(); ++row)
                    QCOMPARE(scene.rows().at(row).range, fresh.rows().at(row).range);
            }
        }
    }

private:
    static PageScene sceneOf(const Page& page, const Layout& layout, const PageStyle& style,
                             int width) {
        PageScene scene;
        scene.setStyle(style);
        scene.setWidth(width);
        scene.setPage(page, layout);
        return scene;
    }
};

QTEST_MAIN(PageSceneTest)
#include "PageSceneTest.moc"
