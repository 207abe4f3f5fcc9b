#include "core/exchange/JsonSpool.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;

namespace {

/// What an object becomes in which @p fill writes.
template<typename Fill>
QJsonObject written(Fill fill) {
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    JsonWriter json(out);
    json.beginObject();
    fill(json);
    json.endObject();
    if (!json.flush())
        qFatal("a buffer cannot be full");
    return QJsonDocument::fromJson(out.data()).object();
}

} // namespace

class JsonSpoolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itemsWaitUntilTheirPlaceComes() {
        JsonSpool first;
        JsonSpool second;
        first.next().string(u"江");
        second.next().string(u"河");
        first.next().string(u"\U00020BB7");
        const QJsonObject json = written([&](JsonWriter& out) {
            QVERIFY(second.moveTo(out, "second"_L1));
            out.member("between"_L1, qint64{1});
            QVERIFY(first.moveTo(out, "first"_L1));
        });
        QCOMPARE(json[u"first"_s].toArray(), (QJsonArray{u"江"_s, u"\U00020BB7"_s}));
        QCOMPARE(json[u"second"_s].toArray(), QJsonArray{u"河"_s});
        QCOMPARE(json[u"between"_s].toInt(), 1);
    }

    void nothingIsAnEmptyList() {
        JsonSpool spool;
        QVERIFY(spool.isEmpty());
        const QJsonObject json =
            written([&](JsonWriter& out) { QVERIFY(spool.moveTo(out, "none"_L1)); });
        QVERIFY(json[u"none"_s].isArray());
        QVERIFY(json[u"none"_s].toArray().isEmpty());
    }

    void manyItemsKeepTheirOrder() {
        constexpr int Count = 60'000; // more than the writer holds back
        JsonSpool spool;
        for (int i = 0; i < Count; ++i)
            spool.next().number(qint64{i});
        QVERIFY(!spool.isEmpty());
        const QJsonArray list =
            written([&](JsonWriter& out) { QVERIFY(spool.moveTo(out, "list"_L1)); })[u"list"_s]
                .toArray();
        QCOMPARE(list.size(), Count);
        for (int i = 0; i < Count; ++i)
            QVERIFY(list[i].toInt() == i);
    }
};

QTEST_GUILESS_MAIN(JsonSpoolTest)
#include "JsonSpoolTest.moc"
