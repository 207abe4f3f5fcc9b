#include "core/edit/Edits.h"

#include "tests/support/InventedPages.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::edit;
using namespace Qt::StringLiterals;

class EditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tenThousandRandomEditsKeepEveryInvariant() {
        test::Random random;
        int applied = 0;
        int refused = 0;
        for (int round = 0; round < 20; ++round) {
            test::Texts texts;
            Layout layout = test::inventPages(random, 3, texts);
            QCOMPARE(test::findProblem(layout, texts), std::nullopt);
            for (int i = 0; i < 500; ++i) {
                const auto edit = test::randomEdit(random, layout, texts);
                auto edited = edit.function(layout);
                if (!edited) {
                    QCOMPARE(edited.error().kind, ErrorKind::InvalidEdit);
                    ++refused;
                    continue;
                }
                const auto problem = test::findProblem(*edited, texts);
                QVERIFY2(!problem, qPrintable(operationName(edit.operation) + u": "_s +
                                              problem.value_or(QString())));
                layout = *std::move(edited);
                ++applied;
            }
        }
        QVERIFY2(applied > 5000, qPrintable(QString::number(applied)));
        QVERIFY(refused > 0);
    }

    void splitThenMergeGivesTheBlockBack() {
        test::Random random;
        for (int i = 0; i < 500; ++i) {
            test::Texts texts;
            const Layout layout = test::inventPages(random, 1, texts);
            Block whole = random.pick(layout.blocks);
            const TextRange range = random.pick(whole.ranges.ranges());
            const int at =
                random.number(static_cast<int>(range.begin), static_cast<int>(range.end));
            const auto cut = splitBlock(layout, whole.id, at, texts[PageId{1}]);
            if (!cut)
                continue;
            BlockId second;
            for (const Block& block : cut->blocks)
                if (block.id.isProvisional())
                    second = block.id;
            const auto joined = mergeBlocks(*cut, second, whole.id);
            QVERIFY(joined);
            whole.origin = Origin::Editor;
            whole.confidence = 1;
            QCOMPARE(*joined->block(whole.id), whole);
            QCOMPARE(joined->articles, layout.articles);
            QCOMPARE(joined->blocks.size(), layout.blocks.size());
        }
    }
};

QTEST_GUILESS_MAIN(EditsTest)
#include "EditsTest.moc"
