#pragma once

#include "core/project/Project.h"

#include <QStringView>

namespace jianbao::job {

/// The layout with the page's articles found anew. What an editor decided stays as it is: a block
/// of Origin::Editor, and an article of that origin with all its blocks. The rest of an article in
/// which single blocks stay is found anew around them. What comes out as it was keeps its id. Pure;
/// for Project::edit.
Layout findAgain(Layout layout, PageId page, QStringView pageText);

/// Does so in the project, as one step of the history. Errors: those of Project::edit.
Result<project::Change> findAgain(project::Project& project, PageId page);

/// The same with what segment::findArticles() made of the page's text, perhaps on another thread.
Result<project::Change> takeFound(project::Project& project, PageId page, QStringView pageText,
                                  const Layout& found);

} // namespace jianbao::job
