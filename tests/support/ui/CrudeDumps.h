#pragma once

#include "ui/window/Importer.h"

namespace jianbao::test {

/// A dump with these pages in which each run of lines between blank lines is a block and an article
/// of its own: a layout that a test knows beforehand, whatever the finder learns.
job::PreparedDump crudeDump(const QString& name, const QStringList& pages);

/// Services that read UTF-8 files, form feeds parting the pages, as crude dumps. A file named
/// broken.txt cannot be read; a folder holds its *.txt files.
ui::DumpServices crudeDumpServices();

} // namespace jianbao::test
