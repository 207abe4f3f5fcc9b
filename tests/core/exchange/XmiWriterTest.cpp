#include "core/exchange/XmiWriter.h"

#include "tests/support/MentionSample.h"

#include <QTest>
#include <QXmlStreamReader>

#include <tuple>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;
using jianbao::test::MentionSample;

namespace {

std::unique_ptr<ArticleWriter> make(QIODevice& out) {
    return std::make_unique<XmiWriter>(out);
}

} // namespace

class XmiWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void annotationsComeBack() {
        const MentionSample sample;
        Omissions left;
        QXmlStreamReader xml(sample.written(make, &left));
        QString text;
        std::vector<std::tuple<qsizetype, qsizetype, QString>> names;
        QStringList ids;
        QStringList members;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto attributes = xml.attributes();
            if (attributes.hasAttribute(u"begin"_s))
                ids.append(attributes.value(u"http://www.omg.org/XMI"_s, u"id"_s).toString());
            if (xml.name() == u"NamedEntity"_s)
                names.emplace_back(attributes.value(u"begin"_s).toInt(),
                                   attributes.value(u"end"_s).toInt(),
                                   attributes.value(u"value"_s).toString());
            if (xml.name() == u"Sofa"_s)
                text = attributes.value(u"sofaString"_s).toString();
            if (xml.name() == u"View"_s)
                members = attributes.value(u"members"_s).toString().split(u' ');
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(text, sample.article().text);
        QCOMPARE(members, ids);
        std::vector<std::tuple<qsizetype, qsizetype, QString>> expected;
        for (const ArticleMention& mention : sample.withoutPieces().mentions)
            expected.emplace_back(mention.hull().begin, mention.hull().end, mention.type);
        QVERIFY(names == expected);
        QCOMPARE(left.discontinuous, 1);
        QCOMPARE(left.mentions(), 1);
    }

    void controlCharactersStayInPlace() {
        ArticleText article;
        const Article own;
        const Page page;
        article.article = &own;
        article.page = &page;
        article.text = u"a\fb\uFFFF\n"_s;
        const QByteArray xmi = MentionSample().written(article, make);
        QVERIFY2(xmi.contains("sofaString=\"a b\uFFFD&#10;\""), xmi.constData());
    }
};

QTEST_GUILESS_MAIN(XmiWriterTest)
#include "XmiWriterTest.moc"
