#include "app/cli/RunReport.h"

#include "app/cli/Console.h"
#include "app/cli/ErrorText.h"
#include "core/exchange/DeviceOutput.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <unistd.h>

namespace jianbao::app {

using namespace Qt::StringLiterals;
using Status = job::ExtractedDump::Status;

namespace {

constexpr qint64 ProgressInterval = 100; // ms

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunReport)
};

QString statusName(Status status) {
    switch (status) {
    case Status::Done:
        return u"done"_s;
    case Status::Skipped:
        return u"skipped"_s;
    case Status::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

RunReport::RunReport(Talk talk, qsizetype count, const QString& path)
    : m_talk(talk)
    , m_count(count)
    , m_isTerminal(::isatty(STDERR_FILENO) == 1) {
    if (path.isEmpty())
        return;
    m_file = std::make_unique<QFile>(path);
    m_file->open(QIODevice::WriteOnly);
}

RunReport::~RunReport() {
    clearProgress();
}

void RunReport::add(const job::ExtractedDump& dump) {
    ++m_done;
    if (dump.status == Status::Failed) {
        ++m_failed;
        say(errorText(dump.error.value_or(Error{})));
    } else if (m_talk != Talk::Quiet && dump.invalidBytes.count > 0) {
        say(invalidBytesText(dump.input, dump.invalidBytes));
    }
    if (m_talk == Talk::Verbose && dump.status == Status::Done)
        say(Words::tr("%1: %n page(s).", nullptr, dump.pages).arg(dump.input));
    if (m_talk == Talk::Verbose && dump.status == Status::Skipped)
        say(Words::tr("%1: is done already.").arg(dump.input));
    write(dump);
    showProgress();
}

void RunReport::say(const QString& sentence) {
    clearProgress();
    complain(sentence);
}

void RunReport::showProgress() {
    const bool isDue = !m_shown.isValid() || m_shown.elapsed() >= ProgressInterval;
    if (m_talk != Talk::Normal || !m_isTerminal || (!isDue && m_done < m_count))
        return;
    std::fprintf(stderr, "\r%lld/%lld", static_cast<long long>(m_done),
                 static_cast<long long>(m_count));
    std::fflush(stderr);
    m_showsProgress = true;
    m_shown.start();
}

void RunReport::clearProgress() {
    if (m_showsProgress)
        std::fputs("\r\x1b[K", stderr);
    m_showsProgress = false;
}

void RunReport::write(const job::ExtractedDump& dump) {
    if (!m_file)
        return;
    QJsonObject line{{u"input"_s, dump.input},
                     {u"status"_s, statusName(dump.status)},
                     {u"output"_s, dump.output},
                     {u"pages"_s, dump.pages},
                     {u"invalid_bytes"_s, dump.invalidBytes.count}};
    if (dump.error)
        line[u"error"_s] = errorText(*dump.error);
    m_file->write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    if (m_file->flush())
        return;
    ++m_failed;
    say(errorText(exchange::deviceError(*m_file)));
    m_file.reset();
}

} // namespace jianbao::app
