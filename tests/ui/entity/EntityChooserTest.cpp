#include "ui/entity/EntityChooser.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class EntityChooserTest : public QObject {
    Q_OBJECT

    static Entity entity(qint64 id, const QString& name, const QStringList& aliases) {
        Entity made;
        made.id = EntityId{id};
        made.name = name;
        made.aliases = aliases;
        return made;
    }
    const std::vector<Entity> m_entities{entity(4, u"林小满"_s, {u"小满"_s}),
                                         entity(7, u"Lena Moor"_s, {})};

private Q_SLOTS:
    void anyOfItsNamesFindsAnEntity() {
        EntityChooser chooser(u"Tie"_s, m_entities);
        auto* search = chooser.findChild<QLineEdit*>();
        QCOMPARE(chooser.entity(), EntityId{4});
        QTest::keyClicks(search, u"moor"_s);
        QCOMPARE(chooser.entity(), EntityId{7});
        search->setText(u"小满"_s);
        QCOMPARE(chooser.entity(), EntityId{4});
        QCOMPARE(chooser.findChild<QListWidget*>()->item(0)->text(), u"林小满 · 小满"_s);
    }

    void arrowKeysMoveInTheListWhileOneTypes() {
        EntityChooser chooser(u"Tie"_s, m_entities);
        auto* search = chooser.findChild<QLineEdit*>();
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(chooser.entity(), EntityId{7});
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(chooser.entity(), EntityId{7});
        QTest::keyClick(search, Qt::Key_Up);
        QCOMPARE(chooser.entity(), EntityId{4});
    }

    void nothingIsChosenFromAnEmptyList() {
        EntityChooser chooser(u"Tie"_s, m_entities);
        QTest::keyClicks(chooser.findChild<QLineEdit*>(), u"zzz"_s);
        QCOMPARE(chooser.entity(), std::nullopt);
    }
};

QTEST_MAIN(EntityChooserTest)
#include "EntityChooserTest.moc"
