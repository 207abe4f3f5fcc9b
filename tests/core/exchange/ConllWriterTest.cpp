#include "core/exchange/ConllWriter.h"

#include "core/exchange/MentionSieve.h"
#include "tests/support/MentionSample.h"

#include <QBuffer>
#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;
using jianbao::test::MentionSample;

namespace {

QStringList lines(const ArticleText& article, Tokens tokens, ConllWriter::Scheme scheme,
                  Omissions* omissions = nullptr) {
    const MentionSample sample;
    return QString::fromUtf8(sample.written(
                                 article,
                                 [&](QIODevice& out) {
                                     return std::make_unique<ConllWriter>(out, tokens, scheme);
                                 },
                                 omissions))
        .split(u'\n');
}

/// Reads labels back, strictly: {tokens joined, type} in order.
std::vector<std::pair<QString, QString>> readBio(const QStringList& lines) {
    std::vector<std::pair<QString, QString>> mentions;
    QString open;
    for (const QString& line : lines) {
        const QStringList cells = line.split(u' ');
        if (cells.size() != 4) {
            if (!line.isEmpty())
                qFatal("a line with %d cells", int(cells.size()));
            open.clear();
            continue;
        }
        const QString label = cells[3];
        if (label == u"O"_s) {
            open.clear();
        } else if (label.startsWith(u"B-"_s)) {
            open = label.sliced(2);
            mentions.emplace_back(cells[0], open);
        } else {
            if (label != u"I-"_s + open)
                qFatal("%s after %s", qPrintable(label), qPrintable(open));
            mentions.back().first += cells[0];
        }
    }
    return mentions;
}

} // namespace

class ConllWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelsComeBack_data() {
        QTest::addColumn<Tokens>("tokens");
        QTest::newRow("characters") << Tokens::Characters;
        QTest::newRow("words") << Tokens::Words;
    }
    void labelsComeBack() {
        QFETCH(Tokens, tokens);
        const MentionSample sample;
        Omissions left;
        const auto read = readBio(lines(sample.article(), tokens, ConllWriter::Scheme::Bio, &left));
        ArticleText article = sample.article();
        for (ArticleMention& mention : article.mentions)
            mention.type.replace(u' ', u'_');
        const SievedMentions kept = sieve(article, MentionShape::Flat, EntityShape::None);
        QCOMPARE(read.size(), kept.kept.size());
        for (std::size_t i = 0; i < read.size(); ++i) {
            QCOMPARE(read[i].first, textOf(article, *kept.kept[i]).remove(u' '));
            QCOMPARE(read[i].second, kept.kept[i]->type);
        }
        QCOMPARE(left.discontinuous, 1);
        QCOMPARE(qsizetype(left.mentions()) + qsizetype(read.size()),
                 qsizetype(article.mentions.size()));
        QVERIFY(left.overlapping >= 2);
    }

    void tokensAreTheText() {
        const MentionSample sample;
        for (const Tokens tokens : {Tokens::Characters, Tokens::Words}) {
            QString text;
            for (const QString& line :
                 lines(sample.article(), tokens, ConllWriter::Scheme::Bio).sliced(1))
                text += line.section(u' ', 0, 0);
            QString expected = sample.article().text;
            QCOMPARE(text, expected.removeIf([](QChar c) { return c.isSpace(); }));
        }
    }

    void schemesMarkAlike_data() {
        QTest::addColumn<ConllWriter::Scheme>("scheme");
        QTest::addColumn<QString>("labels");
        QTest::newRow("BIO") << ConllWriter::Scheme::Bio << u"B-A I-A B-A O B-B"_s;
        QTest::newRow("IOB1") << ConllWriter::Scheme::Iob1 << u"I-A I-A B-A O I-B"_s;
        QTest::newRow("BIOES") << ConllWriter::Scheme::Bioes << u"B-A E-A S-A O S-B"_s;
    }
    void schemesMarkAlike() {
        QFETCH(ConllWriter::Scheme, scheme);
        ArticleText article;
        article.text = u"江河湖海洋"_s;
        article.paragraphs = {{Role::Body, {0, 5}, {}}};
        article.mentions = {
            {u"A"_s, {{0, 2}}, {}, {}}, {u"A"_s, {{2, 3}}, {}, {}}, {u"B"_s, {{4, 5}}, {}, {}}};
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        ConllWriter writer(out, Tokens::Characters, scheme);
        writer.add(article);
        QVERIFY(writer.finish());
        QStringList labels;
        for (const QString& line : QString::fromUtf8(out.data()).split(u'\n').sliced(2))
            if (!line.isEmpty())
                labels.append(line.section(u' ', 3));
        QTEST(labels.join(u' '), "labels");
    }
};

QTEST_GUILESS_MAIN(ConllWriterTest)
#include "ConllWriterTest.moc"
