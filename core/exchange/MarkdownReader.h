#pragma once

#include "core/exchange/JsonReader.h"

#include <QStringView>

namespace jianbao::exchange {

/// Reads Markdown with one heading line per article, as MarkdownWriter writes it or a person who
/// cuts an archive in a text editor: "# paper yyyy-mm-dd page" begins a page (without one all is
/// one page, called @p name), "## title" an article, "### subhead" a subhead; paragraphs are parted
/// by blank lines. A line that is all in italics is a jump line where it reads like one, a byline
/// before the article's first paragraph of text and a caption behind it. Other marks of Markdown
/// are text. All that is read counts as an editor's decision.
ReadExtract readMarkdown(QStringView text, const QString& name);

} // namespace jianbao::exchange
