#include "ui/article/ArticleClipboard.h"

#include <QTest>
#include <QTextDocument>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class ArticleClipboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfTextIsThere() {
        const auto content = clipboardContent({{Role::Headline, u"桥 <通> 了"_s},
                                               {Role::Byline, u"林一"_s},
                                               {Role::Body, u"\U00020BB7 {a}\\b"_s}});
        QCOMPARE(content->text(), u"桥 <通> 了\n林一\n\U00020BB7 {a}\\b"_s);
        QCOMPARE(content->html(), u"<h3>桥 &lt;通&gt; 了</h3>\n<p><em>林一</em></p>\n"
                                  "<p>\U00020BB7 {a}\\b</p>\n"_s);
        QTextDocument document;
        document.setHtml(content->html());
        QCOMPARE(document.toPlainText().trimmed(), content->text());
        const QByteArray rtf = content->data(u"text/rtf"_s);
        QVERIFY(rtf.startsWith("{\\rtf1\\ansi"));
        QVERIFY(rtf.contains("\\b\\fs32 \\u26725? <\\u-28646?> \\u20102?\\par}"));
        QVERIFY(rtf.contains("\\u-10174?\\u-8265? \\{a\\}\\\\b\\par}"));
        QCOMPARE(content->data(u"application/rtf"_s), rtf);
    }
};

QTEST_MAIN(ArticleClipboardTest)
#include "ArticleClipboardTest.moc"
