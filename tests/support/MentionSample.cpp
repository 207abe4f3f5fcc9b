#include "tests/support/MentionSample.h"

#include <QBuffer>

#include <algorithm>

namespace jianbao::test {

using namespace Qt::StringLiterals;

MentionSample::MentionSample() {
    m_page.begin();
    m_page.layout.articles.front().meta.reporters = {u"林一"_s};
    m_page.add(Role::Kicker, u"“<&>”三年建成\n"_s);
    m_page.add(Role::Headline, u"\U00020BB7野镇大桥通车\n"_s);
    m_page.add(Role::Byline, u"本报记者 林一\n"_s);
    m_page.add(Role::Body, u"\U0001F468\U0001F3FB\u200D\U0001F692云溪市政府昨天\n宣布，"
                           u"\U00020BB7田一郎和 José\u0301 Ruiz 来到青石大桥开通仪式。\n"_s);
    m_page.add(Role::Subhead, u"=1+2 *星号*\n"_s);
    m_page.add(Role::Body, u"东、西湾区都有车\\路|线[1]。She said: it's 5% off -> now.\n"_s);
    m_page.add(Role::Caption, u"桥上的人。\n"_s);
    m_page.add(Role::Credit, u"周二 摄\n"_s);
    m_page.add(Role::Jump, u"（下转2版）\n"_s);
    m_blocks = m_page.layout.blocksOf({1});
    m_article = exchange::readArticleText(m_page.layout.articles.front(), m_page.page, m_blocks,
                                          {&m_page.page, 1});
    m_article.id = u"1"_s;
    m_article.issue = m_page.issue;
    tag(u"LOC"_s, {find(u"\U00020BB7野镇"_s)});
    tag(u"ORG"_s, {find(u"云溪市政府"_s)}, u"云溪市人民政府"_s, u"wikidata:Q1"_s);
    tag(u"LOC"_s, {find(u"云溪市"_s)});
    tag(u"TIME"_s, {find(u"昨天"_s)});
    tag(u"PER"_s, {find(u"\U00020BB7田一郎"_s)}, u"\U00020BB7田 一郎"_s,
        u"https://example.org/p?a=1&b=2"_s);
    tag(u"PER"_s, {find(u"José\u0301 Ruiz"_s)});
    tag(u"LOC"_s, {find(u"青石大桥"_s)});
    tag(u"EVENT"_s, {find(u"大桥开通仪式"_s)});
    tag(u"EVENT"_s, {find(u"青石大桥"_s)});
    const TextRange east = find(u"东"_s);
    tag(u"LOC"_s, {east, find(u"湾区"_s)});
    tag(u"LOC"_s, {find(u"西湾区"_s)});
    tag(u"LOC"_s, {find(u"桥上"_s)});
    tag(u"专名 <b>"_s, {find(u"路|线[1]"_s)});
    std::stable_sort(m_article.mentions.begin(), m_article.mentions.end(),
                     [](const exchange::ArticleMention& a, const exchange::ArticleMention& b) {
                         return std::pair(a.hull().begin, -a.hull().end) <
                                std::pair(b.hull().begin, -b.hull().end);
                     });
    const TextRange inside = find(u"开通"_s);
    const TextRange crossing = find(u"区都"_s);
    m_article.corrections = {
        {inside, u"开〈通"_s}, {{crossing.begin, crossing.begin}, u"了"_s}, {crossing, u"区者"_s}};
}

TextRange MentionSample::find(const QString& words) const {
    const qsizetype at = m_article.text.indexOf(words);
    if (at < 0)
        qFatal("the sample has no %s", qPrintable(words));
    return {at, at + words.size()};
}

void MentionSample::tag(const QString& type, std::vector<TextRange> ranges, const QString& entity,
                        const QString& reference) {
    m_article.mentions.push_back({type, std::move(ranges), entity, reference});
}

exchange::ArticleText MentionSample::withoutPieces() const {
    exchange::ArticleText article = m_article;
    std::erase_if(article.mentions, [](const auto& mention) { return mention.ranges.size() > 1; });
    return article;
}

QByteArray MentionSample::written(const exchange::MakeWriter& make,
                                  exchange::Omissions* omissions) const {
    return written(m_article, make, omissions);
}

QByteArray MentionSample::written(const exchange::ArticleText& article,
                                  const exchange::MakeWriter& make,
                                  exchange::Omissions* omissions) const {
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto writer = make(out);
    writer->beginPage(article.issue, *article.page);
    writer->add(article);
    const auto finished = writer->finish();
    if (omissions != nullptr)
        *omissions = writer->omissions();
    return finished ? out.data() : QByteArray("failed");
}

} // namespace jianbao::test
