#include "core/exchange/MentionSieve.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;

class MentionSieveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOutermostStay_data() {
        QTest::addColumn<MentionShape>("shape");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<qint64>("overlapping");
        QTest::newRow("flat") << MentionShape::Flat << u"A D"_s << qint64{3};
        QTest::newRow("whole") << MentionShape::Whole << u"A B C D F"_s << qint64{0};
    }
    void theOutermostStay() {
        QFETCH(MentionShape, shape);
        ArticleText article;
        article.mentions = {{u"A"_s, {{0, 5}}, {}, {}},         {u"B"_s, {{0, 2}}, {}, {}},
                            {u"C"_s, {{4, 6}}, {}, {}},         {u"D"_s, {{5, 9}}, {}, {}},
                            {u"E"_s, {{5, 6}, {8, 9}}, {}, {}}, {u"F"_s, {{8, 12}}, {}, {}}};
        const SievedMentions sieved = sieve(article, shape);
        QStringList kept;
        for (const ArticleMention* mention : sieved.kept)
            kept.append(mention->type);
        QTEST(kept.join(u' '), "kept");
        QTEST(sieved.left.overlapping, "overlapping");
        QCOMPARE(sieved.left.discontinuous, 1);
        QCOMPARE(sieved.left.outside, 0);
    }
};

QTEST_GUILESS_MAIN(MentionSieveTest)
#include "MentionSieveTest.moc"
