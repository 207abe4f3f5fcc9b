#include "core/exchange/WebAnnotationWriter.h"

#include "tests/support/CodePoints.h"
#include "tests/support/MentionSample.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;
using jianbao::test::codePoints;
using jianbao::test::MentionSample;

namespace {

std::unique_ptr<ArticleWriter> make(QIODevice& out) {
    return std::make_unique<WebAnnotationWriter>(out);
}

} // namespace

class WebAnnotationWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void selectorsFindTheirQuotes() {
        const MentionSample sample;
        const QJsonDocument json = QJsonDocument::fromJson(sample.written(make));
        const QJsonValue page = json[0];
        QCOMPARE(page[u"@context"_s].toString(), u"http://www.w3.org/ns/anno.jsonld"_s);
        QCOMPARE(page[u"type"_s].toString(), u"AnnotationPage"_s);
        const QJsonArray items = page[u"items"_s].toArray();
        const QString text = items[0][u"target"_s][u"source"_s][u"value"_s].toString();
        QCOMPARE(text, sample.article().text);
        const QString source = items[0][u"target"_s][u"source"_s][u"id"_s].toString();
        QCOMPARE(
            source,
            u"urn:sha256:"_s +
                QString::fromLatin1(
                    QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex()));
        const ArticleText article = sample.withoutPieces();
        QCOMPARE(items.size(), qsizetype(article.mentions.size()));
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QJsonValue target = items[i][u"target"_s];
            const QJsonValue quote = target[u"selector"_s][0];
            const QJsonValue position = target[u"selector"_s][1];
            const QString exact = quote[u"exact"_s].toString();
            QCOMPARE(codePoints(text, position[u"start"_s].toInt(), position[u"end"_s].toInt()),
                     exact);
            QVERIFY(text.contains(quote[u"prefix"_s].toString() + exact +
                                  quote[u"suffix"_s].toString()));
            if (i > 0)
                QCOMPARE(target[u"source"_s].toString(), source);
            QCOMPARE(items[i][u"body"_s][0][u"value"_s].toString(),
                     article.mentions[std::size_t(i)].type);
        }
    }

    void whatANameStandsForIsTold_data() {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("value");
        QTest::newRow("an address")
            << u"https://example.org/p?a=1"_s << u"https://example.org/p?a=1"_s << QString();
        QTest::newRow("a number") << u"Q3"_s << QString() << u"Q3"_s;
        QTest::newRow("no address") << u"p: 3"_s << QString() << u"p: 3"_s;
    }
    void whatANameStandsForIsTold() {
        QFETCH(QString, reference);
        const MentionSample sample;
        ArticleText article = sample.article();
        article.mentions = {{u"PER"_s, {{0, 2}}, {}, reference}};
        const QJsonDocument json = QJsonDocument::fromJson(sample.written(article, make));
        const QJsonValue body = json[0][u"items"_s][0][u"body"_s][1];
        QCOMPARE(body[u"purpose"_s].toString(), u"identifying"_s);
        QTEST(body[u"source"_s].toString(), "source");
        QTEST(body[u"value"_s].toString(), "value");
    }

    void aNameMayEndTheText() {
        const MentionSample sample;
        ArticleText article = sample.article();
        const qsizetype end = article.text.size();
        article.mentions = {{u"PER"_s, {{end - 2, end}}, {}, {}}};
        const QJsonDocument json = QJsonDocument::fromJson(sample.written(article, make));
        const QJsonValue quote = json[0][u"items"_s][0][u"target"_s][u"selector"_s][0];
        QCOMPARE(quote[u"exact"_s].toString(), article.text.last(2));
        QCOMPARE(quote[u"suffix"_s].toString(), QString());
        QVERIFY(!quote[u"prefix"_s].toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(WebAnnotationWriterTest)
#include "WebAnnotationWriterTest.moc"
