#pragma once

#include "core/exchange/ArticleText.h"

#include <QByteArray>

namespace jianbao::exchange {

/// The mark that what follows stands on that page.
QByteArray teiPageBreak(const Page& page);

/// The article as a TEI div (see TeiWriter), which begins on the page at hand and has a page break
/// wherever it goes on on another one. @p lineBreaks: whether lb marks where lines of the dump
/// ended.
QByteArray teiArticle(const ArticleText& article, bool lineBreaks);

} // namespace jianbao::exchange
