#include "core/segment/JumpLinker.h"

#include "core/segment/ArticleFinder.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class JumpLinkerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsAreToldApartByTheirWords();
    void labelsInAnyNumerals();
};

void JumpLinkerTest::partsAreToldApartByTheirWords() {
    const QString first =
        QString::fromUtf8("青岭水库开闸放水\n\n青岭水库昨天开闸，下游五镇的水田得到灌溉。"
                          "（下转第二版）\n\n长桥镇办起夜校\n\n长桥镇的夜校开学，"
                          "八十名青年学习木工和电工。（下转第二版）\n");
    const QString second =
        QString::fromUtf8("（上接第一版）夜校的教室设在长桥镇小学，木工课由镇上的老师傅"
                          "讲授。\n\n（上接第一版）放水将持续十天，青岭水库管理处派人"
                          "巡查下游五镇的水渠。\n");
    const Layout a = segment::findArticles(first);
    const Layout b = segment::findArticles(second);
    QCOMPARE(a.articles.size(), std::size_t(2));
    QCOMPARE(b.articles.size(), std::size_t(2));
    const std::vector<segment::LinkPage> pages{{QString(), first, &a}, {QString(), second, &b}};
    const auto links = segment::linkJumps(pages);
    QCOMPARE(links.size(), std::size_t(2));
    for (const segment::JumpLink& link : links) {
        QCOMPARE(link.fromPage, std::size_t(0));
        QCOMPARE(link.toPage, std::size_t(1));
        const bool reservoir = link.from == a.articles[0].id;
        QCOMPARE(link.to, reservoir ? b.articles[1].id : b.articles[0].id);
    }
}

void JumpLinkerTest::labelsInAnyNumerals() {
    Article begun;
    begun.id = ArticleId{-1};
    begun.meta.continuedOn = u"十二"_s;
    Article ended;
    ended.id = ArticleId{-1};
    ended.meta.continuedFrom = u"A1"_s;
    const Layout a{{begun}, {}};
    const Layout b{{ended}, {}};
    const std::vector<segment::LinkPage> pages{{u"a1"_s, {}, &a}, {u"12"_s, {}, &b}};
    QCOMPARE(segment::linkJumps(pages).size(), std::size_t(1));
    const std::vector<segment::LinkPage> others{{u"3"_s, {}, &a}, {u"4"_s, {}, &b}};
    QCOMPARE(segment::linkJumps(others).size(), std::size_t(0));
}

QTEST_GUILESS_MAIN(JumpLinkerTest)
#include "JumpLinkerTest.moc"
