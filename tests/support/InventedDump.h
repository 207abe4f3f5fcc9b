#pragma once

#include "core/project/Project.h"
#include "tests/support/InventedPages.h"

namespace jianbao::test {

/// A dump of invented pages with bytes of its own, ready for Project::addDump.
struct InventedDump {
    project::NewDump dump;
    std::vector<project::NewPage> pages;
};
InventedDump inventDump(Random& random, int pages);

/// The texts and the whole layout of a project.
Texts textsOf(const project::Project& project);
Layout layoutOf(const project::Project& project);
std::vector<PageId> pageIdsOf(const project::Project& project);

/// A hexadecimal sum over all that the layout holds; no two layouts in practice have the same.
QByteArray digest(const Layout& layout);

} // namespace jianbao::test
