#pragma once

#include "core/exchange/ExportSettings.h"

#include <QCommandLineParser>

#include <tl/expected.hpp>

namespace jianbao::app {

/// What is written, and where to: the options --format, --output and those that say how, shared by
/// all commands that write articles.
struct ExportOptions {
    exchange::ExportSettings settings;
    /// A file, a folder (see exchange::ExportTarget::isFolder), or "-".
    QString path;
};

void addExportOptions(QCommandLineParser& parser);
/// What the options say, or a sentence on what is wrong with them. @p each: the path is a folder
/// for files that the command names itself.
tl::expected<ExportOptions, QString> chooseExport(const QCommandLineParser& parser,
                                                  bool each = false);

/// Tells of mentions that the format could not hold, if there are any.
void tellOmissions(const exchange::Omissions& omissions);

} // namespace jianbao::app
