#include "core/exchange/Sentences.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;

namespace {

/// Tokens parted by "|", sentences by " / ".
QString shown(const ArticleText& article, Tokens tokens) {
    QStringList sentences;
    for (const Sentence& sentence : sentencesOf(article, tokens)) {
        QStringList words;
        for (const TextRange token : sentence.tokens)
            words.append(article.text.sliced(token.begin, token.length()));
        sentences.append(words.join(u'|'));
    }
    return sentences.join(u" / "_s);
}

ArticleText articleOf(const QString& text) {
    ArticleText article;
    article.text = text;
    qsizetype begin = 0;
    for (const QString& line : text.split(u'\n')) {
        article.paragraphs.push_back({Role::Body, {begin, begin + line.size()}, {}});
        begin += line.size() + 1;
    }
    return article;
}

} // namespace

class SentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSentenceStaysInItsParagraph() {
        QCOMPARE(shown(articleOf(u"江水\n河。湖"_s), Tokens::Characters), u"江|水 / 河|。 / 湖"_s);
    }

    void charactersKeepWhatCombinesWithThem() {
        QCOMPARE(
            shown(articleOf(u"e\u0301\U00020BB7 \U0001F468\u200D\U0001F692"_s), Tokens::Characters),
            u"e\u0301|\U00020BB7|\U0001F468\u200D\U0001F692"_s);
    }

    void wordsAreThoseOfTheDictionary() {
        QCOMPARE(shown(articleOf(u"It rained."_s), Tokens::Words), u"It|rained|."_s);
        QCOMPARE(shown(articleOf(u"城市工作"_s), Tokens::Words), u"城市|工作"_s);
    }

    void mentionsCutTokens() {
        ArticleText article = articleOf(u"城市工作"_s);
        article.mentions = {{u"LOC"_s, {{1, 3}}, {}, {}}};
        QCOMPARE(shown(article, Tokens::Words), u"城|市|工|作"_s);
    }

    void noSentenceEndsInsideAMention() {
        ArticleText article = articleOf(u"他来了。她走了。"_s);
        QCOMPARE(sentencesOf(article, Tokens::Characters).size(), 2U);
        article.mentions = {{u"WORK"_s, {{2, 6}}, {}, {}}};
        QCOMPARE(sentencesOf(article, Tokens::Characters).size(), 1U);
    }
};

QTEST_GUILESS_MAIN(SentencesTest)
#include "SentencesTest.moc"
