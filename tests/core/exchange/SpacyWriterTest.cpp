#include "core/exchange/SpacyWriter.h"

#include "tests/support/CodePoints.h"
#include "tests/support/MentionSample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;
using jianbao::test::codePoints;
using jianbao::test::MentionSample;

namespace {

std::unique_ptr<ArticleWriter> make(QIODevice& out) {
    return std::make_unique<SpacyWriter>(out);
}

} // namespace

class SpacyWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spansCountCodePoints() {
        const MentionSample sample;
        Omissions left;
        const QJsonObject json = QJsonDocument::fromJson(sample.written(make, &left)).object();
        const QString text = json[u"text"_s].toString();
        const ArticleText article = sample.withoutPieces();
        const QJsonArray spans = json[u"spans"_s][u"mentions"_s].toArray();
        QCOMPARE(spans.size(), qsizetype(article.mentions.size()));
        for (qsizetype i = 0; i < spans.size(); ++i)
            QCOMPARE(codePoints(text, spans[i][u"start"_s].toInt(), spans[i][u"end"_s].toInt()),
                     textOf(article, article.mentions[std::size_t(i)]));
        QCOMPARE(left.mentions(), 1);
    }

    void whiteSpaceIsTokensToo() {
        test::SamplePage sample;
        sample.begin();
        sample.add(Role::Headline, u"Rain\n"_s);
        sample.add(Role::Body, u"It  rained again.\n"_s);
        const QJsonObject json = QJsonDocument::fromJson(sample.written(make)).object();
        const QString text = json[u"text"_s].toString();
        QStringList tokens;
        for (const QJsonValue token : json[u"tokens"_s].toArray())
            tokens.append(codePoints(text, token[u"start"_s].toInt(), token[u"end"_s].toInt()));
        // A single space belongs to the token before it.
        QCOMPARE(text, u"Rain\nIt rained again."_s);
        QCOMPARE(tokens,
                 (QStringList{u"Rain"_s, u"\n"_s, u"It"_s, u"rained"_s, u"again"_s, u"."_s}));
    }

    void entitiesAreApartAndOfWholeTokens() {
        const QJsonObject json = QJsonDocument::fromJson(MentionSample().written(make)).object();
        QSet<int> begins;
        QSet<int> ends;
        int last = 0;
        for (const QJsonValue token : json[u"tokens"_s].toArray()) {
            QVERIFY(token[u"start"_s].toInt() >= last);
            last = token[u"end"_s].toInt();
            begins.insert(token[u"start"_s].toInt());
            ends.insert(last);
        }
        last = 0;
        for (const QJsonValue entity : json[u"ents"_s].toArray()) {
            QVERIFY(entity[u"start"_s].toInt() >= last);
            last = entity[u"end"_s].toInt();
        }
        QVERIFY(last > 0);
        for (const QJsonValue span : json[u"spans"_s][u"mentions"_s].toArray())
            QVERIFY(begins.contains(span[u"start"_s].toInt()) &&
                    ends.contains(span[u"end"_s].toInt()));
    }
};

QTEST_GUILESS_MAIN(SpacyWriterTest)
#include "SpacyWriterTest.moc"
