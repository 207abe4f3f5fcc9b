#include "core/exchange/JsonWriter.h"

#include "tests/support/Random.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const std::function<void(JsonWriter&)>& write) {
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    JsonWriter writer(out);
    write(writer);
    return writer.flush() ? out.data() : QByteArray("failed");
}

/// Takes some bytes, then no more.
class FullDevice : public QIODevice {
public:
    explicit FullDevice(qint64 room)
        : m_room(room) {
        open(WriteOnly);
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override {
        m_room -= size;
        return m_room < 0 ? -1 : size;
    }

private:
    qint64 m_room;
};

} // namespace

class JsonWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesNestedValues() {
        const QByteArray json = written([](JsonWriter& writer) {
            writer.beginObject();
            writer.member("name"_L1, u"镇报");
            writer.member("count"_L1, qint64{3});
            writer.member("sure"_L1, 0.75);
            writer.key("list"_L1);
            writer.beginArray();
            writer.breakLine();
            writer.number(qint64{-1});
            writer.breakLine();
            writer.beginObject();
            writer.endObject();
            writer.breakLine();
            writer.endArray();
            writer.key("names"_L1);
            writer.strings({u"林一"_s, u"Ann"_s});
            writer.endObject();
        });
        QCOMPARE(json, QByteArray(R"({"name": "镇报", "count": 3, "sure": 0.75, "list": [
-1,
{}
], "names": ["林一", "Ann"]})"));
    }

    void numbersHaveNoSuperfluousDigits() {
        QCOMPARE(written([](JsonWriter& writer) { writer.number(1.0); }), QByteArray("1.0"));
        QCOMPARE(written([](JsonWriter& writer) { writer.number(0.12345); }), QByteArray("0.1235"));
    }

    void escapesWhatJsonAsksFor() {
        const QString text = u"a\"b\\c\nd\te\u0001\u001f/\u2028"_s;
        const QByteArray json = written([&](JsonWriter& writer) { writer.string(text); });
        QCOMPARE(json, QByteArray(R"("a\"b\\c\nd\te\u0001\u001f/)"
                                  "\u2028\""));
    }

    void halvesOfPairsAreReplaced() {
        const QString text = QString::fromUtf16(u"\xD842\xDFB7\xD842x\xDFB7");
        const QByteArray json = written([&](JsonWriter& writer) { writer.string(text); });
        QCOMPARE(json, QByteArray("\"\U00020BB7\uFFFDx\uFFFD\""));
    }

    void anyTextComesBack() {
        test::Random random;
        for (int round = 0; round < 500; ++round) {
            QString text;
            for (int length = random.number(0, 60); length > 0; --length)
                text.append(QChar(random.number(0, 0xD7FF)));
            text.append(u"\U0001F600"_s);
            const QByteArray json = written([&](JsonWriter& writer) {
                writer.beginArray();
                writer.string(text);
                writer.endArray();
            });
            QCOMPARE(QJsonDocument::fromJson(json).array().first().toString(), text);
        }
    }

    void longStringsAreWhole() {
        const QString text = u"镇\U00020BB7\""_s.repeated(200'000);
        const QByteArray json = written([&](JsonWriter& writer) {
            writer.beginArray();
            writer.string(text);
            writer.endArray();
        });
        QVERIFY(QJsonDocument::fromJson(json).array().first().toString() == text);
    }

    void copiesJsonFromAnotherDevice() {
        QBuffer part;
        part.setData("[1, 2]");
        part.open(QIODevice::ReadOnly);
        const QByteArray json = written([&](JsonWriter& writer) {
            writer.beginObject();
            writer.key("a"_L1);
            writer.copy(part);
            writer.member("b"_L1, qint64{3});
            writer.endObject();
        });
        QCOMPARE(json, QByteArray(R"({"a": [1, 2], "b": 3})"));
    }

    void fullDeviceIsReported() {
        FullDevice device(1'000'000);
        JsonWriter writer(device);
        writer.beginArray();
        for (int i = 0; i < 100; ++i)
            writer.string(u"镇上的图书馆"_s.repeated(1000));
        writer.endArray();
        const Result<void> result = writer.flush();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Io);
    }
};

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "JsonWriterTest.moc"
