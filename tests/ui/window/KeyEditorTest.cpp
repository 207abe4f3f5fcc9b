#include "ui/window/KeyEditor.h"

#include "ui/settings/Settings.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class KeyEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyThatIsTakenIsToldAndTakenOver() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        QAction split(u"Split"_s);
        QAction merge(u"Merge"_s);
        split.setObjectName(u"split"_s);
        merge.setObjectName(u"merge"_s);
        merge.setShortcut(QKeySequence(u"Ctrl+M"_s));
        KeyBindings bindings({&split, &merge}, settings);
        KeyEditor editor(bindings);
        editor.show();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        auto* key = editor.findChildren<QLineEdit*>().last();
        key->setFocus();
        QTest::keyClick(key, Qt::Key_M, Qt::ControlModifier);
        QVERIFY(says(editor, u"Merge"_s));
        QVERIFY(split.shortcuts().isEmpty());
        QTest::mouseClick(button(editor, u"&Take it over"_s), Qt::LeftButton);
        QCOMPARE(split.shortcut(), QKeySequence(u"Ctrl+M"_s));
        QVERIFY(merge.shortcuts().isEmpty());
        QVERIFY(!says(editor, u"Merge"_s));
        QCOMPARE(*settings.keys(u"split"_s), u"Ctrl+M"_s);

        auto* list = editor.findChild<QTreeWidget*>();
        list->setCurrentItem(list->topLevelItem(1));
        QTest::mouseClick(button(editor, u"As it &was"_s), Qt::LeftButton);
        QCOMPARE(merge.shortcut(), QKeySequence(u"Ctrl+M"_s));
        QVERIFY(split.shortcuts().isEmpty());
    }

private:
    static bool says(const KeyEditor& editor, const QString& words) {
        for (const QLabel* label : editor.findChildren<QLabel*>())
            if (label->text().contains(words))
                return true;
        return false;
    }
    static QPushButton* button(const KeyEditor& editor, const QString& text) {
        for (QPushButton* each : editor.findChildren<QPushButton*>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
};

QTEST_MAIN(KeyEditorTest)
#include "KeyEditorTest.moc"
