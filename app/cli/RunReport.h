#pragma once

#include "core/job/ExtractEach.h"

#include <QElapsedTimer>
#include <QFile>

#include <memory>

namespace jianbao::app {

/// How much a run says on standard error.
enum class Talk : quint8 {
    Quiet,  ///< what failed
    Normal, ///< also invalid bytes, and on a terminal how far it is
    Verbose ///< also each dump
};

/// Tells of a long run, dump by dump: to the person, and as JSON Lines to a file (one object a
/// dump:
/// {"input", "status": "done" | "skipped" | "failed", "output", "pages", "invalid_bytes",
/// "error"}).
class RunReport {
public:
    /// @p count: of how many dumps; @p path: of the file, empty for none.
    RunReport(Talk talk, qsizetype count, const QString& path);
    ~RunReport();
    RunReport(const RunReport&) = delete;
    RunReport& operator=(const RunReport&) = delete;

    /// Whether the file could be opened.
    bool isOpen() const { return !m_file || m_file->isOpen(); }
    void add(const job::ExtractedDump& dump);
    /// Whether a dump failed, or the file could not be written to its end.
    bool hasFailures() const { return m_failed > 0; }

private:
    /// To the person, on a line of its own.
    void say(const QString& sentence);
    void showProgress();
    void clearProgress();
    void write(const job::ExtractedDump& dump);

    Talk m_talk;
    qsizetype m_count;
    bool m_isTerminal;
    bool m_showsProgress = false;
    /// Since progress was shown, which changes at most ten times a second.
    QElapsedTimer m_shown;
    qsizetype m_done = 0;
    qsizetype m_failed = 0;
    std::unique_ptr<QFile> m_file;
};

} // namespace jianbao::app
