#include "core/exchange/DoccanoWriter.h"

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
    return std::make_unique<DoccanoWriter>(out);
}

} // namespace

class DoccanoWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelsCountUtf16Units() {
        const MentionSample sample;
        Omissions left;
        const QByteArray line = sample.written(make, &left);
        QCOMPARE(line.count('\n'), 1);
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        const QString text = json[u"text"_s].toString();
        QCOMPARE(text, sample.article().text);
        const ArticleText article = sample.withoutPieces();
        const QJsonArray labels = json[u"label"_s].toArray();
        QCOMPARE(labels.size(), qsizetype(article.mentions.size()));
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const ArticleMention& mention = article.mentions[std::size_t(i)];
            const int begin = labels[i][0].toInt();
            QCOMPARE(text.sliced(begin, labels[i][1].toInt() - begin), textOf(article, mention));
            QCOMPARE(labels[i][2].toString(), mention.type);
        }
        QCOMPARE(left.discontinuous, 1);
    }
};

QTEST_GUILESS_MAIN(DoccanoWriterTest)
#include "DoccanoWriterTest.moc"
