#include "app/cli/ExchangeImport.h"

#include "app/cli/Console.h"
#include "app/cli/ErrorText.h"
#include "core/exchange/MarkdownReader.h"
#include "core/job/IssueLinks.h"
#include "core/job/JsonImport.h"
#include "core/job/MentionImport.h"
#include "core/job/WholeFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <map>

namespace jianbao::app {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExchangeImport)
};

using Reader = Result<exchange::ReadExtract> (*)(const QByteArray& content, const QString& name);

/// The file, or those in the folder and its folders whose names end so, in the order of their
/// paths.
QStringList filesAt(const QString& path, const QStringList& patterns) {
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    QDirIterator all(path, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    files.sort();
    if (files.isEmpty())
        complain(
            Words::tr("%1: there are no files %2 in this folder.").arg(path, patterns.join(u' ')));
    return files;
}

Result<job::JsonImportReport> importFile(project::Project& project, const QString& path,
                                         Reader read) {
    auto report = job::readWholeFile(path)
                      .and_then([&](const QByteArray& content) {
                          return read(content, QFileInfo(path).fileName());
                      })
                      .and_then([&](const exchange::ReadExtract& extract) {
                          return job::importExtract(project, extract);
                      });
    if (!report)
        report.error().subject = path;
    return report;
}

QString whyNotRead(const Error& error) {
    if (error.kind != ErrorKind::TooLarge)
        return errorText(error);
    return Words::tr("%1: is larger than %2 MB. Write it in parts, as extract --each does.")
        .arg(error.subject)
        .arg(job::LargestWholeFile >> 20);
}

/// Takes in all files. Pages of an issue that came in with several files are linked.
bool importPages(project::Project& project, const QStringList& files, Reader read) {
    bool isWhole = !files.isEmpty();
    std::map<IssueId, int> filesOf;
    for (const QString& path : files) {
        const auto report = importFile(project, path, read);
        isWhole = isWhole && report;
        if (!report) {
            complain(whyNotRead(report.error()));
            continue;
        }
        for (const IssueId issue : report->issues)
            ++filesOf[issue];
        if (report->pages > 0)
            print(Words::tr("%1: %n page(s) added.", nullptr, static_cast<int>(report->pages))
                      .arg(path) +
                  u'\n');
        for (const QString& name : report->duplicates)
            print(Words::tr("%1: is in the project already.").arg(name) + u'\n');
    }
    for (const auto& [issue, count] : filesOf) {
        if (count < 2)
            continue;
        if (const auto linked = job::linkIssue(project, issue); !linked) {
            complain(errorText(linked.error()));
            isWhole = false;
        }
    }
    return isWhole;
}

QString whyText(job::UnplacedMention::Why why) {
    switch (why) {
    case job::UnplacedMention::Why::NoSuchText:
        return Words::tr("no page or article has this text");
    case job::UnplacedMention::Why::OtherText:
        return Words::tr("another text stands there");
    case job::UnplacedMention::Why::Unreadable:
        return Words::tr("is no name with its place");
    }
    Q_UNREACHABLE();
}

bool importNames(project::Project& project, const QStringList& paths) {
    bool isWhole = !paths.isEmpty();
    std::vector<job::MentionFile> files;
    for (const QString& path : paths) {
        auto file = job::readMentionFile(path);
        isWhole = isWhole && file;
        if (file)
            files.push_back(*std::move(file));
        else
            complain(whyNotRead(file.error()));
    }
    const auto report = job::importMentions(project, files);
    if (!report) {
        complain(errorText(report.error()));
        return false;
    }
    for (const job::UnplacedMention& mention : report->unplaced)
        complain(u"%1:%2: "_s.arg(mention.path).arg(mention.line) + mention.content + u": "_s +
                 whyText(mention.why));
    print(Words::tr("%n name(s) added.", nullptr, static_cast<int>(report->added)) + u'\n');
    if (report->known > 0)
        print(Words::tr("%n name(s) are in the project already.", nullptr,
                        static_cast<int>(report->known)) +
              u'\n');
    return isWhole && report->unplaced.empty();
}

} // namespace

void addExchangeImportOptions(QCommandLineParser& parser) {
    parser.addOptions(
        {{u"from-json"_s,
          Words::tr("Takes in what extract or export wrote as JSON: a file, or the .json files "
                    "of a folder."),
          Words::tr("path")},
         {u"from-markdown"_s,
          Words::tr("Takes in Markdown with a heading line for each article: a file, or the .md "
                    "files of a folder."),
          Words::tr("path")},
         {u"mentions"_s,
          Words::tr("Tags names on pages that are there: a file of brat (.ann beside its .txt), "
                    "WebAnno (.tsv) or mentions-csv (.csv), or all of them in a folder."),
          Words::tr("path")}});
}

bool importsExchange(const QCommandLineParser& parser) {
    return parser.isSet(u"from-json"_s) || parser.isSet(u"from-markdown"_s) ||
           parser.isSet(u"mentions"_s);
}

bool importExchange(project::Project& project, const QCommandLineParser& parser) {
    bool isWhole = true;
    for (const QString& path : parser.values(u"from-json"_s)) {
        const Reader read = [](const QByteArray& content, const QString&) {
            return exchange::readJson(content);
        };
        isWhole = importPages(project, filesAt(path, {u"*.json"_s}), read) && isWhole;
    }
    for (const QString& path : parser.values(u"from-markdown"_s)) {
        const Reader read = [](const QByteArray& content,
                               const QString& name) -> Result<exchange::ReadExtract> {
            return exchange::readMarkdown(QString::fromUtf8(content), name);
        };
        isWhole = importPages(project, filesAt(path, {u"*.md"_s}), read) && isWhole;
    }
    for (const QString& path : parser.values(u"mentions"_s))
        isWhole =
            importNames(project, filesAt(path, {u"*.ann"_s, u"*.tsv"_s, u"*.csv"_s})) && isWhole;
    return isWhole;
}

} // namespace jianbao::app
