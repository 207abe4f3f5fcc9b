#include "core/exchange/TextWriter.h"

#include "tests/support/SamplePage.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using jianbao::test::SamplePage;
using namespace Qt::StringLiterals;

namespace {

SamplePage libraryPage() {
    SamplePage sample;
    sample.begin();
    sample.add(Role::Kicker, u"三年建成\n"_s);
    sample.add(Role::Headline, u"云 溪 镇\n开 新 馆\n"_s);
    sample.add(Role::Byline, u"本报记者 林一\n"_s);
    sample.add(Role::Body, u"新馆昨天\n开放。\n“真好。”\n读者说。\n"_s, {0, 9});
    sample.add(Role::Subhead, u"藏书三万\n"_s);
    sample.add(Role::Body, u"还要再\n买书。\n"_s);
    sample.add(Role::Caption, u"读者在新馆。\n"_s);
    sample.add(Role::Credit, u"周二 摄\n"_s);
    sample.add(Role::Jump, u"（下转2版）\n"_s);
    sample.add(Role::Furniture, u"责任编辑\n"_s, {});
    sample.begin();
    sample.add(Role::Headline, u"Ferry Back\n"_s);
    sample.add(Role::Body, u"It sails again\nat dawn.\n"_s);
    return sample;
}

QByteArray exported(const SamplePage& sample, const TextOptions& options = {}) {
    return sample.written(
        [&](QIODevice& out) { return std::make_unique<TextWriter>(out, options); });
}

} // namespace

class TextWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsAreSetApart() {
        QCOMPARE(QString::fromUtf8(exported(libraryPage())), u"三年建成\n"
                                                             "云溪镇开新馆\n"
                                                             "\n"
                                                             "本报记者 林一\n"
                                                             "\n"
                                                             "　　新馆昨天开放。\n"
                                                             "　　“真好。”读者说。\n"
                                                             "\n"
                                                             "藏书三万\n"
                                                             "\n"
                                                             "　　还要再买书。\n"
                                                             "\n"
                                                             "读者在新馆。\n"
                                                             "周二 摄\n"
                                                             "\n"
                                                             "（下转2版）\n"
                                                             "\n"
                                                             "\n"
                                                             "Ferry Back\n"
                                                             "\n"
                                                             "    It sails again at dawn.\n"_s);
    }

    void paragraphsMayBeSeparatedByBlankLines() {
        SamplePage sample;
        sample.begin();
        sample.add(Role::Body, u"一。\n二。\n"_s, {0, 3});
        TextOptions options;
        options.paragraphs = TextOptions::Paragraphs::Separated;
        QCOMPARE(QString::fromUtf8(exported(sample, options)), u"一。\n\n二。\n"_s);
    }

    void pagesMayHaveHeadings() {
        SamplePage sample;
        sample.begin();
        sample.add(Role::Headline, u"一\n"_s);
        TextOptions options;
        options.pageHeadings = true;
        QCOMPARE(QString::fromUtf8(exported(sample, options)),
                 u"=== 云溪日报 2031-05-06 1 ===\n\n\n一\n"_s);
        sample.issue = {};
        sample.page.number.clear();
        QCOMPARE(QString::fromUtf8(exported(sample, options)), u"=== yunxi.txt ===\n\n\n一\n"_s);
    }

    void paragraphsMayBePlain() {
        SamplePage sample;
        sample.begin();
        sample.add(Role::Headline, u"桥\n"_s);
        sample.add(Role::Body, u"一。\n二。\n"_s, {0, 3});
        TextOptions options;
        options.paragraphs = TextOptions::Paragraphs::Plain;
        options.blankLines = false;
        QCOMPARE(QString::fromUtf8(exported(sample, options)), u"桥\n一。\n二。\n"_s);
    }

    void rolesMayBeLeftOut() {
        TextOptions options;
        options.leftOut = {Role::Kicker,  Role::Byline,  Role::Body,
                           Role::Subhead, Role::Caption, Role::Jump};
        QCOMPARE(QString::fromUtf8(exported(libraryPage(), options)),
                 u"云溪镇开新馆\n\n周二 摄\n\n\nFerry Back\n"_s);
    }

    void titlesMayGoFirst() {
        SamplePage sample;
        sample.begin();
        sample.add(Role::Body, u"一。\n"_s);
        sample.add(Role::Subhead, u"二\n"_s);
        sample.add(Role::Caption, u"图。\n"_s);
        sample.add(Role::Body, u"三。\n"_s);
        sample.add(Role::Headline, u"桥\n"_s);
        TextOptions options;
        options.order = TextOptions::Order::TitlesFirst;
        options.paragraphs = TextOptions::Paragraphs::Plain;
        QCOMPARE(QString::fromUtf8(exported(sample, options)),
                 u"桥\n\n一。\n\n二\n\n三。\n\n图。\n"_s);
    }

    void linesMayEndAsOnWindows() {
        TextOptions options;
        options.lineEnds = TextOptions::LineEnds::CrLf;
        QByteArray expected = exported(libraryPage());
        expected.replace("\n", "\r\n");
        QCOMPARE(exported(libraryPage(), options), expected);
    }

    void encodingMayBeChosen() {
        SamplePage sample;
        sample.begin();
        sample.add(Role::Headline, u"镇\U00020BB7é\n"_s);
        TextOptions options;
        options.encoding = Encoding::Gb18030;
        QCOMPARE(exported(sample, options), QByteArray("\xD5\xF2\x95\x34\xB2\x35\xA8\xA6\n"));
        options.byteOrderMark = true;
        QVERIFY(exported(sample, options).startsWith("\x84\x31\x95\x33\xD5\xF2"));
        options.encoding = Encoding::Utf8;
        QVERIFY(exported(sample, options).startsWith("\xEF\xBB\xBF\xE9\x95\x87"));
    }

    void manyArticlesComeWhole() {
        QByteArray expected;
        SamplePage sample;
        for (int i = 0; i < 100; ++i) { // more than is written at once
            sample.begin();
            const QString title = u"第%1桥"_s.arg(i);
            sample.add(Role::Headline, title + u'\n');
            sample.add(Role::Body, u"水"_s.repeated(1000) + u"。\n"_s);
            expected += (i > 0 ? u"\n\n"_s : QString()).toUtf8() + title.toUtf8() + "\n\n" +
                        (u"　　"_s + u"水"_s.repeated(1000) + u"。\n"_s).toUtf8();
        }
        QCOMPARE(exported(sample), expected);
    }

    void articleBelongsToThePageOnWhichItBegins() {
        SamplePage sample = libraryPage();
        sample.page.id = {2};
        QCOMPARE(exported(sample), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TextWriterTest)
#include "TextWriterTest.moc"
