#include "core/edit/SelectionEdits.h"

#include "tests/support/Outcome.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::edit;
using namespace Qt::StringLiterals;

namespace {

const QString Text = u"题甲\n文甲\n文乙\n题丙\n文丙\n"_s;
constexpr PageId ThePage{1};
constexpr qsizetype Line = 3;

/// Each line a body block and an article of its own, numbered from 1.
Layout crude() {
    Layout layout;
    for (int i = 0; i < 5; ++i) {
        Article article;
        article.id = ArticleId{i + 1};
        article.rank = i;
        layout.articles.push_back(article);
        Block block;
        block.id = BlockId{i + 1};
        block.page = ThePage;
        block.ranges = TextRange{i * Line, (i + 1) * Line};
        block.article = article.id;
        layout.blocks.push_back(block);
    }
    return layout;
}

/// The words of a line, without its end.
TextRange line(int number) {
    return {number * Line, (number + 1) * Line - 1};
}

Target at(const Selection& selection) {
    return {ThePage, Text, selection};
}

/// The blocks of each article, by the first character of each role and the block's text.
QString told(const Result<Layout>& layout) {
    if (!layout)
        return QString::fromUtf8(test::outcome(layout));
    if (const auto violation = findViolation(*layout, ThePage, Text.size()))
        return *violation;
    QStringList articles;
    for (const Article& article : layout->articles) {
        QStringList blocks;
        for (const Block* block : layout->blocksOf(article.id)) {
            QString words;
            for (const TextRange range : block->ranges.ranges())
                words += Text.mid(range.begin, range.length()).remove(u'\n');
            blocks.append((block->role == Role::Body ? QString() : roleName(block->role) + u':') +
                          words);
        }
        articles.append(blocks.join(u'+'));
    }
    return articles.join(u' ');
}

} // namespace

class SelectionEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRoleGoesToAllThatIsSelected() {
        const Selection titles(line(0), line(3));
        QCOMPARE(told(setRole(crude(), at(titles), Role::Headline)),
                 u"headline:题甲 文甲 文乙 headline:题丙 文丙");
        const Selection words({1, 2}, TextRange{4, 5});
        QCOMPARE(told(setRole(crude(), at(words), Role::Headline)),
                 u"题+headline:甲 文+headline:甲 文乙 题丙 文丙");
    }

    void aBlockInSeveralRangesIsNotCut() {
        Layout layout = crude();
        layout.blocks[0].ranges.add(layout.blocks[2].ranges);
        layout.blocks.erase(layout.blocks.begin() + 2);
        layout.articles.erase(layout.articles.begin() + 2);
        const Selection whole(line(0), line(2));
        QCOMPARE(told(setRole(layout, at(whole), Role::Caption)),
                 u"caption:题甲文乙 文甲 题丙 文丙");
        QCOMPARE(told(setRole(layout, at(line(2)), Role::Caption)),
                 u"题甲+caption:文乙 文甲 题丙 文丙");
    }

    void whatIsSelectedGoesIntoAnArticle() {
        const Selection bodies(line(4), line(1));
        QCOMPARE(told(moveToArticle(crude(), at(bodies), ArticleId{1})),
                 u"题甲+文甲+文丙 文乙 题丙");
        QCOMPARE(told(moveToNewArticle(crude(), at(bodies))), u"题甲 文甲+文丙 文乙 题丙");
        const auto once = moveToNewArticle(crude(), at(bodies));
        QCOMPARE(told(moveToNewArticle(*once, at(bodies))), told(once));
    }

    void whatTheSelectionReachesIntoIsMerged() {
        QCOMPARE(told(mergeBlocks(crude(), at({4, 8}))), u"题甲 文甲文乙 题丙 文丙");
        QCOMPARE(told(mergeBlocks(crude(), at({line(3), line(1)}))), u"题甲 文甲题丙 文乙 文丙");
        QCOMPARE(told(mergeBlocks(crude(), at({4, 4}))), told(crude()));
    }

    void eachJoinsTheArticleBeforeIt() {
        auto layout = setRole(crude(), at(Selection(line(0), line(3))), Role::Headline);
        const Selection rest(line(4), {line(1), line(2)});
        QCOMPARE(told(joinBefore(*layout, at(rest))),
                 u"headline:题甲+文甲+文乙 headline:题丙+文丙");
        QCOMPARE(told(joinBefore(*layout, at(rest), Role::Caption)),
                 u"headline:题甲+caption:文甲+caption:文乙 headline:题丙+caption:文丙");
    }

    void aBlockInSeveralRangesJoinsAsAWhole() {
        Layout layout = crude();
        layout.blocks[1].ranges.add(layout.blocks[3].ranges);
        layout.blocks.erase(layout.blocks.begin() + 3);
        layout.articles.erase(layout.articles.begin() + 3);
        const Selection whole(line(1), line(3));
        QCOMPARE(told(joinBefore(layout, at(whole), Role::Caption)),
                 u"题甲+caption:文甲题丙 文乙 文丙");
    }

    void oneBlockBecomesOneWithANeighbourOfItsRole() {
        for (const Selection& second : {Selection(line(2)), Selection(7, 7)})
            QCOMPARE(told(joinBefore(crude(), at(second))), u"题甲 文甲文乙 题丙 文丙");
        QCOMPARE(told(joinBefore(crude(), at(line(2)), Role::Caption)),
                 u"题甲 文甲+caption:文乙 题丙 文丙");
        // A part of it stays a block of its own.
        QCOMPARE(told(joinBefore(crude(), at({6, 7}))), u"题甲 文甲+文 乙 题丙 文丙");
    }

    void aPartJoinsTheArticleBeforeItsBlock() {
        QCOMPARE(told(joinBefore(crude(), at({4, 5}))), u"题甲+甲 文 文乙 题丙 文丙");
    }

    void nothingStandsBeforeTheFirst() {
        QCOMPARE(told(joinBefore(crude(), at(line(0)))), told(crude()));
        QCOMPARE(told(joinBefore(crude(), at(line(0)), Role::Kicker)),
                 u"kicker:题甲 文甲 文乙 题丙 文丙");
        const auto furniture = setRole(crude(), at(line(0)), Role::Furniture);
        QCOMPARE(told(joinBefore(*furniture, at(line(1)))), told(furniture));
    }
};

QTEST_GUILESS_MAIN(SelectionEditsTest)
#include "SelectionEditsTest.moc"
