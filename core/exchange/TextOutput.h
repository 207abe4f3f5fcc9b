#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringView>

namespace jianbao::exchange {

/// Writes text to a device as UTF-8 in large pieces and remembers whether that failed.
class TextOutput {
public:
    /// The device is open for writing and outlives this.
    explicit TextOutput(QIODevice& out);

    void write(QStringView text);
    /// Writes what is held back. Errors (of any write so far): DiskFull, Io.
    Result<void> flush();

private:
    QIODevice& m_out;
    QByteArray m_buffer;
    bool m_failed = false;
};

} // namespace jianbao::exchange
