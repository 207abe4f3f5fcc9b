#include "ui/settings/KeyBindings.h"

#include "ui/settings/Settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class KeyBindingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    }

    void cleanup() {
        m_settings.reset(); // writes into the folder, so it goes first
    }

    void keysAreKeptAndComeBack() {
        const auto split = make(u"split"_s, u"Ctrl+K"_s);
        {
            KeyBindings bindings({split.get()}, *m_settings);
            QVERIFY(bindings.isDefault(split.get()));
            bindings.set(split.get(), {QKeySequence(u"Alt+K"_s), QKeySequence(u","_s)});
            QVERIFY(!bindings.isDefault(split.get()));
            QVERIFY(split->toolTip().contains("Alt+K"_L1));
        }
        const auto again = make(u"split"_s, u"Ctrl+K"_s);
        KeyBindings bindings({again.get()}, *m_settings);
        QCOMPARE(again->shortcuts(),
                 QList<QKeySequence>({QKeySequence(u"Alt+K"_s), QKeySequence(u","_s)}));
        bindings.set(again.get(), bindings.defaults(again.get()));
        QVERIFY(!m_settings->keys(u"split"_s));
    }

    void anActionCanBeWithoutAKey() {
        const auto split = make(u"split"_s, u"Ctrl+K"_s);
        KeyBindings(QList<QAction*>{split.get()}, *m_settings).set(split.get(), {});
        const auto again = make(u"split"_s, u"Ctrl+K"_s);
        const KeyBindings bindings({again.get()}, *m_settings);
        QVERIFY(again->shortcuts().isEmpty());
    }

    void theOwnerOfAKeyIsTold() {
        const auto split = make(u"split"_s, u"Ctrl+K"_s);
        const auto merge = make(u"merge"_s, u"Ctrl+M"_s);
        const KeyBindings bindings({split.get(), merge.get()}, *m_settings);
        QCOMPARE(bindings.owner(QKeySequence(u"Ctrl+M"_s), split.get()), merge.get());
        QCOMPARE(bindings.owner(QKeySequence(u"Ctrl+M"_s), merge.get()), nullptr);
        QCOMPARE(bindings.owner(QKeySequence(u"Ctrl+X"_s), split.get()), nullptr);
        QCOMPARE(bindings.owner({}, split.get()), nullptr);
    }

private:
    static std::unique_ptr<QAction> make(const QString& name, const QString& key) {
        auto action = std::make_unique<QAction>(name);
        action->setObjectName(name);
        action->setStatusTip(u"Does it"_s);
        action->setShortcut(QKeySequence(key));
        return action;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

QTEST_MAIN(KeyBindingsTest)
#include "KeyBindingsTest.moc"
