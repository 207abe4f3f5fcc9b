#include "core/exchange/JsonMarks.h"

#include "core/model/MentionType.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;

namespace {

QJsonObject finished(JsonMarks& marks) {
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    JsonWriter json(out);
    json.beginObject();
    if (!marks.finish(json))
        qFatal("the temporary files cannot be read");
    json.endObject();
    if (!json.flush())
        qFatal("a buffer cannot be full");
    return QJsonDocument::fromJson(out.data()).object();
}

/// The six types that every project has.
Names usualNames() {
    Names names;
    for (const MentionType type : AllMentionTypes)
        names.types.push_back({{static_cast<qint64>(type) + 1},
                               mentionTypeName(type),
                               {},
                               {},
                               {},
                               static_cast<int>(type)});
    return names;
}

} // namespace

class JsonMarksTest : public QObject {
    Q_OBJECT

    /// The first character is beyond the basic plane.
    const Page m_first{{4}, {1}, u"a.txt"_s, 0, u"1"_s, u"\U00020BB7野和林一"_s};
    const Page m_second{{9}, {1}, u"b.txt"_s, 0, u"2"_s, u"云溪"_s};
    const std::array<JsonPage, 2> m_pages{JsonPage{&m_first, 0, CodePointIndex(m_first.text)},
                                          JsonPage{&m_second, 1, CodePointIndex(m_second.text)}};

    static Layout layoutOn(std::initializer_list<PageId> pages) {
        Layout layout;
        for (const PageId page : pages) {
            Block block;
            block.id = {static_cast<qint64>(layout.blocks.size()) + 1};
            block.page = page;
            layout.blocks.push_back(block);
        }
        return layout;
    }

private Q_SLOTS:
    void positionsCountCodePointsOfTheirPage() {
        Layout layout = layoutOn({{4}, {9}});
        layout.mentions = {{{1}, {1}, {20}, {{{4}, {4, 6}}, {{9}, {0, 2}}}}};
        layout.corrections = {{{1}, {4}, {2, 3}, u"家"_s}};
        layout.rejections = {{{1}, {9}, {0, 2}, u"LOC"_s, u"云溪"_s}};
        layout.states = {{{9}, Status::Checked, u"看过"_s}};
        Names names = usualNames();
        names.entities = {{{10}, u"别人"_s, {}, {1}, {}, {}}, {{20}, u"林一"_s, {}, {1}, {}, {}}};
        JsonMarks marks;
        marks.setNames(names);
        marks.add({4}, layout, m_pages);
        const QJsonObject json = finished(marks);
        const QJsonValue mention = json[u"mentions"_s][0];
        QCOMPARE(mention[u"type"_s].toString(), u"PER"_s);
        // Its place in the list.
        QCOMPARE(mention[u"entity"_s].toInt(), 1);
        QCOMPARE(mention[u"ranges"_s].toArray(),
                 (QJsonArray{QJsonArray{0, 3, 5}, QJsonArray{1, 0, 2}}));
        QCOMPARE(mention[u"text"_s].toString(), u"林一 云溪"_s);
        const QJsonValue correction = json[u"corrections"_s][0];
        QCOMPARE(correction[u"begin"_s].toInt(), 1);
        QCOMPARE(correction[u"end"_s].toInt(), 2);
        QCOMPARE(correction[u"original"_s].toString(), u"野"_s);
        QCOMPARE(correction[u"text"_s].toString(), u"家"_s);
        QCOMPARE(json[u"rejections"_s][0][u"page"_s].toInt(), 1);
        QCOMPARE(json[u"states"_s][0][u"status"_s].toString(), u"checked"_s);
        QCOMPARE(json[u"entities"_s].toArray().size(), 2);
        QVERIFY(!json.contains(u"types"_s));
    }

    void eachPageIsTakenOnce() {
        Layout layout = layoutOn({{4}});
        layout.mentions = {{{1}, {1}, {}, {{{4}, {4, 6}}}}};
        JsonMarks marks;
        marks.setNames(usualNames());
        marks.add({4}, layout, m_pages);
        marks.add({4}, layout, m_pages);
        QCOMPARE(finished(marks)[u"mentions"_s].toArray().size(), 1);
    }

    void pageWithoutBlocksIsTakenToo() {
        Layout layout;
        layout.states = {{{9}, Status::Checked, u"空版"_s}};
        JsonMarks marks;
        marks.add({9}, layout, m_pages);
        QCOMPARE(finished(marks)[u"states"_s][0][u"note"_s].toString(), u"空版"_s);
    }

    void whatWouldSayNothingIsLeftOut() {
        JsonMarks marks;
        marks.setNames(usualNames());
        Layout layout = layoutOn({{4}});
        layout.states = {{{4}, Status::Open, {}}};
        marks.add({4}, layout, m_pages);
        QCOMPARE(finished(marks), QJsonObject());
    }

    void typesAreListedWhereAnEditorChangedThem() {
        Names names = usualNames();
        names.types[1].color = u"#123456"_s;
        JsonMarks marks;
        marks.setNames(names);
        const QJsonArray types = finished(marks)[u"types"_s].toArray();
        QCOMPARE(types.size(), qsizetype(AllMentionTypes.size()));
        QCOMPARE(types[1][u"color"_s].toString(), u"#123456"_s);
        QCOMPARE(types[1][u"code"_s].toString(), names.types[1].code);
    }
};

QTEST_GUILESS_MAIN(JsonMarksTest)
#include "JsonMarksTest.moc"
