#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace jianbao::app {

/// What jianbao-cli returns to the shell.
enum ExitCode : int {
    Done = 0,
    SomeFailed = 1, ///< some input failed, the rest was done
    WrongUsage = 2,
    Interrupted = 130 ///< by SIGINT or SIGTERM; what is written is whole
};

/// One command of jianbao-cli.
class Command {
    Q_DECLARE_TR_FUNCTIONS(Command)

public:
    Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;
    virtual ~Command() = default;

    /// As it is typed.
    virtual QString name() const = 0;
    /// What it does, in a sentence.
    virtual QString summary() const = 0;

    /// Runs it with the whole command line: the program's name, the command's, and what follows.
    /// Deals with --help and with options that do not exist.
    ExitCode execute(const QStringList& arguments) const;

protected:
    /// Declares arguments and options.
    virtual void configure(QCommandLineParser& parser) const = 0;
    /// @p arguments are those behind the command's name.
    virtual ExitCode run(const QCommandLineParser& parser, const QStringList& arguments) const = 0;

    /// Tells what is wrong with the command line, and where help is.
    ExitCode wrongUsage(const QString& sentence) const;
};

} // namespace jianbao::app
