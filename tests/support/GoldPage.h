#pragma once

#include "tests/support/PageGenerator.h"

namespace jianbao::test {

/// Paths of the gold files beside the invented pages of tests/data/pages, in the order of names.
QStringList goldPagePaths();
/// Those and the gold of the real dumps beside the project; an empty list where these are missing.
QStringList everyGoldPath();

/// The page of that gold file and what its gold says, without paragraphs and metadata. A block
/// whose role the gold leaves open counts as an advertisement, characters that it leaves out as
/// furniture. Empty text where the files cannot be read.
GeneratedPage readGoldPage(const QString& goldPath);

} // namespace jianbao::test
