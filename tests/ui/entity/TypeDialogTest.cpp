#include "ui/entity/TypeDialog.h"

#include <QDialogButtonBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

namespace {

QString nobody(const QKeySequence&) {
    return {};
}

bool canBeTaken(const TypeDialog& dialog) {
    return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled();
}

/// The fields in their order: code, name.
QLineEdit* field(const TypeDialog& dialog, int index) {
    return dialog.findChildren<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly).at(index);
}

} // namespace

class TypeDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewTypeNeedsACode() {
        TypeDialog dialog({}, nobody);
        QVERIFY(!canBeTaken(dialog));
        field(dialog, 0)->setText(u" SHIP "_s);
        field(dialog, 1)->setText(u"Ships"_s);
        dialog.findChild<QKeySequenceEdit*>()->setKeySequence(QKeySequence(u"Alt+7"_s));
        QVERIFY(canBeTaken(dialog));
        QCOMPARE(dialog.type().code, u"SHIP"_s);
        QCOMPARE(dialog.type().name, u"Ships"_s);
        QCOMPARE(dialog.type().key, u"Alt+7"_s);
    }

    void whatIsNotTouchedStays() {
        TagType person;
        person.id = TagTypeId{1};
        person.code = u"PER"_s;
        TypeDialog dialog(person, nobody);
        QVERIFY(canBeTaken(dialog));
        QVERIFY(!field(dialog, 0)->isEnabled());
        QCOMPARE(dialog.type(), person);
    }

    void aKeyThatIsTakenIsTold() {
        TypeDialog dialog({}, [](const QKeySequence& key) {
            return key == QKeySequence(u"N"_s) ? u"New article"_s : QString();
        });
        field(dialog, 0)->setText(u"SHIP"_s);
        auto* key = dialog.findChild<QKeySequenceEdit*>();
        key->setKeySequence(QKeySequence(u"N"_s));
        QVERIFY(!canBeTaken(dialog));
        const auto labels = dialog.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(u"New article"_s);
        }));
        key->setKeySequence(QKeySequence(u"M"_s));
        QVERIFY(canBeTaken(dialog));
        key->clear();
        QVERIFY(canBeTaken(dialog));
    }
};

QTEST_MAIN(TypeDialogTest)
#include "TypeDialogTest.moc"
