#include "core/exchange/HtmlWriter.h"

#include "tests/support/MentionSample.h"
#include "tests/support/Validator.h"

#include <QFile>
#include <QTemporaryDir>
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
        QVERIFY2(html.contains(u"<mark data-type=\"ORG\" title=\"云溪市人民政府\"><mark "
                               "data-type=\"LOC\" title=\"LOC\">云溪市</mark>政府</mark>"_s),
                 qPrintable(html));
        QVERIFY(html.contains(u"<ins title=\"开〈通\">开通</ins>"_s));
        QVERIFY(html.contains(u"<p class=\"kicker\">“&lt;&amp;&gt;”三年建成</p>"_s));
        QVERIFY(html.contains(u"<h2>云溪日报 2031-05-06 1</h2>"_s));
    }

    void xmllintReadsIt() {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.html"_s));
        // Its reader knows no elements of HTML 5, but all else must be in order as XML.
        QByteArray html = MentionSample().written(make);
        html.replace("<!DOCTYPE html>\n", "").replace("utf-8\">", "utf-8\"/>");
        html.replace("device-width\">", "device-width\"/>");
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(html) == html.size());
        file.close();
        const auto said = test::validate(u"xmllint"_s, {u"--noout"_s, file.fileName()});
        if (!said)
            QSKIP("xmllint is not installed");
        QVERIFY2(said->isEmpty(), qPrintable(*said));
    }
};

QTEST_GUILESS_MAIN(HtmlWriterTest)
#include "HtmlWriterTest.moc"
