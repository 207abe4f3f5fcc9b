#include "ui/window/BringInCommand.h"

#include "core/job/ExportJob.h"
#include "tests/support/InventedDump.h"
#include "tests/support/Outcome.h"
#include "tests/support/ui/ScriptedDialogs.h"
#include "ui/common/Document.h"
#include "ui/window/Actions.h"
#include "ui/window/Workbench.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/stat.h>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class BringInCommandTest : public QObject {
    Q_OBJECT

    struct Desk {
        Document document;
        Workbench workbench{document};
        QWidget window;
        Actions actions{&window, &workbench};
        test::ScriptedDialogs dialogs;
        BringInCommand command{document, dialogs, actions, nullptr};
        QSignalSpy said{&command, &BringInCommand::said};
        QSignalSpy messages{&command, &BringInCommand::message};
        QSignalSpy failed{&command, &BringInCommand::failed};
        QSignalSpy progressed{&command, &BringInCommand::progressed};
        QSignalSpy idle{&command, &BringInCommand::idle};
    };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;

    static test::InventedDump dump(quint32 seed, int pages) {
        test::Random random(seed, test::Random::Quiet);
        return test::inventDump(random, pages);
    }

    /// Two pages of another project, as JSON.
    QString exported() {
        auto other = project::Project::create(m_folder->filePath(u"other.jianbao"_s));
        const test::InventedDump invented = dump(12, 2);
        const QString path = m_folder->filePath(u"pages.json"_s);
        exchange::ExportSettings settings;
        settings.format = exchange::Format::Json;
        if (!other || !other->addDump(invented.dump, invented.pages) ||
            !job::exportProject(*other, {}, settings, path))
            qFatal("cannot export");
        return path;
    }

    QString write(const QString& name, const QByteArray& content) {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    void start(const QStringList& paths) {
        m_desk->dialogs.bringIn = paths;
        m_desk->actions[ActionId::BringIn]->trigger();
    }

    void bringIn(const QStringList& paths) {
        start(paths);
        QVERIFY(m_desk->idle.wait());
    }

private Q_SLOTS:
    void init() {
        m_desk.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>();
        QVERIFY(!m_desk->actions[ActionId::BringIn]->isEnabled());
        const auto made = m_desk->document.create(m_folder->filePath(u"a.jianbao"_s));
        QVERIFY2(made, test::outcome(made));
        const test::InventedDump invented = dump(11, 2);
        const auto added = m_desk->document.addDump(invented.dump, invented.pages, {});
        QVERIFY2(added, test::outcome(added));
        QVERIFY(m_desk->actions[ActionId::BringIn]->isEnabled());
    }

    void pagesComeInAndThePageAtHandStays() {
        Document& document = m_desk->document;
        const PageId page = document.pages().back().id;
        QVERIFY(document.openPage(page));
        const QString path = exported();
        bringIn({path});
        QCOMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->messages.size() + m_desk->failed.size(), 0);
        QCOMPARE(document.pages().size(), 4U);
        QCOMPARE(document.page().id, page);
        // Once more brings nothing in.
        bringIn({path});
        QCOMPARE(document.pages().size(), 4U);
    }

    void namesComeInAndWhatDoesNotFitIsTold() {
        const Page page = m_desk->document.page();
        const Block block = m_desk->document.layout().blocks.front();
        const qsizetype at = block.ranges.begin();
        const QByteArray word = page.text.sliced(at, 1).toUtf8();
        const QByteArray row = page.dumpName.toUtf8() + ':' + QByteArray::number(page.dumpIndex);
        bringIn(
            {write(u"a.csv"_s, "type,text,dump_page,page_ranges\r\nLOC," + word + ',' + row + ',' +
                                   QByteArray::number(at) + ".." + QByteArray::number(at + 1) +
                                   "\r\nLOC,none,none.txt:0,0..1\r\n"),
             write(u"b.pdf"_s, "%PDF")});
        QCOMPARE(m_desk->document.layout().mentions.size(), 1U);
        QCOMPARE(m_desk->messages.size(), 1);
        const QString text = m_desk->messages[0][1].toString();
        QVERIFY2(text.contains(u"b.pdf"_s) && text.contains(u"a.csv, line 3"_s), qPrintable(text));
        QVERIFY(m_desk->document.canUndo());
        QVERIFY(m_desk->document.undo());
        QCOMPARE(m_desk->document.layout().mentions.size(), 0U);
    }

    void stoppingLeavesAllAsItWas() {
        Document& document = m_desk->document;
        const PageId page = document.pages().back().id;
        QVERIFY(document.openPage(page));
        const QString pages = exported();
        QFile source(pages);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QString pipe = m_folder->filePath(u"pipe.json"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        start({pages, pipe});
        QVERIFY(!m_desk->progressed.isEmpty());
        QVERIFY(document.isReadOnly());
        QCOMPARE(document.page().id, page);
        QVERIFY(!m_desk->actions[ActionId::BringIn]->isEnabled());
        m_desk->command.take({pipe});
        QCOMPARE(m_desk->messages.size(), 1);
        // Waits until the first file is in and the run listens at the other end.
        QFile out(pipe);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QVERIFY(m_desk->command.cancel());
        QVERIFY(out.write(source.readAll()) > 0);
        out.close();
        QVERIFY(m_desk->idle.wait());
        QCOMPARE(document.pages().size(), 2U);
        QCOMPARE(document.page().id, page);
        QVERIFY(!document.isReadOnly());
        QVERIFY(!document.canUndo());
        QCOMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->failed.size(), 0);
        QVERIFY(!m_desk->command.cancel());
        // And it can be done after all.
        bringIn({pages});
        QCOMPARE(document.pages().size(), 4U);
    }

    void anotherProjectStaysOpen() {
        const QString pipe = m_folder->filePath(u"pipe.md"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        start({pipe});
        const QString other = m_folder->filePath(u"b.jianbao"_s);
        QVERIFY(m_desk->document.create(other));
        QFile out(pipe);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write("# 云溪日报 2031-05-06 1\n\n字\n") > 0);
        out.close();
        QVERIFY(m_desk->idle.wait());
        QCOMPARE(m_desk->document.path(), other);
        QCOMPARE(m_desk->said.size(), 1);
        QCOMPARE(project::Project::open(m_folder->filePath(u"a.jianbao"_s))->pages()->size(), 3U);
    }

    void thinkingBetterOfItDoesNothing() {
        start({});
        QCOMPARE(m_desk->said.size() + m_desk->messages.size() + m_desk->failed.size(), 0);
    }
};

QTEST_MAIN(BringInCommandTest)
#include "BringInCommandTest.moc"
