#include "core/segment/ScanPrompts.h"

#include "tests/support/StagedPage.h"

#include <QTest>

using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

/// For each line whether it is furniture: "#" or "-".
QString prompts(const QString& text) {
    StagedPage page = stageLines(text);
    markScanPrompts(page.text, page.lines);
    QString marks;
    for (const Line& line : page.lines)
        marks += line.has(Folio) ? u'#' : u'-';
    return marks;
}

} // namespace

class ScanPromptsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inOneLine() {
        QCOMPARE(prompts(u"云溪春茶开采\n扫码看视频\n茶山上的人多了。\n"_s), u"-#-"_s);
        QCOMPARE(prompts(u"微信扫一扫 关注云溪茶山\n茶山上的人多了。\n"_s), u"#-"_s);
    }
    void inTwoLines() {
        QCOMPARE(prompts(u"扫一扫\n看茶山\n云溪春茶开采\n"_s), u"##-"_s);
        QCOMPARE(prompts(u"扫一扫\n\n看茶山的人多了\n"_s), u"#-"_s);
    }
    void whatTellsOfThem() {
        QCOMPARE(prompts(u"扫码点餐方便了谁？\n扫一扫街，扫一扫心里的灰，\n扫地\n"_s), u"---"_s);
    }
};

QTEST_GUILESS_MAIN(ScanPromptsTest)
#include "ScanPromptsTest.moc"
