#include "core/exchange/JsonReader.h"

#include "tests/support/Outcome.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;

namespace {

/// 𠮷 is one code point and two positions.
const QByteArray Whole = R"({"format": "jianbao-extract", "version": 1,
"pages": [{"name": "a.txt", "text": "𠮷野桥\n林一来了", "newspaper": "日报", "date": "2031-05-06",
           "number": "1"}],
"articles": [{"id": "7", "kind": "news", "title": "𠮷野桥", "confidence": 0.5,
  "meta": {"agency": "", "place": "", "date": "", "reporters": ["林一"], "photographers": [],
           "continued_on": "", "continued_from": ""},
  "blocks": [{"page": 0, "role": "body", "begin": 4, "end": 8, "confidence": 1.0, "text": "",
              "paragraphs": [{"begin": 4, "end": 8, "text": ""}]}]}],
"furniture": [{"page": 0, "role": "furniture", "begin": 0, "end": 4, "confidence": 1.0,
               "text": "", "paragraphs": []}],
"entities": [{"name": "林一", "aliases": [], "type": "PER", "note": "", "link": ""}],
"mentions": [{"type": "PER", "entity": 0, "ranges": [[0, 4, 6]], "text": "林一"}],
"corrections": [{"page": 0, "begin": 0, "end": 1, "text": "吉", "original": "𠮷"}]})";

QByteArray with(const char* before, const char* behind) {
    QByteArray json = Whole;
    const qsizetype at = json.indexOf(before);
    if (at < 0)
        qFatal("there is no %s", before);
    return json.replace(at, qsizetype(qstrlen(before)), behind);
}

} // namespace

class JsonReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void positionsBecomeThoseOfTheText() {
        const auto read = readJson(Whole);
        QVERIFY2(read, test::outcome(read));
        QCOMPARE(read->pages.size(), 1U);
        QCOMPARE(read->pages[0].issue.date, QDate(2031, 5, 6));
        const Layout& layout = read->layout;
        QCOMPARE(layout.blocks.size(), 2U);
        QCOMPARE(layout.blocks[1].ranges.begin(), 5);
        QVERIFY(layout.blocks[1].paragraphs == std::vector<qsizetype>{5});
        QCOMPARE(layout.articles[0].meta.reporters, QStringList{u"林一"_s});
        QCOMPARE(layout.mentions[0].ranges[0].range, (TextRange{5, 7}));
        QCOMPARE(read->names.entity(layout.mentions[0].entity)->name, u"林一"_s);
        QCOMPARE(layout.corrections[0].range, (TextRange{0, 2}));
        QVERIFY(!read->listsTypes);
    }

    void whatContradictsItselfIsRefused_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << with("}]}", "");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("another format") << with("jianbao-extract", "other");
        QTest::newRow("a later version") << with("\"version\": 1", "\"version\": 2");
        QTest::newRow("no such kind") << with("\"news\"", "\"poem\"");
        QTest::newRow("no such role") << with("\"body\"", "\"tail\"");
        QTest::newRow("no such page") << with("{\"page\": 0, \"role\"", "{\"page\": 1, \"role\"");
        QTest::newRow("a page before the first") << with("[[0, 4, 6]]", "[[-1, 4, 6]]");
        QTest::newRow("a hole") << with("\"begin\": 0, \"end\": 4", "\"begin\": 0, \"end\": 3");
        QTest::newRow("an overlap") << with("\"begin\": 0, \"end\": 4", "\"begin\": 0, \"end\": 5");
        QTest::newRow("behind the end") << with("[[0, 4, 6]]", "[[0, 4, 99]]");
        QTest::newRow("before the begin") << with("[[0, 4, 6]]", "[[0, -4, 6]]");
        QTest::newRow("backwards") << with("[[0, 4, 6]]", "[[0, 6, 4]]");
        QTest::newRow("no place") << with("[[0, 4, 6]]", "[]");
        QTest::newRow("no such entity") << with("\"entity\": 0", "\"entity\": 3");
        QTest::newRow("no type") << with("\"type\": \"PER\", \"entity\"",
                                         "\"type\": \"\", \"entity\"");
        QTest::newRow("a correction of nothing")
            << with("\"end\": 1, \"text\": \"吉\"", "\"end\": 0, \"text\": \"\"");
        QTest::newRow("another quote") << with("\"text\": \"林一\"", "\"text\": \"一来\"");
        QTest::newRow("another original") << with("\"original\": \"𠮷\"", "\"original\": \"野\"");
        QTest::newRow("no day") << with("2031-05-06", "2031-05-66");
        QTest::newRow("no blocks") << with("\"blocks\": [{", "\"blocks\": [], \"more\": [{");
    }
    void whatContradictsItselfIsRefused() {
        QFETCH(QByteArray, json);
        const auto read = readJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Damaged);
    }

    void anArticleMayContinueOneThatIsNotThere() {
        const auto read =
            readJson(with("\"confidence\": 0.5", "\"confidence\": 0.5, \"continues\": \"3\""));
        QVERIFY2(read, test::outcome(read));
        QVERIFY(!read->layout.articles[0].continues.isValid());
    }
};

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "JsonReaderTest.moc"
