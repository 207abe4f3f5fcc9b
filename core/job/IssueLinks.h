#pragma once

#include "core/project/Project.h"

namespace jianbao::job {

/// Ties the articles of an issue's pages that go on over pages, whichever dumps the pages came in
/// with. Articles that are tied already stay as they are. Nothing is done for an issue whose day is
/// not known: its pages need not belong together. Errors: those of reading and Project::link.
Result<void> linkIssue(project::Project& project, IssueId issue);

} // namespace jianbao::job
