#include "core/edit/Suspects.h"

#include "core/model/ReadingOrder.h"
#include "core/text/CharClass.h"

#include <algorithm>

namespace jianbao::edit {

namespace {

qsizetype countVisible(QStringView text, const Block& block) {
    qsizetype visible = 0;
    for (const TextRange range : block.ranges.ranges())
        for (qsizetype at = range.begin; at < range.end; ++at)
            visible += text[at].isSpace() ? 0 : 1;
    return visible;
}

/// What ends a sentence on the page: 。！？ and their kin, and pauses too where 、 is the only
/// stop, as in papers of old. Modern Chinese has about three pauses to a stop.
quint16 sentenceEnds(QStringView text) {
    qsizetype han = 0;
    qsizetype stops = 0;
    qsizetype pauses = 0;
    for (const QChar unit : text) {
        han += charIs(unit.unicode(), CharHan) ? 1 : 0;
        stops += charIs(unit.unicode(), CharSentenceEnd) ? 1 : 0;
        pauses += charIs(unit.unicode(), CharPause) ? 1 : 0;
    }
    constexpr qsizetype enoughToTell = 100;
    constexpr qsizetype rarely = 8;
    return han > enoughToTell && stops * rarely < pauses ? CharSentenceEnd | CharPause
                                                         : CharSentenceEnd;
}

/// Whether a sentence ends at the end of the block: behind such a mark and what may close behind
/// it.
bool endsSentence(QStringView text, const Block& block, quint16 ends) {
    const auto& ranges = block.ranges.ranges();
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        for (qsizetype at = range->end; at > range->begin; --at) {
            const char16_t unit = text[at - 1].unicode();
            if (charIs(unit, ends))
                return true;
            if (!charIs(unit, CharSpace | CharCloser))
                return false;
        }
    }
    return false;
}

void note(Suspect& suspect, const Block& block, qsizetype visible) {
    suspect.visible += visible;
    switch (block.role) {
    case Role::Headline:
        if (visible > 0 && suspect.body && !suspect.secondHeadline)
            suspect.secondHeadline = &block;
        [[fallthrough]];
    case Role::Kicker:
    case Role::Deck:
        if (!suspect.title)
            suspect.title = &block;
        break;
    case Role::Body:
        if (!suspect.body)
            suspect.body = &block;
        suspect.lastBody = &block;
        suspect.bodyVisible += visible;
        break;
    case Role::Caption:
    case Role::Credit:
        suspect.picture = &block;
        break;
    case Role::Jump:
        suspect.jump = &block;
        break;
    case Role::Advertisement:
        suspect.body = &block;
        suspect.bodyVisible += visible;
        break;
    default:
        break;
    }
}

} // namespace

qsizetype firstVisible(QStringView pageText, const Block& block) {
    for (const TextRange range : block.ranges.ranges())
        for (qsizetype at = range.begin; at < range.end; ++at)
            if (!pageText[at].isSpace())
                return at;
    return -1;
}

std::vector<Suspect> readSuspects(const Layout& layout, PageId page, QStringView pageText) {
    std::vector<Suspect> suspects;
    const ReadingOrder order(layout);
    const quint16 ends = sentenceEnds(pageText);
    for (const Article& article : layout.articles) {
        Suspect suspect;
        suspect.article = &article;
        suspect.accepted = article.origin == Origin::Editor;
        const bool checked = article.status == Status::Checked;
        for (const Block* block : order.blocksOf(article.id)) {
            ++suspect.blocks;
            suspect.accepted = suspect.accepted && block->origin == Origin::Editor;
            if (block->page != page) // what it is made of counts, its text is not at hand
                note(suspect, *block, 0);
            else if (const qsizetype visible = countVisible(pageText, *block); visible > 0) {
                if (!suspect.first)
                    suspect.first = block;
                note(suspect, *block, visible);
            }
        }
        if (!suspect.first)
            continue;
        suspect.accepted = suspect.accepted || checked;
        suspect.endsSentence = !suspect.lastBody || suspect.lastBody->page != page ||
                               endsSentence(pageText, *suspect.lastBody, ends);
        suspects.push_back(suspect);
    }
    const auto begin = [](const Suspect& suspect) {
        return suspect.first->ranges.begin();
    };
    std::stable_sort(suspects.begin(), suspects.end(),
                     [&](const auto& a, const auto& b) { return begin(a) < begin(b); });
    return suspects;
}

std::vector<ArticleId> articlesAround(const Layout& layout, const Block& block) {
    const Block* before = nullptr;
    const Block* behind = nullptr;
    for (const Block& other : layout.blocks) {
        if (other.page != block.page || !other.article.isValid() || other.article == block.article)
            continue;
        if (other.ranges.begin() < block.ranges.begin()) {
            if (!before || other.ranges.begin() > before->ranges.begin())
                before = &other;
        } else if (!behind || other.ranges.begin() < behind->ranges.begin()) {
            behind = &other;
        }
    }
    std::vector<ArticleId> articles;
    for (const Block* other : {before, behind})
        if (other && std::find(articles.begin(), articles.end(), other->article) == articles.end())
            articles.push_back(other->article);
    return articles;
}

} // namespace jianbao::edit
