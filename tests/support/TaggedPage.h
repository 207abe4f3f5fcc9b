#pragma once

#include "core/model/Issue.h"
#include "core/model/Layout.h"
#include "core/model/Names.h"
#include "core/model/Page.h"

#include <QString>

#include <vector>

namespace jianbao::test {

/// A page with its articles, on which mentions of every shape are tagged that formats find hard: in
/// each block some that nest, overlap, equal each other and lie in pieces, of types and entities
/// whose names have the marks of the formats in them; and a correction.
struct TaggedPage {
    QString name;
    Issue issue;
    Page page;
    Layout layout;
    Names names;
};

/// An invented page with characters beyond the basic plane, the pages of the sample dump, and those
/// of the real dumps, the modern ones first, where they are beside the project (else it warns).
std::vector<TaggedPage> taggedPages();

} // namespace jianbao::test
