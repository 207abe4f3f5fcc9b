#include "core/exchange/BratTextWriter.h"

namespace jianbao::exchange {

BratTextWriter::BratTextWriter(QIODevice& out)
    : m_out(out) {}

void BratTextWriter::add(const ArticleText& article) {
    m_out.write(article.text);
    m_out.write(u"\n");
}

Result<void> BratTextWriter::finish() {
    return m_out.flush();
}

} // namespace jianbao::exchange
