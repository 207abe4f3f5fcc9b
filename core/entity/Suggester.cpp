#include "core/entity/Suggester.h"

#include "core/entity/BylineTagger.h"
#include "core/entity/DateTagger.h"
#include "core/entity/JoinedText.h"
#include "core/entity/LatinTagger.h"
#include "core/entity/PersonTagger.h"
#include "core/entity/PhraseTagger.h"
#include "core/entity/Segmenter.h"
#include "core/entity/WorkTagger.h"

#include <algorithm>
#include <tuple>

namespace jianbao::entity {

namespace {

/// What is less likely than this is not worth a person's look.
constexpr double LeastConfidence = 0.5;

std::u16string folded(const QString& name, const EntityTable& table) {
    const JoinedText joined = JoinedText::fromPage(name, table);
    std::u16string text(joined.text());
    while (!text.empty() && text.back() == JoinedText::Break)
        text.pop_back();
    return text;
}

/// Takes names that an editor confirmed out where they are but a part of a longer name: the river's
/// name in the bridge's. The editor's word counts against what cuts across it, not against that.
void dropInnerNames(std::vector<Span>& spans) {
    std::stable_sort(spans.begin(), spans.end(), [](const Span& left, const Span& right) {
        return std::tuple(left.range.begin, -left.range.end) <
               std::tuple(right.range.begin, -right.range.end);
    });
    TextRange longest; // the one that reaches farthest so far
    std::erase_if(spans, [&](const Span& span) {
        const bool inside = span.range.end < longest.end ||
                            (span.range.end == longest.end && longest.begin < span.range.begin);
        if (span.range.end > longest.end)
            longest = span.range;
        return inside && span.reason == SuggestionReason::OwnName;
    });
}

/// Which of two overlapping spans to keep: an editor's word, then marks and dates that say what
/// they are, then the longer, then the surer.
bool precedes(const Span& left, const Span& right) {
    const auto rank = [](const Span& span) {
        return span.reason == SuggestionReason::OwnName    ? 0
               : span.reason == SuggestionReason::DateForm ? 1
               : span.reason == SuggestionReason::Byline   ? 1
                                                           : 2;
    };
    if (rank(left) != rank(right))
        return rank(left) < rank(right);
    if (left.range.length() != right.range.length())
        return left.range.length() > right.range.length();
    if (left.confidence != right.confidence)
        return left.confidence > right.confidence;
    return left.range.begin < right.range.begin;
}

/// Keeps of overlapping spans the ones that precede; in text order.
std::vector<Span> resolved(std::vector<Span> spans, qsizetype size) {
    std::stable_sort(spans.begin(), spans.end(), precedes);
    std::vector<bool> taken(static_cast<std::size_t>(size));
    std::vector<Span> kept;
    for (const Span& span : spans) {
        const auto begin = taken.begin() + span.range.begin;
        const auto end = taken.begin() + span.range.end;
        if (std::find(begin, end, true) != end)
            continue;
        std::fill(begin, end, true);
        kept.push_back(span);
    }
    std::sort(kept.begin(), kept.end(),
              [](const Span& a, const Span& b) { return a.range.begin < b.range.begin; });
    return kept;
}

/// Whether a place lies between the halves of a character: a lone half that a broken text holds may
/// be found again inside a whole one.
bool cutsPair(std::u16string_view text, qsizetype at) {
    return at > 0 && at < static_cast<qsizetype>(text.size()) &&
           QChar::isHighSurrogate(text[at - 1]) && QChar::isLowSurrogate(text[at]);
}

void append(std::vector<Span>& all, const std::vector<Span>& more) {
    all.insert(all.end(), more.begin(), more.end());
}

std::vector<Span> findSpans(const JoinedText& joined, const EntityTable& table,
                            const NameIndex& own) {
    const std::u16string_view text = joined.text();
    const std::vector<Span> dates = DateTagger().find(text);
    std::vector<Token> tokens = Segmenter(table, own).segment(joined);
    const PersonTagger personTagger(table);
    const BylineTagger bylineTagger(table);
    std::vector<Span> bylines = bylineTagger.find(text, tokens, dates);
    std::vector<Span> persons = personTagger.find(text, tokens);
    for (const Span& span : bylines) {
        if (span.type == MentionType::Person)
            persons.push_back(span);
    }
    NameIndex names = personTagger.recurring(text, persons);
    if (!names.isEmpty()) {
        for (const NameIndex::Name& name : own.names())
            names.add(name);
        tokens = Segmenter(table, names).refine(joined, tokens);
        bylines = bylineTagger.find(text, tokens, dates);
        persons = personTagger.find(text, tokens);
    }
    std::vector<Span> all = dates;
    append(all, bylines);
    append(all, persons);
    append(all, PhraseTagger(text, tokens).find());
    append(all, WorkTagger().find(text));
    append(all, LatinTagger(table).find(text));
    return all;
}

std::vector<Suggestion>
suggestIn(const JoinedText& joined, const EntityTable& table, const NameIndex& own,
          const std::set<std::pair<std::u16string, MentionType>>& rejected) {
    const std::u16string_view text = joined.text();
    std::vector<Span> spans = findSpans(joined, table, own);
    std::erase_if(spans, [&](const Span& span) {
        return span.confidence < LeastConfidence || span.range.isEmpty() ||
               cutsPair(text, span.range.begin) || cutsPair(text, span.range.end) ||
               (!rejected.empty() &&
                rejected.count({std::u16string(text.substr(span.range.begin, span.range.length())),
                                span.type}) != 0);
    });
    dropInnerNames(spans);
    std::vector<Suggestion> found;
    for (const Span& span : resolved(std::move(spans), static_cast<qsizetype>(text.size())))
        found.push_back({joined.source(span.range), span.type, span.reason, span.confidence});
    std::stable_sort(found.begin(), found.end(), [](const Suggestion& a, const Suggestion& b) {
        return a.ranges.begin() < b.ranges.begin();
    });
    return found;
}

} // namespace

Suggester::Suggester(const EntityTable& table, const OwnNames& own)
    : m_table(table) {
    for (const JudgedName& name : own.confirmed)
        m_own.add({folded(name.text, table), name.type, true});
    for (const JudgedName& name : own.rejected)
        m_rejected.emplace(folded(name.text, table), name.type);
}

std::vector<Suggestion> Suggester::suggest(QStringView page) const {
    return suggestIn(JoinedText::fromPage(page, m_table), m_table, m_own, m_rejected);
}

std::vector<Suggestion> Suggester::suggest(const Page& page, const Layout& layout) const {
    return suggestIn(JoinedText::fromLayout(page.text, layout, page.id, m_table), m_table, m_own,
                     m_rejected);
}

} // namespace jianbao::entity
