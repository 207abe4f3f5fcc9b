#pragma once

#include "app/cli/Command.h"

#include <QCoreApplication>

namespace jianbao::app {

/// jianbao-cli explain: what the finder thinks of a dump, for those who tune it.
class ExplainCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(ExplainCommand)

public:
    QString name() const override;
    QString summary() const override;

protected:
    void configure(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, const QStringList& arguments) const override;
};

} // namespace jianbao::app
