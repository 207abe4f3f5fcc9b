#include "core/exchange/HtmlWriter.h"

#include "tests/support/MentionSample.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;
using jianbao::test::MentionSample;

namespace {

std::unique_ptr<ArticleWriter> make(QIODevice& out) {
    return std::make_unique<HtmlWriter>(out);
}

} // namespace

class HtmlWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreMarked() {
        const QString html = QString::fromUtf8(MentionSample().written(make));
        QVERIFY2(
            html.contains(
                u"<mark data-type=\"ORG\" data-ref=\"wikidata:Q1\" "
                "title=\"云溪市人民政府\"><mark data-type=\"LOC\" title=\"LOC\">云溪市</mark>政府</mark>"_s),
            qPrintable(html));
        QVERIFY(html.contains(u"<ins title=\"开〈通\">开通</ins>"_s));
        QVERIFY(html.contains(u"<p class=\"kicker\">“&lt;&amp;&gt;”三年建成</p>"_s));
        QVERIFY(html.contains(u"<h2>云溪日报 2031-05-06 1</h2>"_s));
    }
};

QTEST_GUILESS_MAIN(HtmlWriterTest)
#include "HtmlWriterTest.moc"
