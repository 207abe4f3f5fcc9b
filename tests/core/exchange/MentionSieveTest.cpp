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
        const SievedMentions sieved = sieve(article, shape, EntityShape::Full);
        QStringList kept;
        for (const ArticleMention* mention : sieved.kept)
            kept.append(mention->type);
        QTEST(kept.join(u' '), "kept");
        QTEST(sieved.left.overlapping, "overlapping");
        QCOMPARE(sieved.left.discontinuous, 1);
        QCOMPARE(sieved.left.outside, 0);
    }

    void entitiesThatCannotBeToldAreCounted_data() {
        QTest::addColumn<EntityShape>("shape");
        QTest::addColumn<qint64>("entities");
        QTest::newRow("none") << EntityShape::None << qint64{3};
        QTest::newRow("references") << EntityShape::Reference << qint64{1};
        QTest::newRow("all") << EntityShape::Full << qint64{0};
    }
    void entitiesThatCannotBeToldAreCounted() {
        QFETCH(EntityShape, shape);
        ArticleText article;
        article.mentions = {{u"A"_s, {{0, 1}}, {}, {}},
                            {u"A"_s, {{1, 2}}, u"林一"_s, {}},
                            {u"A"_s, {{2, 3}}, {}, u"Q3"_s},
                            {u"A"_s, {{3, 4}}, u"林一"_s, u"Q3"_s},
                            // Is not there at all.
                            {u"A"_s, {{3, 4}, {5, 6}}, u"林一"_s, {}}};
        QTEST(sieve(article, MentionShape::Whole, shape).left.entities, "entities");
    }
};

QTEST_GUILESS_MAIN(MentionSieveTest)
#include "MentionSieveTest.moc"
