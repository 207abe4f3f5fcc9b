#pragma once

#include "app/cli/Command.h"

#include <QCoreApplication>

namespace jianbao::app {

/// jianbao-cli import: takes dumps into a project.
class ImportCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    QString name() const override;
    QString summary() const override;

protected:
    void configure(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, const QStringList& arguments) const override;
};

} // namespace jianbao::app
