#include "core/job/ExchangeImport.h"

#include "core/exchange/MarkdownReader.h"
#include "core/job/IssueLinks.h"
#include "core/job/JsonImport.h"
#include "core/job/WholeFile.h"

#include <QDirIterator>
#include <QFileInfo>

#include <map>

namespace jianbao::job {

using namespace Qt::StringLiterals;

namespace {

QStringList suffixesOf(ExchangeKind kind) {
    switch (kind) {
    case ExchangeKind::Json:
        return {u"json"_s};
    case ExchangeKind::Markdown:
        return {u"md"_s};
    case ExchangeKind::Mentions:
        return {u"ann"_s, u"tsv"_s, u"csv"_s};
    }
    Q_UNREACHABLE();
}

Result<exchange::ReadExtract> readPages(const QString& path, ExchangeKind kind) {
    return readWholeFile(path).and_then([&](const QByteArray& content) {
        return kind == ExchangeKind::Json
                   ? exchange::readJson(content)
                   : exchange::readMarkdown(QString::fromUtf8(content), QFileInfo(path).fileName());
    });
}

/// Whether no other file could come in either.
bool isOfProject(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::DiskFull:
    case ErrorKind::Io:
    case ErrorKind::Locked:
    case ErrorKind::Moved:
    case ErrorKind::ReadOnly:
    case ErrorKind::Cancelled:
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<ExchangeKind> exchangeKindOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const ExchangeKind kind :
         {ExchangeKind::Json, ExchangeKind::Markdown, ExchangeKind::Mentions}) {
        if (suffixesOf(kind).contains(suffix))
            return kind;
    }
    return std::nullopt;
}

QStringList exchangeFiles(const QString& path, ExchangeKind kind) {
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList patterns;
    for (const QString& suffix : suffixesOf(kind))
        patterns.append(u"*."_s + suffix);
    QStringList files;
    QDirIterator all(path, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    files.sort();
    return files;
}

Result<void> takePageFiles(project::Project& project, const QStringList& files, ExchangeKind kind,
                           const std::function<void(const TakenFile&)>& told, Watch watch) {
    std::map<IssueId, int> filesOf;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString& path = files[i];
        Watch part = watch.part(i, files.size());
        TakenFile taken;
        taken.path = path;
        const auto report = part.at(0, 1)
                                .and_then([&] { return readPages(path, kind); })
                                .and_then([&](const exchange::ReadExtract& extract) {
                                    return importExtract(project, extract, part);
                                });
        if (!report && isOfProject(report.error().kind))
            return tl::unexpected(report.error());
        if (report) {
            taken.pages = report->pages;
            taken.duplicates = report->duplicates;
            taken.cutArticles = report->cutArticles;
            taken.cutNames = report->cutNames;
            for (const IssueId issue : report->issues)
                ++filesOf[issue];
        } else {
            taken.error = report.error();
            taken.error->subject = path;
        }
        told(taken);
    }
    for (const auto& [issue, count] : filesOf) {
        if (count < 2)
            continue;
        if (auto linked = linkIssue(project, issue); !linked)
            return linked;
    }
    return {};
}

Result<TakenNames> takeNameFiles(project::Project& project, const QStringList& files, Watch watch) {
    TakenNames taken;
    std::vector<MentionFile> read;
    Watch reading = watch.part(0, 2);
    for (const QString& path : files) {
        const auto done = static_cast<qint64>(read.size() + taken.failed.size());
        if (auto goesOn = reading.at(done, files.size()); !goesOn)
            return tl::unexpected(goesOn.error());
        auto file = readMentionFile(path);
        if (file)
            read.push_back(*std::move(file));
        else
            taken.failed.push_back(file.error());
    }
    return importMentions(project, read, watch.part(1, 2)).map([&](MentionImportReport&& report) {
        taken.names = std::move(report);
        return std::move(taken);
    });
}

} // namespace jianbao::job
