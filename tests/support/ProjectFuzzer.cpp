#include "tests/support/ProjectFuzzer.h"

#include "core/edit/Edits.h"
#include "core/project/Project.h"
#include "core/project/ProjectCheck.h"
#include "core/project/Rescue.h"
#include "tests/support/FaultyStorage.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>

namespace jianbao::test {

using namespace Qt::StringLiterals;

namespace {

void readAll(const project::Project& project) {
    (void)project.issues();
    (void)project.history();
    (void)project.tagTypes();
    (void)project.entities();
    const auto pages = project.pages();
    if (!pages)
        return;
    for (const project::PageSummary& page : *pages) {
        (void)project.page(page.id);
        (void)project.layout(std::array{page.id});
        (void)project.names(std::array{page.id});
        (void)project.linkedPages(page.id);
    }
}

void work(project::Project& project) {
    readAll(project);
    (void)project.undo();
    (void)project.redo();
    const auto pages = project.pages();
    if (!pages || pages->empty())
        return;
    const std::array first{pages->front().id};
    (void)project.edit(edit::Operation::SetRole, first, [](const Layout& layout) {
        return layout.blocks.empty() ? Result<Layout>(layout)
                                     : edit::setRole(layout, layout.blocks.front().id, Role::Deck);
    });
    readAll(project);
}

} // namespace

void fuzzProject(QByteArrayView bytes) {
    FaultyStorage storage;
    storage.setSyncing(false);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"any.jianbao"_s);
    const QString rescued = folder.filePath(u"rescued.jianbao"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
        qFatal("cannot write");
    file.close();
    if (const auto project = project::Project::open(path, project::Project::Access::ReadOnly))
        readAll(*project);
    (void)project::checkProject(path);
    if (project::rescueProject(path, rescued)) {
        const auto report = project::checkProject(rescued);
        if (!report || !report->contradictions.empty())
            qFatal("a rescued project contradicts its format: %s",
                   report ? qPrintable(report->contradictions.front().words) : "unreadable");
    }
    if (auto project = project::Project::open(path))
        work(*project);
}

} // namespace jianbao::test
