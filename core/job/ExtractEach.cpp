#include "core/job/ExtractEach.h"

#include "core/exchange/ExportTarget.h"
#include "core/job/ExtractJob.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <thread>

namespace jianbao::job {

using namespace Qt::StringLiterals;

namespace {

struct Task {
    ExtractedDump result;
    QString name;
    QString temporary;
};

/// Dumps that are worked on before their results are told: enough to keep all threads busy.
constexpr qsizetype TasksPerThread = 16;

void extract(Task& task, const ExtractEachOptions& options) {
    ExtractedDump& result = task.result;
    QFile file(task.temporary);
    const auto fail = [&](Error error) {
        result.status = ExtractedDump::Status::Failed;
        result.error = std::move(error);
        file.remove();
    };
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) // writers gather their text
        return fail({ErrorKind::Unreadable, result.output, file.errorString()});
    const auto exporter = exchange::makeExporter(options.settings, file);
    ExtractJob job(*exporter);
    const auto read = job.add(result.input, options.encoding);
    job.finish();
    result.pages = job.pageCount();
    if (!read)
        return fail(read.error());
    result.invalidBytes = *read;
    if (auto finished = exporter->finish(); !finished) {
        finished.error().subject = result.output;
        return fail(finished.error());
    }
    if (!file.flush())
        return fail(
            {file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::Io,
             result.output, file.errorString()});
    file.close();
}

void extractAll(std::vector<Task>& tasks, const ExtractEachOptions& options,
                const std::stop_token& stop) {
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < tasks.size(); i = next++) {
            if (tasks[i].result.status == ExtractedDump::Status::Skipped)
                continue;
            if (stop.stop_requested())
                tasks[i].result.error = Error{ErrorKind::Cancelled, tasks[i].result.input, {}};
            else
                extract(tasks[i], options);
        }
    };
    std::vector<std::jthread> others;
    for (int i = 1; i < options.threads; ++i)
        others.emplace_back(work);
    work();
}

} // namespace

Result<void> extractEach(const QStringList& dumps, const QString& folder,
                         const ExtractEachOptions& options,
                         const std::function<void(const ExtractedDump&)>& told,
                         std::stop_token stop) {
    exchange::OutputFolder output(folder);
    exchange::FileNames names;
    const QString suffix = exchange::formatSuffix(options.settings.format);
    const qsizetype batch = TasksPerThread * options.threads;
    for (qsizetype first = 0; first < dumps.size() && !stop.stop_requested(); first += batch) {
        std::vector<Task> tasks;
        for (const QString& dump : dumps.sliced(first, std::min(batch, dumps.size() - first))) {
            const QString stem = dump == u"-"_s ? u"stdin"_s : QFileInfo(dump).completeBaseName();
            Task task;
            task.name = names.next(QString(stem).replace(u'/', u' ')) + suffix;
            task.result.input = dump;
            task.result.output = QDir(folder).filePath(task.name);
            if (options.skipExisting && QFileInfo::exists(task.result.output)) {
                task.result.status = ExtractedDump::Status::Skipped;
            } else {
                const auto temporary = output.temporaryFor(task.name);
                if (!temporary)
                    return tl::unexpected(temporary.error());
                task.temporary = *temporary;
            }
            tasks.push_back(std::move(task));
        }
        extractAll(tasks, options, stop);
        for (const Task& task : tasks) {
            if (task.result.error && task.result.error->kind == ErrorKind::Cancelled)
                continue;
            if (task.result.status == ExtractedDump::Status::Done) {
                if (const auto added = output.add(task.temporary, task.name); !added)
                    return added;
            }
            told(task.result);
        }
    }
    return output.commit();
}

} // namespace jianbao::job
