#include "core/project/Project.h"
#include "core/project/Schema.h"
#include "tests/support/InventedDump.h"
#include "tests/support/Outcome.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::project;
using namespace Qt::StringLiterals;

/// Projects of former formats (tests/data/projects/NNN.jianbao, as the program of that time wrote
/// them, with a history) open with all that was in them. Format 001: the first half of the sample,
/// split, merged, and so on; the last step undone. Formats 002 and later: the same, with two
/// mentions and a rejection tagged, then a correction, notes, a title and a status, which are
/// undone.
class MigrationTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString copyOf(const QString& name) {
        const QString path = m_folder.filePath(u"%1.jianbao"_s.arg(++m_files));
        const QString from = QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data/projects/") + name;
        if (!QFile::copy(from, path) ||
            !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
            qFatal("cannot copy %s", qPrintable(name));
        return path;
    }

private Q_SLOTS:
    void whatWasThereIsThereAndMore() {
        const auto project = Project::open(copyOf(u"001.jianbao"_s));
        QVERIFY2(project, test::outcome(project).constData());
        const Layout layout = test::layoutOf(*project);
        QVERIFY(layout.articles.size() > 5);
        QVERIFY(!test::findProblem(layout, test::textsOf(*project)));
        QCOMPARE(layout.articles.front().status, Status::Open);
        QCOMPARE(project->history()->size(), 6u);
        QStringList codes;
        const auto types = *project->tagTypes();
        for (const TagType& type : types)
            codes << type.code;
        QCOMPARE(codes,
                 (QStringList{u"PER"_s, u"ORG"_s, u"LOC"_s, u"TIME"_s, u"EVENT"_s, u"WORK"_s}));
    }

    void oldStepsAreUndoneAndDoneAgain() {
        auto project = *Project::open(copyOf(u"001.jianbao"_s));
        const auto texts = test::textsOf(project);
        std::vector<Layout> layouts{test::layoutOf(project)};
        while (project.canUndo()) {
            const auto undone = project.undo();
            QVERIFY2(undone, test::outcome(undone).constData());
            layouts.push_back(test::layoutOf(project));
            const auto problem = test::findProblem(layouts.back(), texts);
            QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
        }
        QCOMPARE(layouts.size(), 5u);
        for (std::size_t i = layouts.size() - 1; i-- > 0;) {
            QVERIFY(project.redo());
            QCOMPARE(test::layoutOf(project), layouts[i]);
        }
        QCOMPARE(project.redo()->operation, edit::Operation::SetKind);
        QVERIFY(!project.canRedo());
    }

    void everyFormatHasAFixture() {
        const auto count = QDir(QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data/projects"))
                               .entryList({u"*.jianbao"_s}, QDir::Files)
                               .size();
        // Today's own needs none: it is what all other tests write.
        QCOMPARE(count, qsizetype(migrations().size()) - 1);
    }

    void namesAndRemarksAreKept_data() {
        QTest::addColumn<QString>("file");
        for (const char* file : {"002.jianbao", "003.jianbao", "004.jianbao"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void namesAndRemarksAreKept() {
        QFETCH(QString, file);
        auto project = Project::open(copyOf(file));
        QVERIFY2(project, test::outcome(project).constData());
        const Layout layout = test::layoutOf(*project);
        QCOMPARE(layout.mentions.size(), 2u);
        QCOMPARE(layout.mentions[0].ranges.size() + layout.mentions[1].ranges.size(), 3u);
        QCOMPARE(layout.rejections.size(), 1u);
        QVERIFY(layout.corrections.empty());
        const auto redone = project->redo();
        QVERIFY2(redone, test::outcome(redone).constData());
        const Layout noted = test::layoutOf(*project);
        QCOMPARE(noted.corrections.size(), 1u);
        QCOMPARE(noted.corrections[0].text, u"校"_s);
        QCOMPARE(noted.states.front().status, Status::Checked);
        QCOMPARE(noted.articles.front().title, u"题"_s);
        QCOMPARE(noted.blocks.front().note, u"块记"_s);
        int steps = 0;
        for (; project->canUndo(); ++steps)
            QVERIFY(project->undo());
        QCOMPARE(steps, 6);
        for (; project->canRedo(); --steps)
            QVERIFY(project->redo());
        QCOMPARE(steps, 0);
        QCOMPARE(test::layoutOf(*project), noted);
    }

    void newColumnsOfRowsThatAnOldStepRemovesComeBackWithRedo() {
        auto project = *Project::open(copyOf(u"001.jianbao"_s));
        const auto pages = test::pageIdsOf(project);
        const Layout before = test::layoutOf(project);
        const auto edited = project.edit(edit::Operation::Note, pages, [](const Layout& layout) {
            Layout with = layout;
            for (Block& block : with.blocks)
                block.note = u"记"_s;
            for (Article& article : with.articles)
                article.title = u"题"_s;
            return Result<Layout>(with);
        });
        QVERIFY2(edited, test::outcome(edited).constData());
        const Layout noted = test::layoutOf(project);
        int steps = 0;
        for (; project.canUndo(); ++steps)
            QVERIFY(project.undo());
        QCOMPARE(steps, 5);
        for (; project.canRedo(); --steps)
            QVERIFY(project.redo());
        QCOMPARE(test::layoutOf(project), noted);
        QVERIFY(project.undo());
        QCOMPARE(test::layoutOf(project), before);
    }
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "MigrationTest.moc"
