#pragma once

#include <QByteArrayView>
#include <QString>

namespace jianbao::test {

/// Takes any text the way of a page: find articles, clean. Aborts where an invariant breaks.
void fuzzText(const QString& page);

/// The same for any bytes, decoded first.
void fuzzBytes(QByteArrayView bytes);

} // namespace jianbao::test
