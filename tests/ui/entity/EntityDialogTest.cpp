#include "ui/entity/EntityDialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class EntityDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotTouchedStays() { QCOMPARE(EntityDialog(bai()).entity(), bai()); }

    void whatIsWrittenIsTaken() {
        EntityDialog dialog(bai());
        const auto lines = dialog.findChildren<QLineEdit*>();
        const auto texts = dialog.findChildren<QPlainTextEdit*>();
        lines.at(0)->setText(u" 白一帆 "_s);
        lines.at(1)->setText(u"Q1"_s);
        texts.at(0)->setPlainText(u"小白\n\n老白\n"_s);
        texts.at(1)->setPlainText(u"船工"_s);
        const Entity entity = dialog.entity();
        QCOMPARE(entity.id, bai().id);
        QCOMPARE(entity.name, u"白一帆"_s);
        QCOMPARE(entity.aliases, QStringList({u"小白"_s, u"老白"_s}));
        QCOMPARE(entity.note, u"船工"_s);
        QCOMPARE(entity.link, u"Q1"_s);
    }

    void thereMustBeAName() {
        EntityDialog dialog(bai());
        const auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(ok->isEnabled());
        dialog.findChildren<QLineEdit*>().at(0)->setText(u"  "_s);
        QVERIFY(!ok->isEnabled());
    }

private:
    static Entity bai() {
        Entity entity;
        entity.id = EntityId{7};
        entity.name = u"白帆"_s;
        entity.aliases = {u"小白"_s};
        entity.note = u"记者"_s;
        return entity;
    }
};

QTEST_MAIN(EntityDialogTest)
#include "EntityDialogTest.moc"
