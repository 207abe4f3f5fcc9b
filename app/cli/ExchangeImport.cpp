#include "app/cli/ExchangeImport.h"

#include "app/cli/Console.h"
#include "app/cli/ErrorText.h"
#include "core/job/ExchangeImport.h"
#include "core/job/WholeFile.h"

#include <QCoreApplication>

namespace jianbao::app {

using namespace Qt::StringLiterals;
using job::ExchangeKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExchangeImport)
};

QStringList filesAt(const QString& path, ExchangeKind kind) {
    const QStringList files = job::exchangeFiles(path, kind);
    if (files.isEmpty())
        complain(Words::tr("%1: there are no such files in this folder.").arg(path));
    return files;
}

QString whyNotRead(const Error& error) {
    if (error.kind != ErrorKind::TooLarge)
        return errorText(error);
    return Words::tr("%1: is larger than %2 MB. Write it in parts, as extract --each does.")
        .arg(error.subject)
        .arg(job::LargestWholeFile >> 20);
}

/// Whether all went well; what did not is told.
bool importPages(project::Project& project, const QStringList& files, ExchangeKind kind) {
    bool isWhole = !files.isEmpty();
    const auto done = job::takePageFiles(project, files, kind, [&](const job::TakenFile& file) {
        isWhole = isWhole && !file.error;
        if (file.error)
            complain(whyNotRead(*file.error));
        if (file.pages > 0)
            print(Words::tr("%1: %n page(s) added.", nullptr, static_cast<int>(file.pages))
                      .arg(file.path) +
                  u'\n');
        for (const QString& name : file.duplicates)
            print(Words::tr("%1: is in the project already.").arg(name) + u'\n');
        if (file.cutArticles > 0)
            complain(Words::tr("%1: %n article(s) go on to pages that are in the project already; "
                               "they came in without that part.",
                               nullptr, static_cast<int>(file.cutArticles))
                         .arg(file.path));
        if (file.cutNames > 0)
            complain(Words::tr("%1: %n name(s) with a piece on a page that is in the project "
                               "already did not come in.",
                               nullptr, static_cast<int>(file.cutNames))
                         .arg(file.path));
    });
    if (!done)
        complain(errorText(done.error()));
    return isWhole && done;
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

bool importNames(project::Project& project, const QStringList& files) {
    const auto taken = job::takeNameFiles(project, files);
    if (!taken) {
        complain(errorText(taken.error()));
        return false;
    }
    for (const Error& error : taken->failed)
        complain(whyNotRead(error));
    const job::MentionImportReport& names = taken->names;
    for (const job::UnplacedMention& mention : names.unplaced)
        complain(u"%1:%2: "_s.arg(mention.path).arg(mention.line) + mention.content + u": "_s +
                 whyText(mention.why));
    print(Words::tr("%n name(s) added.", nullptr, static_cast<int>(names.added)) + u'\n');
    if (names.known > 0)
        print(Words::tr("%n name(s) are in the project already.", nullptr,
                        static_cast<int>(names.known)) +
              u'\n');
    return !files.isEmpty() && taken->failed.empty() && names.unplaced.empty();
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
    for (const QString& path : parser.values(u"from-json"_s))
        isWhole =
            importPages(project, filesAt(path, ExchangeKind::Json), ExchangeKind::Json) && isWhole;
    for (const QString& path : parser.values(u"from-markdown"_s))
        isWhole =
            importPages(project, filesAt(path, ExchangeKind::Markdown), ExchangeKind::Markdown) &&
            isWhole;
    for (const QString& path : parser.values(u"mentions"_s))
        isWhole = importNames(project, filesAt(path, ExchangeKind::Mentions)) && isWhole;
    return isWhole;
}

} // namespace jianbao::app
