#pragma once

#include <QByteArrayView>

namespace jianbao::test {

/// Writes any bytes to a file and takes it for a project: opens it for reading and for writing,
/// reads all, takes a step back, edits, checks, rescues. Aborts where a rescued project breaks an
/// invariant; errors are fine.
void fuzzProject(QByteArrayView bytes);

} // namespace jianbao::test
