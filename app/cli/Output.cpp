#include "app/cli/Output.h"

#include "core/exchange/JsonExporter.h"
#include "core/exchange/TextExporter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace jianbao::app {

using namespace Qt::StringLiterals;

namespace {

bool isFolder(const QString& path) {
    return path.endsWith(u'/') || QFileInfo(path).isDir();
}

Result<std::unique_ptr<QFileDevice>> openDevice(const QString& path) {
    if (path == u"-"_s) {
        auto file = std::make_unique<QFile>();
        if (!file->open(fileno(stdout), QIODevice::WriteOnly))
            return failure(ErrorKind::Unreadable, path, file->errorString());
        return file;
    }
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return failure(ErrorKind::Unreadable, path, file->errorString());
    return file;
}

} // namespace

void Output::addOptions(QCommandLineParser& parser) {
    parser.addOption({u"format"_s, tr("text (the default) or json."), tr("format"), u"text"_s});
    parser.addOption({{u"o"_s, u"output"_s},
                      tr("The file to write; a folder (which exists, or a name that ends "
                         "with /) for one text file per article; - for standard output "
                         "(the default)."),
                      tr("path"),
                      u"-"_s});
}

tl::expected<Output::Choice, QString> Output::choose(const QCommandLineParser& parser) {
    const QString format = parser.value(u"format"_s);
    const Choice choice{format == u"json"_s ? Format::Json : Format::Text,
                        parser.value(u"output"_s)};
    if (format != u"text"_s && format != u"json"_s)
        return tl::unexpected(tr("There is no format %1; it is text or json.").arg(format));
    if (choice.path.isEmpty())
        return tl::unexpected(tr("The output has no name."));
    if (choice.format == Format::Json && isFolder(choice.path))
        return tl::unexpected(tr("%1: is a folder; JSON goes into one file.").arg(choice.path));
    return choice;
}

Result<Output> Output::open(const Choice& choice) {
    Output output;
    output.m_path = choice.path;
    if (isFolder(choice.path)) {
        if (!QDir().mkpath(choice.path))
            return failure(ErrorKind::Unreadable, choice.path);
        output.m_exporter = std::make_unique<exchange::TextFolderExporter>(choice.path);
        return output;
    }
    auto device = openDevice(choice.path);
    if (!device)
        return tl::unexpected(device.error());
    output.m_device = *std::move(device);
    if (choice.format == Format::Json)
        output.m_exporter = std::make_unique<exchange::JsonExporter>(*output.m_device);
    else
        output.m_exporter = std::make_unique<exchange::TextExporter>(*output.m_device);
    return output;
}

Result<void> Output::commit() {
    auto* const file = qobject_cast<QSaveFile*>(m_device.get());
    const bool done = file ? file->commit() : !m_device || m_device->flush();
    if (done)
        return {};
    return failure(m_device->error() == QFileDevice::ResourceError ? ErrorKind::DiskFull
                                                                   : ErrorKind::Io,
                   m_path, m_device->errorString());
}

} // namespace jianbao::app
