#include "ui/entity/TypeLook.h"

#include "core/model/MentionType.h"

#include <QSet>
#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class TypeLookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typesThatShipHaveNameColourAndKey() {
        QSet<QString> names;
        QSet<QString> colours;
        QSet<QString> keys;
        for (const MentionType type : AllMentionTypes) {
            const TagType shipped{{}, mentionTypeName(type), {}, {}, {}, 0};
            names.insert(typeText(shipped));
            colours.insert(typeColour(shipped).name());
            keys.insert(typeKey(shipped));
        }
        QCOMPARE(names.size(), qsizetype(AllMentionTypes.size()));
        QCOMPARE(colours.size(), qsizetype(AllMentionTypes.size()));
        QCOMPARE(keys.size(), qsizetype(AllMentionTypes.size()));
        QVERIFY(!keys.contains(QString()));
    }

    void whatAnEditorChoseCounts() {
        const TagType person{{}, u"PER"_s, u"人"_s, u"#102030"_s, u"Z"_s, 0};
        QCOMPARE(typeText(person), u"人"_s);
        QCOMPARE(typeColour(person), QColor(u"#102030"_s));
        QCOMPARE(typeKey(person), u"Z"_s);
    }

    void aTypeOfOnesOwnNeedsNoMore() {
        const TagType ship{{}, u"SHIP"_s, {}, u"no colour"_s, {}, 7};
        QCOMPARE(typeText(ship), u"SHIP"_s);
        QVERIFY(typeColour(ship).isValid());
        QVERIFY(typeKey(ship).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TypeLookTest)
#include "TypeLookTest.moc"
