#include "core/exchange/WebAnnoTsvReader.h"

#include "core/exchange/WebAnnoTsvWriter.h"
#include "tests/support/MentionSample.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;
using jianbao::test::MentionSample;

namespace {

using Key = std::tuple<QString, std::vector<TextRange>, QString>;

template<typename Mentions>
std::vector<Key> keysOf(const Mentions& mentions) {
    std::vector<Key> keys;
    for (const auto& mention : mentions)
        keys.emplace_back(mention.type, mention.ranges, mention.reference);
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

class WebAnnoTsvReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenComesBack() {
        const MentionSample sample;
        const auto read = readWebAnnoTsv(QString::fromUtf8(sample.written(
            [](QIODevice& out) { return std::make_unique<WebAnnoTsvWriter>(out); })));
        QVERIFY(read);
        QCOMPARE(read->unread.size(), 0U);
        QString text = sample.article().text;
        for (QChar& c : text)
            c = c.isSpace() ? QChar(u' ') : c;
        QCOMPARE(read->text, text);
        QVERIFY(keysOf(read->mentions) == keysOf(sample.withoutPieces().mentions));
    }

    void otherLayersAreListedOnce() {
        const auto read = readWebAnnoTsv(u"#FORMAT=WebAnno TSV 3.3\n"
                                         "#T_SP=a.b.POS|PosValue\n"
                                         "#T_SP=a.b.NamedEntity|value|identifier\n\n\n"
                                         "#Text=河 湖\n"
                                         "1-1\t0-1\t河\tNN\tLOC\tQ1\t\n"
                                         "1-2\t2-3\t湖\tNN\t_\t_\t\n"
                                         "1-3\t2-4\t湖\tNN\tLOC\t_\t\n"
                                         "1-4\t5-6\t海\tNN\t*\t*\t\n"_s);
        QVERIFY(read);
        QCOMPARE(read->text, u"河 湖  海"_s);
        QCOMPARE(read->mentions.size(), 1U);
        QCOMPARE(read->mentions.front(), (AnnotatedMention{u"LOC"_s, {{0, 1}}, {}, u"Q1"_s, 7}));
        QCOMPARE(read->unread.size(), 3U);
        QCOMPARE(read->unread[0].content, u"#T_SP=a.b.POS|PosValue"_s);
        QCOMPARE(read->unread[0].line, 2);
        QCOMPARE(read->unread[1].line, 9);
        QCOMPARE(read->unread[2].line, 10);
    }

    void layersThatSayNothingAreNotListed() {
        const auto read = readWebAnnoTsv(u"#FORMAT=WebAnno TSV 3.3\n"
                                         "#T_SP=a.b.NamedEntity|value|identifier|color\n"
                                         "#T_RL=a.b.Near|how|BT_a.b.NamedEntity\n\n\n"
                                         "#Text=河\n"
                                         "1-1\t0-1\t河\tLOC\t*\t*\t_\t_\t\n"_s);
        QVERIFY(read);
        QCOMPARE(read->mentions.size(), 1U);
        QCOMPARE(read->unread.size(), 0U);
    }

    void formsAreReadPlainAndEscaped() {
        const auto read = readWebAnnoTsv(u"#FORMAT=WebAnno TSV 3.3\n"
                                         "#T_SP=a.b.NamedEntity|value\n\n\n"
                                         "#Text=a\\\\b\\f\\\\\n"
                                         "1-1\t0-3\ta\\b\tLOC\t\n"
                                         "1-2\t3-5\t\\f\\\\\tORG\t\n"_s);
        QVERIFY(read);
        QCOMPARE(read->unread.size(), 0U);
        QCOMPARE(read->text, u"a\\b\f\\"_s);
    }

    void whatIsNoTsvIsRefused() {
        QVERIFY(!readWebAnnoTsv(u""_s));
        QVERIFY(!readWebAnnoTsv(u"a\tb\n"_s));
        QVERIFY(!readWebAnnoTsv(u"#FORMAT=WebAnno TSV 3.3\n#T_SP=a.b.POS|PosValue\n"_s));
    }
};

QTEST_GUILESS_MAIN(WebAnnoTsvReaderTest)
#include "WebAnnoTsvReaderTest.moc"
