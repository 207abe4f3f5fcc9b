#pragma once

#include "app/cli/Command.h"

namespace jianbao::app {

/// `jianbao-cli find-again`.
class FindAgainCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(FindAgainCommand)

public:
    QString name() const override;
    QString summary() const override;

protected:
    void configure(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, const QStringList& arguments) const override;
};

} // namespace jianbao::app
