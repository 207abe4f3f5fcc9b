#pragma once

#include "core/project/Project.h"

namespace jianbao::job {

/// Ties the articles of an issue's pages that go on over pages, whichever dumps the pages came in
/// with. Articles that are tied already stay as they are. Nothing is done for an issue whose day is
/// not known: its pages need not belong together; nor where it has more than MostPages, which no
/// issue of a newspaper has. Errors: those of reading and Project::link.
inline constexpr std::size_t MostPages = 1000;
Result<void> linkIssue(project::Project& project, IssueId issue);

} // namespace jianbao::job
