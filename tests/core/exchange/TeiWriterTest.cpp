#include "core/exchange/TeiWriter.h"

#include "tests/support/MentionSample.h"
#include "tests/support/Shared.h"
#include "tests/support/Validator.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;
using jianbao::test::MentionSample;
using jianbao::test::SamplePage;

namespace {

std::unique_ptr<ArticleWriter> plain(QIODevice& out) {
    return std::make_unique<TeiWriter>(out);
}

std::unique_ptr<ArticleWriter> withLines(QIODevice& out) {
    return std::make_unique<TeiWriter>(out, true);
}

/// Every role, in the order in which a dump may have them.
SamplePage mixedPage() {
    SamplePage sample;
    sample.begin();
    sample.add(Role::Reference, u"相关报道见5版\n"_s);
    sample.add(Role::Body, u"新馆昨天\n开放。\n"_s);
    sample.add(Role::Credit, u"周二 摄\n"_s);
    sample.add(Role::Caption, u"读者在新馆。\n"_s);
    sample.add(Role::Credit, u"周三 摄\n"_s);
    sample.add(Role::Headline, u"开馆\n"_s);
    sample.add(Role::Subhead, u"藏书\n"_s);
    sample.add(Role::Body, u"还要再\n买书。\n"_s);
    sample.add(Role::Byline, u"本报记者 林一\n"_s);
    sample.add(Role::Dateline, u"本报云溪电\n"_s);
    sample.add(Role::Deck, u"副题\n"_s);
    sample.add(Role::Kicker, u"引题\n"_s);
    sample.add(Role::Jump, u"（下转2版）\n"_s);
    sample.begin();
    sample.add(Role::Headline, u"只有题\n"_s);
    sample.begin();
    sample.add(Role::Byline, u"只有署名\n"_s);
    sample.begin();
    sample.add(Role::Caption, u"只有图说\n"_s);
    sample.begin();
    sample.add(Role::Advertisement, u"广\f告 <&>\n"_s);
    return sample;
}

/// An article that goes on to the second page, and one behind it on the first.
QByteArray overTwoPages() {
    SamplePage first;
    first.begin();
    first.add(Role::Body, u"一段。\n"_s);
    first.begin();
    first.add(Role::Body, u"又一稿。\n"_s);
    SamplePage second;
    second.page.id = {2};
    second.page.number = u"2"_s;
    second.begin();
    second.add(Role::Caption, u"图说。\n"_s);
    second.add(Role::Body, u"二段。\n"_s);
    second.add(Role::Headline, u"尾题\n"_s);
    for (Block block : second.layout.blocks) {
        block.id.value += 10;
        ++block.rank;
        first.layout.blocks.push_back(block);
    }
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    FileExporter exporter(plain(out));
    exporter.addPage(first.issue, first.page);
    const std::array pages{first.page, second.page};
    exporter.addArticles(first.page.id, first.layout, pages);
    return exporter.finish() ? out.data() : QByteArray("failed");
}

} // namespace

class TeiWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headsAndBylinesStandFirst() {
        const QString xml = QString::fromUtf8(mixedPage().written(plain));
        QStringList order;
        for (const QString& mark :
             {u"type=\"main\""_s, u"type=\"sub\""_s, u"type=\"kicker\""_s, u"<byline>本报"_s,
              u"<dateline>"_s, u"type=\"reference\""_s, u"<p>新馆昨天开放。</p>"_s,
              u"<byline>周二 摄</byline>\n</figure>"_s,
              u"<figDesc>读者在新馆。</figDesc>\n<byline>周三 摄</byline>"_s,
              u"<label type=\"subhead\">藏书</label>"_s, u"<p>还要再买书。</p>"_s,
              u"type=\"jump\""_s})
            order.append(u"%1"_s.arg(xml.indexOf(mark), 6));
        QVERIFY(!order.contains(u"    -1"_s));
        QCOMPARE(order, [&] {
            QStringList sorted = order;
            sorted.sort();
            return sorted;
        }());
    }

    void lineEndsAreMarkedWhereAsked() {
        const QString xml = QString::fromUtf8(mixedPage().written(withLines));
        QVERIFY(xml.contains(u"<p>新馆昨天<lb break=\"no\"/>开放。</p>"_s));
    }

    void eachPageThatAnArticleGoesOnToIsMarked() {
        const QString xml = QString::fromUtf8(overTwoPages());
        QStringList marks;
        static const QRegularExpression mark(u"<pb n=\"\\d\"/>|一段|二段|图说|尾题|又一稿"_s);
        for (auto matches = mark.globalMatch(xml); matches.hasNext();)
            marks.append(matches.next().captured());
        QCOMPARE(marks, QStringList({u"<pb n=\"1\"/>"_s, u"<pb n=\"2\"/>"_s, u"尾题"_s,
                                     u"<pb n=\"1\"/>"_s, u"一段"_s, u"<pb n=\"2\"/>"_s, u"图说"_s,
                                     u"二段"_s, u"<pb n=\"1\"/>"_s, u"又一稿"_s}));
    }

    void namesNestAndCrossingOnesAreTied() {
        const QString xml = QString::fromUtf8(MentionSample().written(plain));
        QVERIFY2(xml.contains(u"<orgName ref=\"wikidata:Q1\" key=\"云溪市人民政府\">"
                              "<placeName>云溪市</placeName>政府</orgName><date>昨天</date>"_s),
                 qPrintable(xml));
        QVERIFY(xml.contains(u"<choice><sic>开〈通</sic><corr>开通</corr></choice>"_s));
        QVERIFY(xml.contains(u"next=\"#a1m"_s) && xml.contains(u"prev=\"#a1m"_s));
        QVERIFY(xml.contains(u"<rs type=\"专名__b_\">路|线[1]</rs>"_s));
    }

    void severalIssuesAreACorpus() {
        SamplePage sample = mixedPage();
        QByteArray xml;
        QBuffer out(&xml);
        out.open(QIODevice::WriteOnly);
        FileExporter exporter(plain(out));
        sample.addTo(exporter);
        sample.issue.date = QDate(2031, 5, 7);
        for (Article& article : sample.layout.articles)
            article.id.value += 100;
        for (Block& block : sample.layout.blocks)
            block.article.value += 100;
        sample.addTo(exporter);
        QVERIFY(exporter.finish());
        QCOMPARE(xml.count("<teiCorpus"), 1);
        QCOMPARE(xml.count("<TEI"), 2);
        QCOMPARE(xml.count("<?xml"), 1);
        m_corpus = xml;
    }

    void jingFindsNothingWrong() {
        const QString schema = test::sharedPath(u"schemas/tei_all.rng"_s);
        if (schema.isEmpty())
            QSKIP("schemas/tei_all.rng is not beside the project");
        const QTemporaryDir folder;
        QStringList arguments{schema};
        const auto write = [&](const QByteArray& xml) {
            const QString path = folder.filePath(u"%1.xml"_s.arg(arguments.size()));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(xml) == xml.size());
            arguments.append(path);
        };
        write(mixedPage().written(plain));
        write(mixedPage().written(withLines));
        write(MentionSample().written(plain));
        write(MentionSample().written(withLines));
        write(SamplePage().written(plain));
        write(m_corpus);
        write(overTwoPages());
        const auto said = test::validate(u"jing"_s, arguments);
        if (!said)
            QSKIP("jing is not installed");
        QVERIFY2(said->isEmpty(), qPrintable(*said));
        QCOMPARE(arguments.size(), 8);
    }

private:
    QByteArray m_corpus;
};

QTEST_GUILESS_MAIN(TeiWriterTest)
#include "TeiWriterTest.moc"
