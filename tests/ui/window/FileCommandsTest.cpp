#include "ui/window/FileCommands.h"

#include "core/project/Database.h"
#include "tests/support/ui/CrudeDumps.h"
#include "tests/support/ui/ScriptedDialogs.h"
#include "ui/common/Document.h"
#include "ui/settings/Settings.h"
#include "ui/window/Actions.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

/// Opening what is not as it should be. The rest is driven by MainWindowTest.
class FileCommandsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
    QWidget m_window;
    test::ScriptedDialogs m_dialogs;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<FileCommands> m_files;
    QStringList m_messages;

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = m_folder->filePath(u"a.jianbao"_s);
        {
            auto project = *project::Project::create(m_project);
            const auto dump = test::crudeDump(u"a.txt"_s, {u"甲\n"_s, u"乙\n"_s});
            QVERIFY(project.addDump(dump.dump, dump.pages));
        }
        m_dialogs = {};
        m_messages.clear();
        m_actions = std::make_unique<Actions>(&m_window, &m_window);
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_document = std::make_unique<Document>();
        m_files = std::make_unique<FileCommands>(FileCommands::Services{*m_document,
                                                                        *m_settings,
                                                                        m_dialogs,
                                                                        test::crudeDumpServices(),
                                                                        m_folder->path(),
                                                                        {}},
                                                 *m_actions);
        connect(m_files.get(), &FileCommands::message, this,
                [this](MessageBar::Kind, const QString& text) { m_messages.append(text); });
    }

    void cleanup() {
        m_files.reset();
        m_document.reset();
        m_settings.reset(); // writes into the folder, so it goes first
    }

    void aProjectInUseOpensForReadingAndSaysByWhom() {
        const auto holder = project::Project::open(m_project);
        QVERIFY(holder);
        m_files->open({m_project});
        QVERIFY(m_document->isOpen());
        QVERIFY(m_document->isReadOnly());
        QCOMPARE(m_document->pages().size(), 2u);
        QCOMPARE(m_messages.size(), 1);
        QVERIFY(m_messages[0].contains(QString::number(QCoreApplication::applicationPid())));
    }

    void workGoesOnInTheCopyOfAProjectThatCannotBeWritten_data() {
        QTest::addColumn<bool>("isMoved");
        QTest::newRow("in use elsewhere") << false;
        QTest::newRow("moved away") << true;
    }

    void workGoesOnInTheCopyOfAProjectThatCannotBeWritten() {
        QFETCH(const bool, isMoved);
        std::optional<project::Project> holder;
        if (!isMoved)
            holder.emplace(*project::Project::open(m_project));
        m_files->open({m_project});
        const PageId second = m_document->pages().back().id;
        QVERIFY(m_document->openPage(second));
        if (isMoved)
            QVERIFY(QFile::rename(m_project, m_folder->filePath(u"elsewhere.jianbao"_s)));
        m_dialogs.copy = m_folder->filePath(u"copy.jianbao"_s);
        (*m_actions)[ActionId::SaveCopy]->trigger();
        QCOMPARE(m_document->path(), *m_dialogs.copy);
        QCOMPARE(m_document->page().id, second);
        QVERIFY(!m_document->isReadOnly());
        QVERIFY(m_document->setRole({0, 0}, Role::Headline));
    }

    void theWorkOfADeletedProjectIsNotReplacedByANewOne() {
        const QString dump = m_folder->filePath(u"a.txt"_s);
        QFile file(dump);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("one\n");
        file.close();
        m_files->open({m_project});
        QCOMPARE(m_document->pages().size(), 2u);
        QVERIFY(QFile::remove(m_project));
        QSignalSpy idle(m_files.get(), &FileCommands::idle);
        m_files->open({dump});
        QVERIFY(idle.size() > 0 || idle.wait());
        QCOMPARE(m_document->pages().size(), 2u);
        QVERIFY(!QFile::exists(m_project));
        QVERIFY(!m_messages.isEmpty());
        QVERIFY(m_messages.last().contains(u"save a copy"));
    }

    void aProjectThatCanBeWrittenStaysOpenWhenItIsCopied() {
        m_files->open({m_project});
        m_dialogs.copy = m_folder->filePath(u"copy.jianbao"_s);
        (*m_actions)[ActionId::SaveCopy]->trigger();
        QVERIFY(QFile::exists(*m_dialogs.copy));
        QCOMPARE(m_document->path(), m_project);
    }

    void aDumpWhoseProjectIsInUseIsShownForReading() {
        const QString dump = m_folder->filePath(u"a.txt"_s);
        QFile file(dump);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("甲\f乙\n");
        file.close();
        const auto holder = project::Project::open(m_project);
        QVERIFY(holder);
        m_files->open({dump});
        QTRY_VERIFY(!m_files->isBusy());
        QVERIFY(m_document->isReadOnly());
        QCOMPARE(m_document->pages().size(), 2u);
        // Only why, and nothing of what cannot be added.
        QCOMPARE(m_messages.size(), 1);
        QVERIFY(m_messages[0].contains(QString::number(QCoreApplication::applicationPid())));
    }

    void aDamagedProjectIsRescued() {
        project::Database(m_project, project::Database::Mode::ReadWrite)
            .execute("DROP TABLE journal");
        m_dialogs.rescue = m_folder->filePath(u"rescued.jianbao"_s);
        m_files->open({m_project});
        QCOMPARE(m_document->path(), *m_dialogs.rescue);
        QVERIFY(!m_document->isReadOnly());
        QCOMPARE(m_document->pages().size(), 2u);
        QCOMPARE(m_messages.size(), 1);
    }

    void whatCannotEvenBeRescuedIsSaidToBeLost() {
        QFile file(m_project);
        QVERIFY(file.open(QIODevice::ReadWrite));
        constexpr qint64 header = 100; // bytes
        QVERIFY(file.seek(header));
        file.write(QByteArray(4000, '\xff'));
        file.close();
        m_dialogs.rescue = m_folder->filePath(u"rescued.jianbao"_s);
        m_files->open({m_project});
        QVERIFY(!m_document->isOpen());
        QVERIFY(!QFile::exists(*m_dialogs.rescue));
        QCOMPARE(m_messages.size(), 1);
        QVERIFY(m_messages[0].contains(u"Nothing can be rescued"));
    }

    void whoDoesNotWantARescueKeepsWhatIsOpen() {
        project::Database(m_project, project::Database::Mode::ReadWrite)
            .execute("DROP TABLE journal");
        m_files->open({m_project});
        QVERIFY(!m_document->isOpen());
        QVERIFY(m_messages.isEmpty());
    }
};

QTEST_MAIN(FileCommandsTest)
#include "FileCommandsTest.moc"
