#include "core/exchange/Sentences.h"

#include <unicode/localpointer.h>
#include <unicode/ubrk.h>

#include <algorithm>
#include <set>

namespace jianbao::exchange {

namespace {

icu::LocalUBreakIteratorPointer openIterator(UBreakIteratorType type, QStringView text) {
    UErrorCode error = U_ZERO_ERROR;
    icu::LocalUBreakIteratorPointer iterator(ubrk_open(type, "",
                                                       reinterpret_cast<const UChar*>(text.utf16()),
                                                       static_cast<int32_t>(text.size()), &error));
    if (U_FAILURE(error))
        qFatal("ICU has no break rules: %s", u_errorName(error));
    return iterator;
}

/// Where the iterator stops in @p text, the end among them, the start not; counted from @p begin.
std::set<qsizetype> stopsOf(UBreakIteratorType type, QStringView text, qsizetype begin) {
    std::set<qsizetype> stops;
    if (text.isEmpty())
        return stops;
    const auto iterator = openIterator(type, text);
    for (int32_t at = ubrk_next(iterator.getAlias()); at != UBRK_DONE;
         at = ubrk_next(iterator.getAlias()))
        stops.insert(begin + at);
    return stops;
}

void addTokens(Sentence& sentence, const QString& text, TextRange range,
               const std::set<qsizetype>& stops) {
    qsizetype begin = range.begin;
    for (auto stop = stops.upper_bound(range.begin); stop != stops.end() && *stop <= range.end;
         ++stop) {
        // A break rule may keep white space with a token.
        TextRange token{begin, *stop};
        begin = *stop;
        while (!token.isEmpty() && text[token.begin].isSpace())
            ++token.begin;
        while (!token.isEmpty() && text[token.end - 1].isSpace())
            --token.end;
        if (!token.isEmpty())
            sentence.tokens.push_back(token);
    }
}

} // namespace

std::vector<Sentence> sentencesOf(const ArticleText& article, Tokens tokens) {
    std::vector<TextRange> pieces;
    for (const ArticleMention& mention : article.mentions)
        pieces.insert(pieces.end(), mention.ranges.begin(), mention.ranges.end());
    std::vector<Sentence> sentences;
    const QStringView text(article.text);
    const auto type = tokens == Tokens::Words ? UBRK_WORD : UBRK_CHARACTER;
    for (const ArticleParagraph& paragraph : article.paragraphs) {
        const TextRange range = paragraph.range;
        const QStringView own = text.sliced(range.begin, range.length());
        auto stops = stopsOf(type, own, range.begin);
        for (const TextRange piece : pieces) {
            for (const qsizetype edge : {piece.begin, piece.end}) {
                if (edge > range.begin && edge < range.end)
                    stops.insert(edge);
            }
        }
        qsizetype begin = range.begin;
        for (const qsizetype end : stopsOf(UBRK_SENTENCE, own, range.begin)) {
            const bool cuts =
                end < range.end && std::any_of(pieces.begin(), pieces.end(), [&](TextRange piece) {
                    return piece.begin < end && end < piece.end;
                });
            if (cuts)
                continue;
            Sentence sentence;
            addTokens(sentence, article.text, {begin, end}, stops);
            begin = end;
            if (sentence.tokens.empty())
                continue;
            sentence.range = {sentence.tokens.front().begin, sentence.tokens.back().end};
            sentences.push_back(std::move(sentence));
        }
    }
    return sentences;
}

} // namespace jianbao::exchange
