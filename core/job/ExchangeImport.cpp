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
                           const std::function<void(const TakenFile&)>& told) {
    std::map<IssueId, int> filesOf;
    for (const QString& path : files) {
        TakenFile taken;
        taken.path = path;
        const auto report =
            readPages(path, kind).and_then([&](const exchange::ReadExtract& extract) {
                return importExtract(project, extract);
            });
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

Result<TakenNames> takeNameFiles(project::Project& project, const QStringList& files) {
    TakenNames taken;
    std::vector<MentionFile> read;
    for (const QString& path : files) {
        auto file = readMentionFile(path);
        if (file)
            read.push_back(*std::move(file));
        else
            taken.failed.push_back(file.error());
    }
    return importMentions(project, read).map([&](MentionImportReport&& report) {
        taken.names = std::move(report);
        return std::move(taken);
    });
}

} // namespace jianbao::job
