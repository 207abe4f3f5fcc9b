#include "core/edit/LayoutDiff.h"

#include "core/edit/Edits.h"
#include "tests/support/TwoColumns.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::edit;
using namespace Qt::StringLiterals;

namespace {

const QString Text = u"河堤完工\n今日完工。\n明日通水。\n另讯\n"_s;
constexpr PageId ThePage{1};
constexpr qsizetype Third = 11;
constexpr qsizetype Fourth = 17;

Layout sample() {
    return test::twoColumns(TextRange{0, Third}, TextRange{Third, Text.size()});
}

std::vector<LayoutChange> compared(const Layout& after) {
    return compareLayouts(sample(), after, ThePage, Text);
}

} // namespace

class LayoutDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalLayoutsDoNotDiffer() { QVERIFY(compared(sample()).empty()); }

    void anotherRoleIsOneRunWithoutTheBlanksAround() {
        const auto changes = compared(*setRole(sample(), BlockId{2}, Role::Caption));
        QCOMPARE(changes.size(), 1u);
        QCOMPARE(changes[0].range, (TextRange{Third, Text.size() - 1}));
        QCOMPARE(changes[0].roleBefore, Role::Body);
        QCOMPARE(changes[0].roleAfter, Role::Caption);
        QCOMPARE(changes[0].articleAfter, ArticleId{2});
    }

    void anotherArticleIsTold() {
        const auto changes = compared(*moveToArticle(sample(), BlockId{1}, ArticleId{2}));
        QCOMPARE(changes.size(), 1u);
        QCOMPARE(changes[0].range, (TextRange{0, Third - 1}));
        QCOMPARE(changes[0].articleBefore, ArticleId{1});
        QCOMPARE(changes[0].articleAfter, ArticleId{2});
    }

    void bordersComeAndGo() {
        const Layout cut = *splitBlock(sample(), BlockId{2}, Fourth, Text);
        const auto changes = compared(cut);
        QCOMPARE(changes.size(), 1u);
        QVERIFY(changes[0].cut && !changes[0].joined);
        QCOMPARE(changes[0].range.begin, Fourth);
        const auto back = compareLayouts(cut, sample(), ThePage, Text);
        QCOMPARE(back.size(), 1u);
        QVERIFY(back[0].joined && !back[0].cut);
    }
};

QTEST_GUILESS_MAIN(LayoutDiffTest)
#include "LayoutDiffTest.moc"
