#include "core/entity/JoinedText.h"

#include "tests/support/Gazetteers.h"
#include "tests/support/Random.h"
#include "tests/support/TwoColumns.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::entity;
using namespace Qt::StringLiterals;

namespace {

/// Joined text with its breaks as "|", the last one left out.
QString joined(const QString& page) {
    const JoinedText text = JoinedText::fromPage(page, test::shippedTable());
    QString shown = QString::fromUtf16(text.text().data(), qsizetype(text.text().size()));
    shown.chop(1);
    return shown.replace(u'\n', u'|');
}

} // namespace

class JoinedTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void joinsLinesThatTheColumnCut() {
        QCOMPARE(joined(u"云川市气象台昨日发\n布暴雨黄色预警信号"_s),
                 u"云川市气象台昨日发布暴雨黄色预警信号"_s);
    }

    void breaksBehindSentencesAndShortLines() {
        QCOMPARE(joined(u"河水清了步道也通了。\n市民纷纷前来散步了"_s),
                 u"河水清了步道也通了。|市民纷纷前来散步了"_s);
        QCOMPARE(joined(u"老城新貌\n市民纷纷前来散步了拍照了"_s),
                 u"老城新貌|市民纷纷前来散步了拍照了"_s);
    }

    void joinsColumnsOverABlankLine() {
        QCOMPARE(
            joined(
                u"修复工程今年三月动\n工先后清淤十九万立\n\n方米迁改管线四十余\n公里拆除违章建筑了"_s),
            u"修复工程今年三月动工先后清淤十九万立方米迁改管线四十余公里拆除违章建筑了"_s);
        QCOMPARE(joined(u"老城新貌\n\n市民纷纷前来"_s), u"老城新貌|市民纷纷前来"_s);
    }

    void takesLetterSpacingOut() {
        QCOMPARE(joined(u"青 石 河 重 新 通 水"_s), u"青石河重新通水"_s);
        QCOMPARE(joined(u"记者 沈若溪 江一帆 摄"_s), u"记者 沈若溪 江一帆 摄"_s);
        QCOMPARE(joined(u"5 月 17 日，全长 7.2 公里"_s), u"5月17日，全长7.2公里"_s);
    }

    void keepsBlanksBetweenLatinWords() {
        QCOMPARE(joined(u"the Harbor\nCity Hall"_s), u"the Harbor City Hall"_s);
    }

    void foldsCharacters() { QCOMPARE(joined(u"雲川市２０日電"_s), u"云川市20日电"_s); }

    void sourceCoversLineEndsInside() {
        const JoinedText text =
            JoinedText::fromPage(u"全长前往云\n川 市 的"_s, test::shippedTable());
        QCOMPARE(text.source({4, 7}), RangeList({{4, 9}}));
    }

    void readsAlongTheArticles() {
        // Two columns side by side: the first article's lines are the left halves.
        const QString page = u"甲乙丙丁  一二三四\n戊己庚辛  五六七八"_s;
        const Layout layout = test::twoColumns({{0, 6}, {11, 17}}, {{6, 11}, {17, 21}});
        const JoinedText text =
            JoinedText::fromLayout(page, layout, PageId{1}, test::shippedTable());
        const QString shown = QString::fromUtf16(text.text().data(), qsizetype(text.text().size()));
        QCOMPARE(shown, u"甲乙丙丁戊己庚辛\n一二三四五六七八\n"_s);
        QCOMPARE(text.source({2, 6}), RangeList({{2, 4}, {11, 13}}));
    }

    void anotherRoleBeginsAnew() {
        const QString page = u"Of Many Lamps\nBy Ada Marsh\nand Tom Vance\n"_s;
        Layout layout = test::twoColumns({{0, 14}}, {{14, 41}});
        layout.blocks[0].role = Role::Headline;
        layout.blocks[1].role = Role::Byline;
        layout.blocks[1].article = ArticleId{1};
        layout.blocks[1].rank = 1;
        layout.articles.pop_back();
        const JoinedText text =
            JoinedText::fromLayout(page, layout, PageId{1}, test::shippedTable());
        const QString shown = QString::fromUtf16(text.text().data(), qsizetype(text.text().size()));
        QCOMPARE(shown, u"Of Many Lamps\nBy Ada Marsh and Tom Vance\n"_s);
    }

    void everyUnitComesFromThePage() {
        test::Random random;
        const QString units = u"云川市 \n\n　日A7。，：（）"_s + QString::fromUcs4(U"𠮷");
        for (int round = 0; round < 300; ++round) {
            QString page;
            for (int i = random.number(0, 60); i > 0; --i)
                page += random.pick(units);
            const JoinedText text = JoinedText::fromPage(page, test::shippedTable());
            for (qsizetype i = 0; i < qsizetype(text.text().size()); ++i) {
                if (text.text()[i] == JoinedText::Break)
                    continue;
                const RangeList source = text.source({i, i + 1});
                QCOMPARE(source.length(), 1);
                QCOMPARE(test::shippedTable().fold(page[source.begin()].isSpace()
                                                       ? u' '
                                                       : page[source.begin()].unicode()),
                         text.text()[i]);
            }
        }
    }
};

QTEST_GUILESS_MAIN(JoinedTextTest)
#include "JoinedTextTest.moc"
