#pragma once

#include "core/exchange/ArticleWriter.h"
#include "tests/support/SamplePage.h"

#include <QByteArray>

#include <functional>

namespace jianbao::test {

/// An invented article with the mentions and corrections that formats find hard: characters beyond
/// the basic plane and with combining marks before and in mentions, names that nest, cross, touch,
/// lie in pieces and equal each other, marks of the formats in the text, a correction inside a
/// name, one that crosses a name's end, and one that took characters away.
class MentionSample {
public:
    MentionSample();

    /// The article; valid as long as this.
    const exchange::ArticleText& article() const { return m_article; }
    /// The page on which it stands, without mentions.
    const SamplePage& page() const { return m_page; }
    /// The same article without what only some formats can hold: mentions in pieces.
    exchange::ArticleText withoutPieces() const;
    /// What a writer makes of the article; "failed" where it fails.
    QByteArray written(const exchange::MakeWriter& make,
                       exchange::Omissions* omissions = nullptr) const;
    QByteArray written(const exchange::ArticleText& article, const exchange::MakeWriter& make,
                       exchange::Omissions* omissions = nullptr) const;

private:
    MentionSample(const MentionSample&) = delete;
    MentionSample& operator=(const MentionSample&) = delete;
    /// The first place of the words.
    TextRange find(const QString& words) const;
    void tag(const QString& type, std::vector<TextRange> ranges, const QString& entity = {},
             const QString& reference = {});

    SamplePage m_page;
    std::vector<const Block*> m_blocks;
    exchange::ArticleText m_article;
};

} // namespace jianbao::test
