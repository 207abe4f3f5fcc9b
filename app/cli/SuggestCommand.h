#pragma once

#include "app/cli/Command.h"

#include <QCoreApplication>

namespace jianbao::app {

/// jianbao-cli suggest: a table of the names found in a dump.
class SuggestCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(SuggestCommand)

public:
    QString name() const override;
    QString summary() const override;

protected:
    void configure(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, const QStringList& arguments) const override;
};

} // namespace jianbao::app
