#include "core/exchange/JsonLinesWriter.h"

#include "tests/support/CodePoints.h"
#include "tests/support/MentionSample.h"

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
    return std::make_unique<JsonLinesWriter>(out);
}

} // namespace

class JsonLinesWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPositionCountsCodePoints() {
        const MentionSample sample;
        const QByteArray line = sample.written(make);
        QCOMPARE(line.count('\n'), 1);
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        const QString text = json[u"text"_s].toString();
        const ArticleText& article = sample.article();
        QCOMPARE(text, article.text);
        QCOMPARE(json[u"mentions"_s].toArray().size(), qsizetype(article.mentions.size()));
        int pieces = 0;
        for (const QJsonValue mention : json[u"mentions"_s].toArray()) {
            QStringList parts;
            for (const QJsonValue range : mention[u"ranges"_s].toArray())
                parts.append(codePoints(text, range[0].toInt(), range[1].toInt()));
            pieces += parts.isEmpty() ? 0 : 1;
            if (parts.isEmpty())
                parts.append(
                    codePoints(text, mention[u"begin"_s].toInt(), mention[u"end"_s].toInt()));
            QCOMPARE(parts.join(u' '), mention[u"text"_s].toString());
        }
        QCOMPARE(pieces, 1);
        for (const QJsonValue correction : json[u"corrections"_s].toArray())
            QCOMPARE(codePoints(text, correction[u"begin"_s].toInt(), correction[u"end"_s].toInt()),
                     correction[u"text"_s].toString());
        QCOMPARE(json[u"corrections"_s].toArray().size(), 3);
    }

    void paragraphsNameTheirSource() {
        const MentionSample sample;
        const QJsonObject json = QJsonDocument::fromJson(sample.written(make)).object();
        const QJsonArray paragraphs = json[u"paragraphs"_s].toArray();
        QCOMPARE(paragraphs.size(), qsizetype(sample.article().paragraphs.size()));
        const auto visible = [](QString words) {
            return words.removeIf([](QChar c) { return c.isSpace(); });
        };
        for (const QJsonValue paragraph : paragraphs) {
            const QJsonValue source = paragraph[u"source"_s][0];
            QCOMPARE(visible(codePoints(json[u"text"_s].toString(), paragraph[u"begin"_s].toInt(),
                                        paragraph[u"end"_s].toInt())),
                     visible(codePoints(sample.article().page->text, source[u"begin"_s].toInt(),
                                        source[u"end"_s].toInt())));
        }
        QCOMPARE(json[u"pages"_s][0][u"name"_s].toString(), u"yunxi.txt"_s);
    }
};

QTEST_GUILESS_MAIN(JsonLinesWriterTest)
#include "JsonLinesWriterTest.moc"
