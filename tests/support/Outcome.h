#pragma once

#include "core/Result.h"

#include <QByteArray>

namespace jianbao::test {

/// What a result failed with, for QVERIFY2; empty for a success.
template<typename T>
QByteArray outcome(const Result<T>& result) {
    if (result)
        return {};
    return QByteArray::number(static_cast<int>(result.error().kind)) + ' ' +
           result.error().subject.toUtf8() + ": " + result.error().detail.toUtf8();
}

} // namespace jianbao::test
