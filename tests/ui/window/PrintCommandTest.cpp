#include "ui/window/PrintCommand.h"

#include "tests/support/InventedDump.h"
#include "tests/support/Outcome.h"
#include "tests/support/ui/ScriptedDialogs.h"
#include "ui/common/Document.h"
#include "ui/window/Actions.h"
#include "ui/window/Workbench.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class PrintCommandTest : public QObject {
    Q_OBJECT

    struct Desk {
        Document document;
        Workbench workbench{document};
        QWidget window;
        Actions actions{&window, &workbench};
        test::ScriptedDialogs dialogs;
        PrintCommand prints{document, workbench, dialogs, actions};
        QSignalSpy said{&prints, &PrintCommand::said};
        QSignalSpy failed{&prints, &PrintCommand::failed};
    };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;

    QString print(ActionId action, const QString& name) {
        const QString path = m_folder->filePath(name);
        m_desk->dialogs.pdf = path;
        m_desk->actions[action]->trigger();
        return path;
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>();
        QVERIFY(!m_desk->actions[ActionId::PrintPage]->isEnabled());
        const auto made = m_desk->document.create(m_folder->filePath(u"a.jianbao"_s));
        QVERIFY2(made, test::outcome(made));
        test::Random random(7, test::Random::Quiet);
        const test::InventedDump dump = test::inventDump(random, 1);
        const auto added = m_desk->document.addDump(dump.dump, dump.pages, {});
        QVERIFY2(added, test::outcome(added));
    }

    void pageAndArticleBecomePdf() {
        const auto& blocks = m_desk->document.layout().blocks;
        const auto body = std::find_if(blocks.begin(), blocks.end(),
                                       [](const Block& block) { return block.article.isValid(); });
        QVERIFY(body != blocks.end());
        m_desk->workbench.goTo(body->ranges.begin());
        const QFileInfo page(print(ActionId::PrintPage, u"page.pdf"_s));
        const QFileInfo article(print(ActionId::PrintArticle, u"article.pdf"_s));
        QCOMPARE(m_desk->failed.size(), 0);
        QCOMPARE(m_desk->said.size(), 2);
        QVERIFY(m_desk->said[1][0].toString().contains(u"article.pdf"_s));
        QVERIFY(article.size() > 0);
        QVERIFY(page.size() > article.size());
    }

    void thinkingBetterOfItPrintsNothing() {
        m_desk->actions[ActionId::PrintPage]->trigger();
        QCOMPARE(m_desk->said.size() + m_desk->failed.size(), 0);
    }

    void aPlaceThatCannotBeWrittenIsTold() {
        const QString path = print(ActionId::PrintPage, u"none/page.pdf"_s);
        QCOMPARE(m_desk->said.size(), 0);
        QCOMPARE(m_desk->failed.size(), 1);
        QCOMPARE(m_desk->failed[0][0].value<Error>().subject, path);
    }
};

QTEST_MAIN(PrintCommandTest)
#include "PrintCommandTest.moc"
