#pragma once

#include "core/exchange/ArticleWriter.h"
#include "core/exchange/TextOutput.h"

namespace jianbao::exchange {

/// Writes brat's standoff annotations (.ann) for the text of one article: T lines with positions in
/// code points, several fragments where a mention is in pieces, and N lines for what it refers to.
/// BratTextWriter writes the text (.txt) that goes with it.
class BratWriter : public ArticleWriter {
public:
    explicit BratWriter(QIODevice& out);
    /// A type as brat takes it: letters, digits, hyphen and underscore.
    static QString typeName(const QString& code);
    /// The annotation.conf that brat wants beside the files, with those types.
    static QByteArray configuration(const QStringList& types);
    void add(const ArticleText& article) override;
    Result<void> finish() override;

private:
    TextOutput m_out;
    qint64 m_mentions = 0;
    qint64 m_notes = 0;
    bool m_disagrees = false;
};

} // namespace jianbao::exchange
