#include "core/exchange/JsonLinesWriter.h"

#include "tests/support/MentionSample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;
using jianbao::test::MentionSample;

namespace {

std::unique_ptr<ArticleWriter> make(QIODevice& out) {
    return std::make_unique<JsonLinesWriter>(out);
}

/// The text between two positions, counted in code points or UTF-16 units.
QString slice(const QString& text, const QJsonValue& begin, const QJsonValue& end,
              bool codePoints) {
    if (!codePoints)
        return text.sliced(begin.toInt(), end.toInt() - begin.toInt());
    const QList<uint> points = text.toUcs4();
    QString part;
    for (int i = begin.toInt(); i < end.toInt(); ++i)
        part += QString::fromUcs4(reinterpret_cast<const char32_t*>(&points[i]), 1);
    return part;
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
                parts.append(slice(text, range[0], range[1], true));
            pieces += parts.isEmpty() ? 0 : 1;
            if (parts.isEmpty())
                parts.append(slice(text, mention[u"begin"_s], mention[u"end"_s], true));
            QCOMPARE(parts.join(u' '), mention[u"text"_s].toString());
        }
        QCOMPARE(pieces, 1);
        for (const QJsonValue correction : json[u"corrections"_s].toArray())
            QCOMPARE(slice(text, correction[u"begin"_s], correction[u"end"_s], true),
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
            QCOMPARE(visible(slice(json[u"text"_s].toString(), paragraph[u"begin"_s],
                                   paragraph[u"end"_s], true)),
                     visible(slice(sample.article().page->text, source[u"begin"_s],
                                   source[u"end"_s], true)));
        }
        QCOMPARE(json[u"pages"_s][0][u"name"_s].toString(), u"yunxi.txt"_s);
    }
};

QTEST_GUILESS_MAIN(JsonLinesWriterTest)
#include "JsonLinesWriterTest.moc"
