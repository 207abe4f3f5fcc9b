#pragma once

#include "core/exchange/JsonReader.h"
#include "core/job/Watch.h"
#include "core/project/Project.h"

#include <map>

namespace jianbao::job {

/// Takes what editors said of pages (see exchange::JsonMarks) into a project. @p stored says which
/// pages of the extract are which of the project; what concerns others is left out. Types are known
/// by their code, entities by all that is said of them; new ones are added. With @p asOwn the
/// project's types become those of the extract. Steps of the history. The number of names with
/// pieces on pages of both kinds, which are left out. Errors: those of Project::edit;
/// Cancelled by @p watch, between two pages.
Result<qint64> importMarks(project::Project& project, const exchange::ReadExtract& extract,
                           const std::map<PageId, PageId>& stored, bool asOwn, Watch watch = {});

} // namespace jianbao::job
