#pragma once

#include "core/Result.h"
#include "core/exchange/Exporter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileDevice>

#include <memory>

namespace jianbao::app {

/// Where a command writes articles, and how: the options --format and --output, shared by all
/// commands that do. A file appears, or is replaced, when its content is complete.
class Output {
    Q_DECLARE_TR_FUNCTIONS(Output)

public:
    enum class Format : quint8 { Text, Json };
    struct Choice {
        Format format = Format::Text;
        /// A file, a folder (exists, or ends with a slash), or "-".
        QString path;
    };

    static void addOptions(QCommandLineParser& parser);
    /// What the options say, or a sentence on what is wrong with them.
    static tl::expected<Choice, QString> choose(const QCommandLineParser& parser);

    /// Errors: Unreadable.
    static Result<Output> open(const Choice& choice);

    exchange::Exporter& exporter() { return *m_exporter; }
    /// Puts the file in its place, once the exporter is finished. Errors: DiskFull, Io.
    Result<void> commit();

private:
    QString m_path;
    /// None for a folder.
    std::unique_ptr<QFileDevice> m_device;
    std::unique_ptr<exchange::Exporter> m_exporter;
};

} // namespace jianbao::app
