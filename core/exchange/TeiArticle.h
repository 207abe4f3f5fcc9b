#pragma once

#include "core/exchange/ArticleText.h"

#include <QByteArray>

namespace jianbao::exchange {

/// The article as a TEI div (see TeiWriter). @p lineBreaks: whether lb marks where lines of the
/// dump ended.
QByteArray teiArticle(const ArticleText& article, bool lineBreaks);

} // namespace jianbao::exchange
