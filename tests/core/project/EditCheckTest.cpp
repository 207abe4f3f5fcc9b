#include "core/project/EditCheck.h"

#include "core/project/Database.h"
#include "core/project/PageStore.h"
#include "core/project/Schema.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::project;
using namespace Qt::StringLiterals;

class EditCheckTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<PageStore> m_pages;
    Layout m_before;
    int m_files = 0;

    static constexpr qsizetype Length = 10;

    static Block block(qint64 id, PageId page) {
        Block block;
        block.id = BlockId{id};
        block.page = page;
        block.ranges = TextRange{0, Length};
        block.role = Role::Furniture;
        return block;
    }
    std::optional<QString> violation(const Layout& after) {
        const std::vector<PageId> given{PageId{1}};
        return EditCheck(*m_pages).violation(given, m_before, after);
    }

private Q_SLOTS:
    void init() {
        m_database = std::make_unique<Database>(m_folder.filePath(QString::number(++m_files)),
                                                Database::Mode::Create);
        migrate(*m_database, migrations());
        m_database->execute("INSERT INTO issue VALUES (1, '', '');"
                            "INSERT INTO dump VALUES (1, '', x'00', '', 0, '', 1);"
                            "INSERT INTO page VALUES (1, 1, 1, 0, '', 10, '0123456789');"
                            "INSERT INTO page VALUES (2, 1, 1, 1, '', 10, '0123456789')");
        m_pages = std::make_unique<PageStore>(*m_database);
        m_before = {};
        m_before.blocks = {block(1, PageId{1}), block(2, PageId{2})};
    }

    void aSoundEditPasses() {
        Layout after = m_before;
        after.blocks[0].note = u"looked at"_s;
        QCOMPARE(violation(after), std::nullopt);
    }

    void idsAreTheStoresOwn() {
        Layout after = m_before;
        after.blocks[0].id = BlockId{7};
        QVERIFY(violation(after));
        after.blocks[0].id = BlockId{2};
        QVERIFY(violation(after));
        after.blocks[0].id = BlockId{-1};
        QCOMPARE(violation(after), std::nullopt);
    }

    void pagesThatWereNotGivenStay() {
        Layout after = m_before;
        after.blocks[1].ranges = TextRange{0, Length - 1};
        QVERIFY(violation(after));
        after = m_before;
        after.corrections = {{CorrectionId{-1}, PageId{2}, {0, 1}, u"a"_s}};
        QVERIFY(violation(after));
    }

    void blocksGoOnTilingThePage() {
        Layout after = m_before;
        after.blocks[0].ranges = TextRange{1, Length};
        QVERIFY(violation(after));
    }

    void mentionsStayOnTheirPage() {
        Layout after = m_before;
        after.mentions = {{MentionId{-1}, TagTypeId{1}, {}, {{PageId{1}, {8, Length}}}}};
        QCOMPARE(violation(after), std::nullopt);
        after.mentions[0].ranges[0].range.end = Length + 1;
        QVERIFY(violation(after));
    }
};

QTEST_GUILESS_MAIN(EditCheckTest)
#include "EditCheckTest.moc"
