#include "tests/support/Encode.h"

#include <QStringConverter>

namespace jianbao::test {

QByteArray encode(const QString& text, Encoding encoding) {
    QStringEncoder encoder(encodingName(encoding).data());
    const QByteArray bytes = encoder.encode(text);
    if (!encoder.isValid() || encoder.hasError())
        qFatal("cannot write this text in %s", encodingName(encoding).data());
    return bytes;
}

} // namespace jianbao::test
