#pragma once

#include "app/cli/Command.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace jianbao::app {

/// jianbao-cli: its table of commands, and the options that stand before one.
class Program {
    Q_DECLARE_TR_FUNCTIONS(Program)

public:
    Program();

    /// Runs the whole command line, the program's name first.
    ExitCode run(const QStringList& arguments) const;

private:
    QString helpText() const;

    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace jianbao::app
