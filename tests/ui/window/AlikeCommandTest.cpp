#include "ui/window/AlikeCommand.h"

#include "tests/support/ui/CrudeDumps.h"
#include "tests/support/ui/ScriptedDialogs.h"
#include "ui/common/Document.h"
#include "ui/window/Actions.h"
#include "ui/window/Workbench.h"

#include <QMainWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class AlikeCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_document = std::make_unique<Document>();
        m_window = std::make_unique<QMainWindow>();
        m_workbench = new Workbench(*m_document);
        m_window->setCentralWidget(m_workbench);
        m_actions = std::make_unique<Actions>(m_window.get(), m_workbench);
        m_command =
            std::make_unique<AlikeCommand>(*m_document, *m_workbench, *m_actions, m_dialogs);
        QVERIFY(m_document->create(m_folder->filePath(u"a.jianbao"_s)));
    }
    void cleanup() {
        m_command.reset();
        m_actions.reset();
        m_window.reset();
        m_document.reset();
        m_dialogs = {};
    }

    void theRoleGoesToWhatLooksAlikeOnAllPages() {
        add({page(1), page(2), page(3)});
        QVERIFY(m_document->setRole({0, 0}, Role::Furniture));
        apply();
        QCOMPARE(m_dialogs.proposals, 1);
        QCOMPARE(furniture(), 1);
        m_dialogs.takes = true;
        // Behind "saved", which would take its place.
        QStringList told;
        connect(m_document.get(), &Document::saved, this, [&] { told.append(u"saved"_s); });
        connect(m_command.get(), &AlikeCommand::said, this,
                [&](const QString& text) { told.append(text); });
        apply();
        QCOMPARE(furniture(), 3);
        QCOMPARE(told.size(), 2);
        QVERIFY(told.last().contains(u'2'));
        disconnect(m_document.get(), nullptr, this, nullptr);
        disconnect(m_command.get(), nullptr, this, nullptr);
        QCOMPARE(m_document->nextUndo(), edit::Operation::ApplyToAlike);
        QVERIFY(m_document->undo());
        QCOMPARE(furniture(), 1);
        QVERIFY(m_document->redo());
        QCOMPARE(furniture(), 3);
    }

    void whereNothingIsAlikeItSaysSo() {
        add({page(1), u"别的版面\n"_s});
        const QSignalSpy said(m_command.get(), &AlikeCommand::said);
        apply();
        QCOMPARE(said.size(), 1);
        QCOMPARE(m_dialogs.proposals, 0);
        QVERIFY(!m_document->canUndo());
    }

    void aLargeNewspaperIsTakenInSteps() {
        constexpr int count = 230;
        QStringList pages;
        for (int i = 1; i <= count; ++i)
            pages.append(page(i));
        add(pages);
        const QSignalSpy said(m_command.get(), &AlikeCommand::said);
        QVERIFY(m_document->setRole({0, 0}, Role::Furniture));
        m_dialogs.takes = true;
        apply();
        const int first = furniture();
        QVERIFY(first > 1 && first < count);
        // It says that there is more; the same key takes the rest.
        QVERIFY(said.last()[0].toString().contains(QString::number(first - 1)));
        QVERIFY(said.last()[0].toString().contains(u"once more"));
        apply();
        QCOMPARE(furniture(), count);
        QCOMPARE(said.size(), 2);
        QVERIFY(!said.last()[0].toString().contains(u"once more"));
    }

private:
    static QString page(int number) {
        return u"柳江晚报 第%1版\n\n　　今天的第%1件事。\n"_s.arg(number);
    }
    void add(const QStringList& pages) {
        const auto dump = test::crudeDump(u"a.txt"_s, pages);
        QVERIFY(m_document->addDump(dump.dump, dump.pages, dump.links));
    }
    void apply() {
        m_workbench->goTo(0);
        (*m_actions)[ActionId::ApplyToAlike]->trigger();
    }
    /// How many pages have some.
    int furniture() const {
        int count = 0;
        for (const auto& summary : m_document->pages()) {
            const auto layout = m_document->readLayout(std::array{summary.id});
            count += layout->blocks.front().role == Role::Furniture ? 1 : 0;
        }
        return count;
    }

    test::ScriptedDialogs m_dialogs;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<QMainWindow> m_window;
    Workbench* m_workbench = nullptr;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<AlikeCommand> m_command;
};

QTEST_MAIN(AlikeCommandTest)
#include "AlikeCommandTest.moc"
