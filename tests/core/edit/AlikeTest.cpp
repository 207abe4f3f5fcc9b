#include "core/edit/Alike.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::edit;
using namespace Qt::StringLiterals;

namespace {

constexpr PageId page{1};

Layout onePiece(const QString& text) {
    Layout layout;
    layout.articles.emplace_back().id = ArticleId{1};
    Block block;
    block.id = BlockId{1};
    block.page = page;
    block.ranges = RangeList(TextRange{0, text.size()});
    block.article = ArticleId{1};
    block.paragraphs = {0};
    layout.blocks.push_back(block);
    return layout;
}

} // namespace

class AlikeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAndBlanksDoNotCount() {
        QCOMPARE(shapeOf(u"第 2 版　2031年2月3日 星期一"), QStringList{u"第0版0年0月0日星期0"_s});
        QCOMPARE(shapeOf(u"第十二版 二〇三一年十月三十日 星期日"),
                 QStringList{u"第0版0年0月0日星期0"_s});
        QCOMPARE(shapeOf(u"\n Page 3\n\n  EVENING  LANTERN\n"),
                 (QStringList{u"page0"_s, u"eveninglantern"_s}));
        QVERIFY(shapeOf(u" \n\t\n").isEmpty());
    }

    void alikeAreWholeLinesOnly() {
        const QString text = u"柳江晚报\n 第3版\n\n见第3版。\n第 四 版 \n"_s;
        const auto found = findAlike(text, {u"第0版"_s});
        QCOMPARE(found.size(), 2U);
        QCOMPARE(text.sliced(found[0].begin, found[0].length()), u"第3版"_s);
        QCOMPARE(text.sliced(found[1].begin, found[1].length()), u"第 四 版"_s);
        QCOMPARE(findAlike(text, shapeOf(u"柳江晚报\n第9版")),
                 (std::vector<TextRange>{{0, found[0].end}}));
        QVERIFY(findAlike(text, {}).empty());
        QVERIFY(findAlike(text, {u"第0版"_s, u"第0版"_s}).empty());
    }

    void alikeGetTheRoleAndNothingElseDoes() {
        const QString text = u"渡口亮灯\n第2版 柳江晚报\n昨夜灯亮了。\n第5版 柳江晚报\n"_s;
        const QStringList shape = shapeOf(u"第9版 柳江晚报");
        const auto changed = applyToAlike(onePiece(text), page, text, shape, Role::Furniture);
        QVERIFY(changed);
        QVERIFY(!findViolation(*changed, page, text.size()));
        QCOMPARE(changed->blockAt(page, text.indexOf(u"第2"))->role, Role::Furniture);
        QCOMPARE(changed->blockAt(page, text.indexOf(u"第5"))->role, Role::Furniture);
        QCOMPARE(changed->blockAt(page, 0)->role, Role::Body);
        QCOMPARE(changed->blockAt(page, text.indexOf(u"昨夜"))->role, Role::Body);
        QCOMPARE(*applyToAlike(*changed, page, text, shape, Role::Furniture), *changed);
    }

    void whatAnEditorDecidedStays() {
        const QString text = u"第2版\n"_s;
        Layout layout = onePiece(text);
        layout.blocks.front().origin = Origin::Editor;
        QCOMPARE(*applyToAlike(layout, page, text, {u"第0版"_s}, Role::Furniture), layout);
        layout.blocks.front().origin = Origin::Finder;
        QCOMPARE(*applyToAlike(layout, page, text, {u"第0版"_s}, Role::Body), layout);
    }
};

QTEST_GUILESS_MAIN(AlikeTest)
#include "AlikeTest.moc"
