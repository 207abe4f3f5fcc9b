#include "tests/support/CliRun.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;
using test::runCli;

/// The manual page and the completion say what --help says.
class HelpTest : public QObject {
    Q_OBJECT

    QStringList m_commands;

    static QSet<QString> matches(const QString& text, const QString& pattern) {
        QSet<QString> found;
        auto all =
            QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
        while (all.hasNext())
            found.insert(all.next().captured(1));
        return found;
    }

    /// "--format" and the like, as the help of a command lists them.
    static QSet<QString> optionsOf(const QString& command) {
        return matches(QString::fromUtf8(runCli({command, u"--help"_s}).output),
                       u"^  (?:-\\w, )?(--[a-z-]+)"_s);
    }

    static QString read(const QString& path) {
        QFile file(QStringLiteral(JIANBAO_SOURCE_DIR "/resources/") + path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        return QString::fromUtf8(file.readAll());
    }

    /// What bash offers behind these words.
    static QSet<QString> offered(const QStringList& words) {
        const QString script =
            u"source \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _jianbao_cli; "
            "printf '%s\\n' \"${COMPREPLY[@]}\""_s;
        QProcess bash;
        bash.start(u"bash"_s, QStringList{u"-c"_s, script,
                                          QStringLiteral(JIANBAO_SOURCE_DIR
                                                         "/resources/completion/jianbao-cli"),
                                          QStringLiteral(JIANBAO_BINARY_DIR "/jianbao-cli")} +
                                  words);
        if (!bash.waitForFinished())
            return {};
        const auto lines =
            QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        return {lines.begin(), lines.end()};
    }

private Q_SLOTS:
    void initTestCase() {
        const QString help = QString::fromUtf8(runCli({u"--help"_s}).output);
        const auto commands =
            matches(help.section(u"Commands:"_s, 1).section(u"\n\n"_s, 0, 0), u"^  ([a-z-]+) "_s);
        m_commands = {commands.begin(), commands.end()};
        QVERIFY(m_commands.size() >= 10);
    }

    void theManualPageHasAllCommandsAndOptions() {
        QString page = read(u"man/jianbao-cli.1"_s);
        page.replace(u"\\-"_s, u"-"_s);
        QSet<QString> options{u"--version"_s};
        for (const QString& command : m_commands) {
            QVERIFY2(page.contains(QRegularExpression(u"^\\.BR? %1\\b"_s.arg(command),
                                                      QRegularExpression::MultilineOption)),
                     qPrintable(command));
            options += optionsOf(command);
        }
        // Neither more nor less.
        const auto told = matches(page, u"(--[a-z][a-z-]*)"_s);
        QCOMPARE(QStringList((options - told).values()).join(u' '), QString());
        QCOMPARE(QStringList((told - options).values()).join(u' '), QString());
    }

    void theManualPageHasAllExitCodes() {
        const QString page = read(u"man/jianbao-cli.1"_s)
                                 .section(u".SH \"EXIT STATUS\""_s, 1)
                                 .section(u".SH"_s, 0, 0);
        QCOMPARE(matches(page, u"^\\.B (\\d+)$"_s),
                 (QSet<QString>{u"0"_s, u"1"_s, u"2"_s, u"130"_s}));
    }

    void theCompletionOffersAllCommandsAndOptions() {
        if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
            QSKIP("bash is not installed");
        auto all = QSet<QString>(m_commands.begin(), m_commands.end());
        all += {u"--help"_s, u"--version"_s};
        QCOMPARE(offered({u""_s}), all);
        QCOMPARE(offered({u"ex"_s}), (QSet<QString>{u"export"_s, u"extract"_s, u"explain"_s}));
        for (const QString& command : m_commands)
            QCOMPARE(offered({command, u"--"_s}), optionsOf(command));
    }

    void theCompletionOffersValues() {
        if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
            QSKIP("bash is not installed");
        const auto formats = offered({u"export"_s, u"--format"_s, u""_s});
        QCOMPARE(formats.size(), 16);
        QVERIFY(formats.contains(u"web-annotation"_s));
        QCOMPARE(offered({u"export"_s, u"--split"_s, u""_s}),
                 (QSet<QString>{u"article"_s, u"page"_s, u"issue"_s, u"one"_s}));
        for (const QString& encoding : offered({u"extract"_s, u"--encoding"_s, u""_s}))
            QVERIFY2(!runCli({u"extract"_s, u"--encoding"_s, encoding, u"-"_s}, "a\n")
                          .complaints.join(u' ')
                          .contains(u"encoding"_s),
                     qPrintable(encoding));
        QCOMPARE(offered({u"extract"_s, u"--tokens"_s, u""_s}),
                 (QSet<QString>{u"characters"_s, u"words"_s}));
        QCOMPARE(offered({u"extract"_s, u"--quotes"_s, u""_s}),
                 (QSet<QString>{u"keep"_s, u"curly"_s, u"corner"_s}));
    }
};

QTEST_GUILESS_MAIN(HelpTest)
#include "HelpTest.moc"
