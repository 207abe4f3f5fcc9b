#pragma once

#include "app/cli/Command.h"

#include <QCoreApplication>

namespace jianbao::app {

/// jianbao-cli export: writes a project's articles.
class ExportCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)

public:
    QString name() const override;
    QString summary() const override;

protected:
    void configure(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, const QStringList& arguments) const override;
};

} // namespace jianbao::app
