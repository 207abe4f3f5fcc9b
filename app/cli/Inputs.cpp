#include "app/cli/Inputs.h"

#include "core/source/DumpFolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace jianbao::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxThreads = 256;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inputs)
};

QString allEncodings() {
    QStringList names;
    for (const Encoding encoding : AllEncodings)
        names.append(encodingName(encoding));
    return names.join(u", "_s);
}

} // namespace

void addEncodingOption(QCommandLineParser& parser) {
    parser.addOption(
        {u"encoding"_s,
         Words::tr("The dumps' encoding, one of %1; found out if not given.").arg(allEncodings()),
         Words::tr("name")});
}

tl::expected<std::optional<Encoding>, QString> chooseEncoding(const QCommandLineParser& parser) {
    if (!parser.isSet(u"encoding"_s))
        return std::nullopt;
    const QString name = parser.value(u"encoding"_s);
    const auto encoding = encodingFromName(name);
    if (!encoding)
        return tl::unexpected(
            Words::tr("There is no encoding %1; it is one of %2.").arg(name, allEncodings()));
    return encoding;
}

void addJobsOption(QCommandLineParser& parser) {
    parser.addOption({{u"j"_s, u"jobs"_s},
                      Words::tr("How many threads find articles (1 if not given)."),
                      Words::tr("number"),
                      u"1"_s});
}

tl::expected<int, QString> chooseJobs(const QCommandLineParser& parser) {
    bool isNumber = false;
    const int threads = parser.value(u"jobs"_s).toInt(&isNumber);
    if (!isNumber || threads < 1 || threads > MaxThreads)
        return tl::unexpected(Words::tr("The number of jobs goes from 1 to %1.").arg(MaxThreads));
    return threads;
}

Inputs resolveInputs(const QStringList& paths, bool recursive) {
    Inputs inputs;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            inputs.dumps.append(path);
            continue;
        }
        if (auto inside = source::listDumps(path, recursive))
            inputs.dumps.append(*inside);
        else
            inputs.failed.push_back(inside.error());
    }
    return inputs;
}

Result<QStringList> readPathList(const QString& path) {
    QFile file(path);
    const bool isOpen =
        path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(ErrorKind::Unreadable, path, file.errorString());
    QStringList paths;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QString name = QFile::decodeName(line.endsWith('\r') ? line.chopped(1) : line);
        if (!name.isEmpty())
            paths.append(name);
    }
    return paths;
}

} // namespace jianbao::app
