#include "core/entity/PersonTagger.h"

#include "tests/support/Spans.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::entity;
using namespace Qt::StringLiterals;

class PersonTaggerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contextMakesSure() {
        QVERIFY(confidenceOf(u"副市长白景明表示"_s) > 0.9);
        QVERIFY(confidenceOf(u"路过时白景明也在"_s) < 0.9);
    }

    void listsMakeSure() { QVERIFY(confidenceOf(u"出席的有白景明、沈若溪、江一帆。"_s) > 0.9); }

    void joinsForeignNamesAtThePoint() {
        const test::Cut cut(u"作家卡尔·多斯基说"_s);
        QCOMPARE(cut.shown(tagger().find(cut.text(), cut.tokens)),
                 QStringList{u"PER 卡尔·多斯基"_s});
    }

    void aPointJoinsOnlyWholeWords() {
        const test::Cut cut(u"工程名为“渡轮出海·江海联运”"_s);
        QCOMPARE(cut.shown(tagger().find(cut.text(), cut.tokens)), QStringList());
    }

    void tellsPlacesThatSoundLikePersons() {
        const test::Cut cut(u"代表团抵达梅尔多夫，前往卡尔登堡。"_s);
        QCOMPARE(cut.shown(tagger().find(cut.text(), cut.tokens)),
                 (QStringList{u"LOC 梅尔多夫"_s, u"LOC 卡尔登堡"_s}));
    }

    void looksAgainForSureNames() {
        const test::Cut cut(u"市长白景明表示同意。路过时白景明也在。"_s);
        const NameIndex names =
            tagger().recurring(cut.text(), tagger().find(cut.text(), cut.tokens));
        QCOMPARE(names.names().size(), 1U);
        QCOMPARE(names.names().front().text, std::u16string(u"白景明"));
        QVERIFY(!names.names().front().own);
    }

    void doesNotLookForDoubtfulNames() {
        const test::Cut cut(u"路过时白景明也在。"_s);
        QVERIFY(tagger().recurring(cut.text(), tagger().find(cut.text(), cut.tokens)).isEmpty());
    }

    void ownNamesAreSure() {
        NameIndex own;
        own.add({u"和谐高", MentionType::Person, true});
        const test::Cut cut(u"昨天和谐高来了"_s, own);
        const std::vector<Span> found = tagger().find(cut.text(), cut.tokens);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().reason, SuggestionReason::OwnName);
        QVERIFY(found.front().confidence > 0.95);
    }

private:
    static PersonTagger tagger() { return PersonTagger(test::shippedTable()); }

    static double confidenceOf(const QString& text) {
        const test::Cut cut(text);
        const std::vector<Span> found = tagger().find(cut.text(), cut.tokens);
        return found.empty() ? 0 : found.front().confidence;
    }
};

QTEST_GUILESS_MAIN(PersonTaggerTest)
#include "PersonTaggerTest.moc"
