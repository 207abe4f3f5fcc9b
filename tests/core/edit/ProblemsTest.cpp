#include "core/edit/Problems.h"

#include "tests/support/InventedPages.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::edit;
using namespace Qt::StringLiterals;

namespace {

constexpr PageId ThePage{1};

/// A page in the making: blocks are added behind one another, sure of themselves.
struct Sheet {
    QString text;
    Layout layout;

    Block& add(Role role, qint64 article, const QString& words) {
        const ArticleId id{article};
        if (article > 0 && !layout.article(id)) {
            Article made;
            made.id = id;
            made.rank = static_cast<int>(layout.articles.size());
            layout.articles.push_back(made);
        }
        Block block;
        block.id = BlockId{static_cast<qint64>(layout.blocks.size()) + 1};
        block.page = ThePage;
        block.ranges = TextRange{text.size(), text.size() + words.size() + 1};
        block.role = role;
        block.article = id;
        block.rank = article > 0 ? static_cast<int>(layout.blocksOf(id).size()) : 0;
        text += words + u'\n';
        return layout.blocks.emplace_back(block);
    }
    std::vector<Problem> problems(const std::vector<ArticleId>& continued = {}) const {
        return findProblems(layout, ThePage, text, continued);
    }
};

const QString Body =
    u"老码头的灯昨夜亮了，等船的人都说路好走了，渡口的售票窗也换了新玻璃，往来的人比上月多了一成。"_s;

/// Masthead, a whole story, another one.
Sheet soundSheet() {
    Sheet sheet;
    sheet.add(Role::Furniture, 0, u"柳江晚报"_s);
    sheet.add(Role::Headline, 1, u"渡口亮灯"_s);
    sheet.add(Role::Body, 1, Body);
    sheet.add(Role::Headline, 2, u"河堤完工"_s);
    sheet.add(Role::Body, 2, Body);
    return sheet;
}

std::vector<Fix::Kind> kinds(const Problem& problem) {
    std::vector<Fix::Kind> kinds;
    for (const Fix& fix : problem.fixes)
        kinds.push_back(fix.kind);
    return kinds;
}

using Kinds = std::vector<Fix::Kind>;

} // namespace

class ProblemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundPageHasNone() { QVERIFY(soundSheet().problems().empty()); }

    void aBodyWithoutAHeadlineTakesATitleNearby() {
        Sheet sheet;
        sheet.add(Role::Headline, 1, u"渡口亮灯"_s);
        sheet.add(Role::Body, 2, Body);
        const auto problems = sheet.problems();
        QCOMPARE(problems.size(), 2u);
        QCOMPARE(problems[0].kind, ProblemKind::NoHeadline);
        QCOMPARE(problems[0].article, ArticleId{2});
        QCOMPARE(problems[0].position, 5);
        QCOMPARE(kinds(problems[0]),
                 (Kinds{Fix::Kind::TakeIn, Fix::Kind::SetKind, Fix::Kind::Accept}));
        QCOMPARE(problems[1].kind, ProblemKind::NoBody);
        QCOMPARE(kinds(problems[1]), (Kinds{Fix::Kind::JoinTo, Fix::Kind::SetKind,
                                            Fix::Kind::SetRole, Fix::Kind::Accept}));

        const auto fixed = applyFix(sheet.layout, problems[0], problems[0].fixes[0]);
        QVERIFY(fixed);
        QCOMPARE(fixed->articles.size(), 1u);
        QCOMPARE(fixed->blocksOf(ArticleId{2}).front()->role, Role::Headline);
        QVERIFY(findProblems(*fixed, ThePage, sheet.text).empty());
        const auto teaser = applyFix(sheet.layout, problems[1], problems[1].fixes[1]);
        QCOMPARE(teaser->article(ArticleId{1})->kind, ArticleKind::Teaser);
        QCOMPARE(findProblems(*teaser, ThePage, sheet.text).size(), 1u);
    }

    void aSecondHeadlineCutsTheArticle() {
        Sheet sheet = soundSheet();
        for (Block& block : sheet.layout.blocks)
            if (block.article == ArticleId{2}) {
                block.article = ArticleId{1};
                block.rank += 2;
            }
        sheet.layout.articles.pop_back();
        const auto problems = sheet.problems();
        QCOMPARE(problems.size(), 1u);
        QCOMPARE(problems[0].kind, ProblemKind::SecondHeadline);
        QCOMPARE(problems[0].block, BlockId{4});
        const auto cut = applyFix(sheet.layout, problems[0], problems[0].fixes[0]);
        QCOMPARE(cut->articles.size(), 2u);
        QVERIFY(findProblems(*cut, ThePage, sheet.text).empty());
    }

    void aBodyThatStopsInASentenceGoesOnBehind() {
        Sheet sheet = soundSheet();
        sheet.add(Role::Headline, 3, u"新桥通车"_s);
        sheet.add(Role::Body, 3, Body.chopped(1));
        sheet.add(Role::Body, 4, Body);
        const auto problems = sheet.problems();
        QCOMPARE(problems.size(), 2u);
        QCOMPARE(problems[1].kind, ProblemKind::EndsMidSentence);
        QCOMPARE(problems[1].block, BlockId{7});
        const auto joined = applyFix(sheet.layout, problems[1], problems[1].fixes[0]);
        QVERIFY(findProblems(*joined, ThePage, sheet.text).empty());
        // A quotation mark or bracket may close behind the sentence's end.
        Sheet quoted;
        quoted.add(Role::Headline, 1, u"渡口亮灯"_s);
        quoted.add(Role::Body, 1, Body + u"”）"_s);
        QVERIFY(quoted.problems().empty());
    }

    void aPauseEndsASentenceWhereItIsTheOnlyStop() {
        const QString body =
            u"本埠訊昨日河埠頭有小輪兩艘相撞、船客均無恙、碼頭工人群起救護、半小時後始各駛去、"
            "聞船主已將此事報告航政處、聽候查驗云、"_s;
        Sheet sheet;
        sheet.add(Role::Headline, 1, u"兩輪相撞"_s);
        sheet.add(Role::Body, 1, body + body);
        QVERIFY(sheet.problems().empty());
        // Where there are stops a pause ends nothing.
        sheet.add(Role::Headline, 2, u"渡口亮燈"_s);
        sheet.add(Role::Body, 2, u"今夜渡口亮燈。"_s.repeated(3));
        const auto problems = sheet.problems();
        QCOMPARE(problems.size(), 1u);
        QCOMPARE(problems[0].kind, ProblemKind::EndsMidSentence);
        QCOMPARE(problems[0].article, ArticleId{1});
    }

    void aJumpLineWantsALink() {
        Sheet sheet = soundSheet();
        sheet.layout.article(ArticleId{2})->meta.continuedOn = u"2"_s;
        const auto problems = sheet.problems();
        QCOMPARE(problems.size(), 1u);
        QCOMPARE(problems[0].kind, ProblemKind::UnlinkedJump);
        QCOMPARE(problems[0].fixes[0].kind, Fix::Kind::Link);
        QVERIFY(!applyFix(sheet.layout, problems[0], problems[0].fixes[0]));
        QVERIFY(sheet.problems({ArticleId{2}}).empty());
        sheet.layout.article(ArticleId{2})->meta = {};
        sheet.layout.article(ArticleId{1})->meta.continuedFrom = u"1"_s;
        QCOMPARE(sheet.problems().size(), 1u);
        sheet.layout.article(ArticleId{1})->continues = ArticleId{77};
        QVERIFY(sheet.problems().empty());
    }

    void whatIsLeftOverIsTold() {
        Sheet sheet = soundSheet();
        sheet.add(Role::Byline, 3, u"本报记者 白帆"_s);
        const auto problems = sheet.problems();
        QCOMPARE(problems.size(), 1u);
        QCOMPARE(problems[0].kind, ProblemKind::Leftover);
        QCOMPARE(kinds(problems[0]),
                 (Kinds{Fix::Kind::JoinTo, Fix::Kind::SetRole, Fix::Kind::Accept}));
        const auto gone = applyFix(sheet.layout, problems[0], problems[0].fixes[1]);
        QCOMPARE(gone->articles.size(), 2u);
    }

    void lengthsOutOfTheOrdinaryAreTold() {
        Sheet sheet = soundSheet();
        sheet.add(Role::Headline, 3, u"新桥通车"_s);
        sheet.add(Role::Body, 3, Body.repeated(100));
        sheet.add(Role::Headline, 4, u"天气"_s);
        sheet.add(Role::Body, 4, u"晴。"_s);
        const auto problems = sheet.problems();
        QCOMPARE(problems.size(), 2u);
        QCOMPARE(problems[0].kind, ProblemKind::VeryLong);
        QCOMPARE(problems[1].kind, ProblemKind::VeryShort);
    }

    void whatTheFinderDoubtsComesInTheOrderOfDoubt() {
        Sheet sheet = soundSheet();
        sheet.layout.blocks[1].confidence = 0.55;
        sheet.layout.blocks[2].confidence = 0.1;
        sheet.layout.article(ArticleId{2})->confidence = 0.4;
        const auto problems = sheet.problems();
        QCOMPARE(problems.size(), 3u);
        QCOMPARE(problems[0].block, BlockId{3});
        QCOMPARE(problems[0].doubt, 0.9);
        QCOMPARE(problems[1].kind, ProblemKind::DoubtfulArticle);
        QCOMPARE(problems[2].block, BlockId{2});
    }

    void whatWasAcceptedIsNotToldAgain() {
        Sheet sheet;
        sheet.add(Role::Headline, 1, u"渡口亮灯"_s);
        sheet.add(Role::Body, 2, Body.chopped(3)).confidence = 0.2;
        sheet.add(Role::Byline, 3, u"本报记者 白帆"_s);
        Layout layout = sheet.layout;
        for (int step = 0; step < 10; ++step) {
            const auto problems = findProblems(layout, ThePage, sheet.text);
            if (problems.empty())
                break;
            const auto& fixes = problems.front().fixes;
            const auto accept = std::find(fixes.begin(), fixes.end(), Fix{});
            QVERIFY(accept != fixes.end());
            layout = *applyFix(layout, problems.front(), *accept);
        }
        QVERIFY(findProblems(layout, ThePage, sheet.text).empty());
    }

    /// Whatever stands on a page: positions lie in their block, and fixes keep the invariants or
    /// say that they do not apply.
    void anyPageCanBeSearchedAndAnyFixTried() {
        test::Random random;
        int tried = 0;
        for (int round = 0; round < 60; ++round) {
            test::Texts texts;
            const Layout layout = test::inventPages(random, 2, texts);
            const QString& text = texts.at(ThePage);
            for (const Problem& problem : findProblems(layout, ThePage, text)) {
                const Block* block = layout.block(problem.block);
                QVERIFY(block && block->page == ThePage);
                QVERIFY(block->ranges.contains(problem.position));
                for (const Fix& fix : problem.fixes) {
                    const auto fixed = applyFix(layout, problem, fix);
                    if (!fixed)
                        continue;
                    ++tried;
                    const auto violation = test::findProblem(*fixed, texts);
                    QVERIFY2(!violation, qPrintable(violation.value_or(QString())));
                }
            }
        }
        QVERIFY(tried > 100);
    }
};

QTEST_GUILESS_MAIN(ProblemsTest)
#include "ProblemsTest.moc"
