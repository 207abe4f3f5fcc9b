#include "ui/window/ExportCommand.h"

#include "tests/support/ui/CrudeDumps.h"
#include "tests/support/ui/ScriptedDialogs.h"
#include "tests/support/ui/TestWindow.h"
#include "ui/common/Document.h"
#include "ui/settings/Settings.h"
#include "ui/window/MainWindow.h"
#include "ui/window/StatusStrip.h"
#include "ui/window/Workbench.h"

#include <QAction>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;
using Scope = ExportChoice::Scope;

/// What the export of the window suggests and remembers. The exports themselves are tested in core.
class ExportCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_document = std::make_unique<Document>();
        m_window = test::makeWindow(*m_document, *m_settings, m_folder->path(), &m_dialogs);
        QVERIFY(m_document->create(m_folder->filePath(u"kites.jianbao"_s)));
        const auto kite = test::crudeDump(
            u"kite.txt"_s, {u"第一版甲稿。\n\n第一版乙稿。\n"_s, u"第二版的稿。\n"_s});
        QVERIFY(m_document->addDump(kite.dump, kite.pages, kite.links));
        const auto lamp = test::crudeDump(u"lamp.txt"_s, {u"灯亮了。\n"_s});
        QVERIFY(m_document->addDump(lamp.dump, lamp.pages, lamp.links));
    }
    void cleanup() {
        m_window.reset();
        m_document.reset();
        m_settings.reset(); // writes into the folder, so it goes first
    }

    void eachPageAndArticleHasANameOfItsOwn() {
        openPage(u"第二版"_s);
        trigger(u"export"_s);
        QCOMPARE(m_dialogs->exportNames.page, u"kite-p2"_s);
        QCOMPARE(m_dialogs->exportNames.project, u"kites"_s);
        openPage(u"甲稿"_s);
        m_window->workbench().goTo(m_document->page().text.indexOf(u"乙"));
        trigger(u"export"_s);
        QCOMPARE(m_dialogs->exportNames.page, u"kite-p1"_s);
        QCOMPARE(m_dialogs->exportNames.article, u"kite-p1-a2"_s);
        openPage(u"灯亮了"_s);
        trigger(u"export"_s);
        QCOMPARE(m_dialogs->exportNames.page, u"lamp"_s);
    }

    void exportingAgainAsksBeforeAnotherPageTakesThePlace() {
        openPage(u"甲稿"_s);
        m_dialogs->exportChoice = ExportChoice{Scope::Page, {}, false, path()};
        exportBy(u"export"_s);
        m_dialogs->exportChoice.reset();
        exportBy(u"export-again"_s);
        QCOMPARE(m_dialogs->exportOffers, 1);
        openPage(u"第二版"_s);
        trigger(u"export-again"_s);
        QCOMPARE(m_dialogs->exportOffers, 2);
        QVERIFY(written().contains(u"甲稿"));
    }

    void theWholeProjectIsExportedAgainFromAnyPage() {
        openPage(u"甲稿"_s);
        m_dialogs->exportChoice = ExportChoice{Scope::Project, {}, false, path()};
        exportBy(u"export"_s);
        const QString all = written();
        QVERIFY(all.contains(u"甲稿") && all.contains(u"灯亮了"));
        openPage(u"灯亮了"_s);
        exportBy(u"export-again"_s);
        QCOMPARE(written(), all);
        QCOMPARE(m_dialogs->exportOffers, 1);
    }

private:
    void openPage(const QString& words) {
        for (const auto& page : m_document->pages())
            if (m_document->readPage(page.id)->text.contains(words))
                QVERIFY(m_document->openPage(page.id));
        QVERIFY(m_document->page().text.contains(words));
    }
    void trigger(const QString& action) { m_window->findChild<QAction*>(action)->trigger(); }
    void exportBy(const QString& action) {
        m_window->status().setState({});
        trigger(action);
        QTRY_COMPARE(m_window->status().state(), u"Exported to "_s + path());
    }
    QString path() const { return m_folder->filePath(u"out.txt"_s); }
    QString written() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
    test::ScriptedDialogs* m_dialogs = nullptr;
};

QTEST_MAIN(ExportCommandTest)
#include "ExportCommandTest.moc"
