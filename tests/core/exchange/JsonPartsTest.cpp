#include "core/exchange/JsonParts.h"

#include "tests/support/MentionSample.h"

#include <QBuffer>
#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;

namespace {

/// What is written inside of an object.
template<typename Write>
QByteArray inObject(const Write& write) {
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    JsonWriter json(out);
    json.beginObject();
    write(json);
    json.endObject();
    return json.flush() ? out.data() : QByteArray("failed");
}

} // namespace

class JsonPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRangeIsBeginAndEnd_data() {
        QTest::addColumn<std::vector<TextRange>>("ranges");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("one") << std::vector<TextRange>{{2, 5}}
                             << QByteArray(R"({"begin": 2, "end": 5})");
        QTest::newRow("two") << std::vector<TextRange>{{2, 5}, {7, 8}}
                             << QByteArray(R"({"ranges": [[2, 5], [7, 8]]})");
        QTest::newRow("none") << std::vector<TextRange>{} << QByteArray(R"({"ranges": []})");
    }
    void oneRangeIsBeginAndEnd() {
        QFETCH(std::vector<TextRange>, ranges);
        QTEST(inObject([&](JsonWriter& json) { writeRanges(json, ranges); }), "json");
    }

    void metadataHaveAllMembers() {
        Metadata meta;
        meta.agency = u"新华社"_s;
        meta.reporters = {u"林一"_s, u"周二"_s};
        meta.continuedOn = u"2"_s;
        QCOMPARE(inObject([&](JsonWriter& json) {
                     json.key("meta"_L1);
                     writeMeta(json, meta);
                 }),
                 QByteArray(R"({"meta": {"agency": "新华社", "place": "", "date": "", )"
                            R"("reporters": ["林一", "周二"], "photographers": [], )"
                            R"("continued_on": "2", "continued_from": ""}})"));
    }

    void anArticleTellsWhereItStands() {
        const test::MentionSample sample;
        QCOMPARE(inObject([&](JsonWriter& json) { writeOrigin(json, sample.article()); }),
                 QByteArray(R"({"newspaper": "云溪日报", "date": "2031-05-06", "page": "1"})"));
    }

    void typesStandOneALine() {
        const std::vector<TagType> types{{{1}, u"PER"_s, u"人名"_s, u"#123456"_s, u"P"_s, 0},
                                         {{2}, u"LOC"_s, {}, {}, {}, 1}};
        QCOMPARE(inObject([&](JsonWriter& json) {
                     json.key("types"_L1);
                     writeTypeList(json, types);
                 }),
                 QByteArray("{\"types\": [\n"
                            R"({"code": "PER", "name": "人名", "color": "#123456", "key": "P"},)"
                            "\n"
                            R"({"code": "LOC", "name": "", "color": "", "key": ""})"
                            "\n]}"));
    }
};

QTEST_GUILESS_MAIN(JsonPartsTest)
#include "JsonPartsTest.moc"
