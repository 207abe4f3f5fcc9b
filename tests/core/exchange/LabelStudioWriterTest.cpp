#include "core/exchange/LabelStudioWriter.h"

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
    return std::make_unique<LabelStudioWriter>(out);
}

} // namespace

class LabelStudioWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resultsCountUtf16Units() {
        const MentionSample sample;
        Omissions left;
        const QJsonDocument json = QJsonDocument::fromJson(sample.written(make, &left));
        QCOMPARE(json.array().size(), 1);
        const QString text = json[0][u"data"_s][u"text"_s].toString();
        const QJsonArray results = json[0][u"annotations"_s][0][u"result"_s].toArray();
        const ArticleText article = sample.withoutPieces();
        QCOMPARE(results.size(), qsizetype(article.mentions.size()));
        QStringList ids;
        for (qsizetype i = 0; i < results.size(); ++i) {
            const QJsonValue value = results[i][u"value"_s];
            const int begin = value[u"start"_s].toInt();
            QCOMPARE(text.sliced(begin, value[u"end"_s].toInt() - begin),
                     value[u"text"_s].toString());
            QCOMPARE(value[u"text"_s].toString(),
                     textOf(article, article.mentions[std::size_t(i)]));
            QCOMPARE(value[u"labels"_s][0].toString(), article.mentions[std::size_t(i)].type);
            QCOMPARE(results[i][u"from_name"_s].toString(), u"label"_s);
            ids.append(results[i][u"id"_s].toString());
        }
        QCOMPARE(ids.removeDuplicates(), 0);
        QCOMPARE(left.discontinuous, 1);
    }
};

QTEST_GUILESS_MAIN(LabelStudioWriterTest)
#include "LabelStudioWriterTest.moc"
