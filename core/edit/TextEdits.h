#pragma once

#include "core/Result.h"
#include "core/model/Layout.h"

#include <QStringView>

namespace jianbao::edit {

/// What an editor does to the text, as pure functions from a layout to a layout. The dump stays as
/// it is: corrections come, change and go. Positions are UTF-16 positions of the page. InvalidEdit
/// where something that is named is not there.

/// Lets @p change stand for its range of the dump (its id does not count). Corrections that it
/// overlaps, or that begin where it begins, go into it: its range grows over theirs, its text is
/// all that is left of them. What it has in common with the dump at its ends is taken off; where
/// nothing is left of it, the dump's text stands again. A correction of the dump's own text so
/// reverts what was there. @p pageText is the text of the page.
Result<Layout> correct(Layout layout, const Correction& change, QStringView pageText);

/// Takes one correction back.
Result<Layout> revertCorrection(Layout layout, CorrectionId correction);

/// Takes all corrections of the article's text back. InvalidEdit where it has none.
Result<Layout> revertCorrections(Layout layout, ArticleId article);

/// Starts a paragraph at a position of the block, behind white space that stands there. InvalidEdit
/// in a title (see clean::keepsOneParagraph), where one starts there already, and where a
/// correction covers the position: see breakCorrection().
Result<Layout> startParagraph(Layout layout, BlockId block, qsizetype at, QStringView pageText);

/// Starts a paragraph inside a correction's text: @p kept UTF-16 units of it stay before, at least
/// one and not all. The correction becomes two, which take in what they need of the dump before
/// them. InvalidEdit in a title, and where no text of the paragraph stands before.
Result<Layout> breakCorrection(Layout layout, CorrectionId correction, qsizetype kept,
                               QStringView pageText);

/// Joins the paragraph that covers a position of the block with the one before. InvalidEdit where
/// it is already the part of one that starts in a block before.
Result<Layout> joinParagraph(Layout layout, BlockId block, qsizetype at);

} // namespace jianbao::edit
