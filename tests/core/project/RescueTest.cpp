#include "core/project/Rescue.h"

#include "core/edit/Edits.h"
#include "core/project/Database.h"
#include "core/project/Project.h"
#include "core/project/ProjectCheck.h"
#include "tests/support/InventedDump.h"
#include "tests/support/Outcome.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace jianbao;
using namespace jianbao::project;
using namespace Qt::StringLiterals;

class RescueTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_damaged;
    QString m_rescued;
    test::Texts m_texts;
    Layout m_layout;

    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }

    /// A project of many pages in which an editor has worked.
    void makeProject() {
        test::Random random(11, test::Random::Quiet);
        const auto made = test::inventDump(random, 12);
        auto project = *Project::create(m_damaged);
        if (!project.addDump(made.dump, made.pages))
            qFatal("cannot make a project");
        for (const PageId page : test::pageIdsOf(project)) {
            const auto edited =
                project.edit(edit::Operation::SetRole, std::array{page}, [&](const Layout& layout) {
                    const Block* block = layout.blockAt(page, 0);
                    return edit::setRole(layout, block->id,
                                         block->role == Role::Deck ? Role::Headline : Role::Deck);
                });
            if (!edited)
                qFatal("cannot edit");
        }
        const auto marked =
            project.edit(edit::Operation::Tag, test::pageIdsOf(project), [](const Layout& layout) {
                Layout with = layout;
                for (qint64 page = 1; page < 9; ++page) {
                    with.corrections.push_back(
                        {CorrectionId{-page}, PageId{page}, {2, 4}, u"校"_s});
                    with.mentions.push_back({MentionId{-page},
                                             TagTypeId{1},
                                             {},
                                             {{PageId{page}, {0, 2}}, {PageId{page}, {5, 6}}}});
                    with.states.push_back({PageId{page}, Status::Checked, u"好"_s});
                }
                return Result<Layout>(with);
            });
        if (!marked)
            qFatal("cannot mark: %s", test::outcome(marked).constData());
        m_texts = test::textsOf(project);
        m_layout = test::layoutOf(project);
    }

    void verifyWhole() {
        const auto report = checkProject(m_rescued);
        QVERIFY2(report, test::outcome(report).constData());
        for (const Contradiction& found : report->contradictions)
            qWarning("%lld: %s", static_cast<long long>(found.number), qPrintable(found.words));
        QVERIFY(report->contradictions.empty());
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_damaged = m_folder->filePath(u"damaged.jianbao"_s);
        m_rescued = m_folder->filePath(u"rescued.jianbao"_s);
        makeProject();
    }

    void aWholeProjectComesOverAsItIs() {
        const QByteArray before = bytesOf(m_damaged);
        const auto report = rescueProject(m_damaged, m_rescued);
        QVERIFY2(report, test::outcome(report).constData());
        QVERIFY(report->isWhole());
        verifyWhole();
        const auto project = *Project::open(m_rescued);
        QCOMPARE(test::textsOf(project), m_texts);
        QCOMPARE(test::layoutOf(project), m_layout);
        QCOMPARE(project.history()->size(), 14u);
        QVERIFY(!project.canUndo());
        QCOMPARE(bytesOf(m_damaged), before);
    }

    void commitsThatStillLieInTheLogAreSaved() {
        auto writer = std::make_unique<Database>(m_damaged, Database::Mode::ReadWrite);
        writer->execute("PRAGMA wal_autocheckpoint = 0");
        writer->execute("UPDATE article SET agency = 'in the log' WHERE id = 1");
        const QString copy = m_folder->filePath(u"copy.jianbao"_s);
        QVERIFY(QFile::copy(m_damaged, copy));
        QVERIFY(QFile::copy(m_damaged + u"-wal"_s, copy + u"-wal"_s));
        writer.reset();
        QVERIFY(rescueProject(copy, m_rescued));
        const auto project = *Project::open(m_rescued);
        QCOMPARE(test::layoutOf(project).article(ArticleId{1})->meta.agency, u"in the log"_s);
    }

    void aHeadThatIsLostDoesNotMatter() {
        QByteArray bytes = bytesOf(m_damaged);
        bytes.replace(0, 16, "xxxxxxxxxxxxxxxx");
        write(m_damaged, bytes);
        QVERIFY(!Project::open(m_damaged));
        const auto report = rescueProject(m_damaged, m_rescued);
        QVERIFY2(report, test::outcome(report).constData());
        QVERIFY(report->isWhole());
        QCOMPARE(test::layoutOf(*Project::open(m_rescued)), m_layout);
    }

    void blocksThatAreGoneLeaveTheirText() {
        Database(m_damaged, Database::Mode::ReadWrite)
            .execute("PRAGMA foreign_keys = OFF; DELETE FROM block WHERE page = 3; "
                     "DELETE FROM article WHERE id % 5 = 0; DELETE FROM issue; DELETE FROM dump; "
                     "UPDATE correction SET end = 9999999 WHERE page = 2; "
                     "DELETE FROM mention_range WHERE page = 4; "
                     "UPDATE mention SET type = 99, entity = 7 WHERE id = 5; "
                     "UPDATE page_state SET status = 'lost' WHERE page = 6; "
                     "UPDATE block SET ranges = '[[0,9]]' WHERE id % 17 = 0");
        const auto report = rescueProject(m_damaged, m_rescued);
        QVERIFY2(report, test::outcome(report).constData());
        QVERIFY(!report->isWhole());
        QVERIFY(report->freshBlocks >= 1);
        verifyWhole();
        QCOMPARE(test::textsOf(*Project::open(m_rescued)), m_texts);
    }

    void whatTheEditorDecidedWinsWhereTwoBlocksClaimAPlace() {
        const Block* decided = m_layout.blockAt(PageId{1}, 0);
        QCOMPARE(decided->origin, Origin::Editor);
        Database(m_damaged, Database::Mode::ReadWrite)
            .execute("UPDATE block SET ranges = '[[0,100]]' WHERE page = 1 AND origin = 'finder' "
                     "AND id = (SELECT min(id) FROM block WHERE page = 1 AND origin = 'finder')");
        QVERIFY(rescueProject(m_damaged, m_rescued));
        verifyWhole();
        const Layout layout = test::layoutOf(*Project::open(m_rescued));
        QCOMPARE(layout.block(decided->id)->ranges, decided->ranges);
    }

    /// Cut off at any place: never a crash, and what comes out is a whole project whose pages are
    /// pages of the old one.
    void whatIsLeftOfACutOffFileIsSaved() {
        const QByteArray whole = bytesOf(m_damaged);
        int saved = 0;
        for (qsizetype size = whole.size() * 9 / 10; size > 500; size = size * 2 / 3) {
            write(m_damaged, whole.left(size));
            QFile::remove(m_rescued);
            if (!rescueProject(m_damaged, m_rescued))
                continue;
            verifyWhole();
            const auto project = *Project::open(m_rescued);
            for (const auto& [id, text] : test::textsOf(project))
                QCOMPARE(text, m_texts.at(id));
            saved += static_cast<int>(test::pageIdsOf(project).size());
        }
        QVERIFY(saved > 0);
    }

    void flippedBytesNeverCrashItAndGiveAWholeProject() {
        const QByteArray whole = bytesOf(m_damaged);
        test::Random random;
        int saved = 0;
        for (int i = 0; i < 12; ++i) {
            QByteArray bytes = whole;
            for (int k = random.number(1, 40); k > 0; --k)
                bytes[random.number(0, static_cast<int>(bytes.size()) - 1)] =
                    static_cast<char>(random.number(0, 255));
            write(m_damaged, bytes);
            QFile::remove(m_rescued);
            const auto report = rescueProject(m_damaged, m_rescued);
            if (!report)
                continue;
            ++saved;
            verifyWhole();
        }
        QVERIFY(saved > 6);
    }

    void otherFilesAreRefused() {
        const QString other = m_folder->filePath(u"other"_s);
        QCOMPARE(rescueProject(other, m_rescued).error().kind, ErrorKind::NotFound);
        write(other, QByteArray(5000, 'x'));
        QVERIFY(!rescueProject(other, m_rescued));
        QFile::remove(other);
        Database(other, Database::Mode::Create).execute("CREATE TABLE page (id)");
        QCOMPARE(rescueProject(other, m_rescued).error().kind, ErrorKind::NotAProject);
        QVERIFY(!QFile::exists(m_rescued));
    }

    void nothingIsWrittenOver() {
        write(m_rescued, "precious");
        QCOMPARE(rescueProject(m_damaged, m_rescued).error().kind, ErrorKind::AlreadyExists);
        QCOMPARE(bytesOf(m_rescued), QByteArray("precious"));
    }

    void aProjectInUseIsLeftAlone() {
        const auto writer = Project::open(m_damaged);
        QVERIFY(writer);
        const auto report = rescueProject(m_damaged, m_rescued);
        QCOMPARE(report.error().kind, ErrorKind::Locked);
        QVERIFY(
            report.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
    }
};

QTEST_GUILESS_MAIN(RescueTest)
#include "RescueTest.moc"
