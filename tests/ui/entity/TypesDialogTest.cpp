#include "ui/entity/TypesDialog.h"

#include "tests/support/ui/CrudeDumps.h"
#include "tests/support/ui/ScriptedNameDialogs.h"
#include "ui/common/Document.h"
#include "ui/entity/NameBook.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

/// Types are added, changed, removed and carried over.
class TypesDialogTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<NameBook> m_book;
    std::unique_ptr<TypesDialog> m_dialog;
    test::ScriptedNameDialogs m_answers;

    void makeProject() {
        m_dialog.reset();
        m_book.reset();
        m_document = std::make_unique<Document>();
        QVERIFY(m_document->create(m_folder.filePath(u"%1.jianbao"_s.arg(++m_files))));
        const auto dump = test::crudeDump(u"chenguang-2031-02-03.txt"_s, {u"江鸥号来了。\n"_s});
        QVERIFY(m_document->addDump(dump.dump, dump.pages, dump.links));
        m_book = std::make_unique<NameBook>(*m_document, &entity::EntityTable::load);
        m_dialog = std::make_unique<TypesDialog>(*m_document, *m_book, m_answers);
    }
    void press(const QString& words) {
        for (auto* button : m_dialog->findChildren<QPushButton*>())
            if (button->text().contains(words))
                return button->click();
        QFAIL(qPrintable(words));
    }
    int lines() const { return m_dialog->findChild<QListWidget*>()->count(); }

private Q_SLOTS:
    void init() {
        m_answers = {};
        makeProject();
        m_answers.type = TagType{{}, u"SHIP"_s, u"船"_s, u"#2040a0"_s, u"H"_s, 0};
        press(u"Add"_s);
        QCOMPARE(lines(), 7);
        m_dialog->findChild<QListWidget*>()->setCurrentRow(6);
    }

    void aTypeIsChanged() {
        m_answers.type = m_book->types().back();
        m_answers.type->name = u"渡轮"_s;
        press(u"Change"_s);
        QCOMPARE(m_book->types().back().name, u"渡轮"_s);
        QVERIFY(m_dialog->findChild<QListWidget*>()->item(6)->text().contains(u"渡轮"_s));
    }

    void removingATypeTellsHowManyMentionsGo() {
        const std::vector places{edit::Tagging{{{m_document->page().id, {0, 3}}}, u"江鸥号"_s}};
        QVERIFY(m_book->tag(places, m_book->types().back().id));
        press(u"Remove"_s);
        QCOMPARE(m_answers.mentions, 1);
        QCOMPARE(lines(), 7);
        m_answers.removes = true;
        press(u"Remove"_s);
        QCOMPARE(lines(), 6);
        QVERIFY(m_book->mentions().empty());
    }

    void typesGoToAnotherProject() {
        m_answers.file = m_folder.filePath(u"types.json"_s);
        press(u"Save"_s);
        makeProject();
        QCOMPARE(lines(), 6);
        press(u"Take over"_s);
        QCOMPARE(lines(), 7);
        QCOMPARE(m_book->types().back().code, u"SHIP"_s);
        QCOMPARE(m_book->types().back().key, u"H"_s);
    }

    void aBrokenFileIsToldAndChangesNothing() {
        QSignalSpy failed(m_document.get(), &Document::failed);
        m_answers.file = m_folder.filePath(u"missing.json"_s);
        press(u"Take over"_s);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(lines(), 7);
    }
};

QTEST_MAIN(TypesDialogTest)
#include "TypesDialogTest.moc"
