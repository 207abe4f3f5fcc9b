#include "core/exchange/MarkdownWriter.h"

#include "tests/support/MentionSample.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;
using jianbao::test::MentionSample;

namespace {

std::unique_ptr<ArticleWriter> make(QIODevice& out) {
    return std::make_unique<MarkdownWriter>(out);
}

} // namespace

class MarkdownWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void articleHasOneHeadingLine() {
        const QString text = QString::fromUtf8(MentionSample().written(make));
        QVERIFY2(text.startsWith(u"# 云溪日报 2031-05-06 1\n\n## \U00020BB7野镇大桥通车\n\n"
                                 "*“\\<\\&\\>”三年建成*\n\n*本报记者 林一*\n\n"_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"\n### \\=1+2 \\*星号\\*\n"_s));
        QCOMPARE(text.count(u"\n## "_s), 1);
        QVERIFY(text.contains(u"\n*（下转2版）*\n"_s));
    }

    void aHeadlineStaysUnderAnotherTitle() {
        test::SamplePage sample;
        sample.begin();
        sample.add(Role::Headline, u"大桥通车\n"_s);
        sample.layout.articles.front().title = u"桥"_s;
        QVERIFY(QString::fromUtf8(sample.written(make)).endsWith(u"\n## 桥\n\n*大桥通车*\n"_s));
    }

    void namesThatAreNotMarkedAreCounted() {
        const MentionSample sample;
        Omissions left;
        sample.written(make, &left);
        QCOMPARE(left.unmarked, qint64(sample.article().mentions.size()));
    }

    void whatLooksLikeAListIsText() {
        test::SamplePage sample;
        sample.begin();
        sample.add(Role::Body, u"1. 河\n"_s);
        sample.add(Role::Body, u"- 湖\n"_s);
        QCOMPARE(QString::fromUtf8(sample.written(make)).section(u"## \n"_s, 1), QString());
        QVERIFY(QString::fromUtf8(sample.written(make)).endsWith(u"\n1\\. 河\n\n\\- 湖\n"_s));
    }
};

QTEST_GUILESS_MAIN(MarkdownWriterTest)
#include "MarkdownWriterTest.moc"
