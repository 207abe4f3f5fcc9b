#include "core/clean/Corrector.h"

#include "core/clean/TextChange.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::clean;
using namespace Qt::StringLiterals;

namespace {

constexpr PageId ThePage{1};

Block blockOver(RangeList ranges, std::vector<qsizetype> paragraphs = {0}) {
    Block block;
    block.id = BlockId{1};
    block.page = ThePage;
    block.ranges = std::move(ranges);
    block.paragraphs = std::move(paragraphs);
    return block;
}

Correction correction(TextRange range, const QString& text) {
    return {CorrectionId{1}, ThePage, range, text};
}

QString cleaned(const QString& text, const std::vector<Correction>& corrections) {
    const CleanBlock clean =
        cleanBlock(text, blockOver(TextRange{0, text.size()}), {}, corrections);
    QStringList texts;
    for (const CleanParagraph& paragraph : clean.paragraphs) {
        if (paragraph.map.derivedLength() != paragraph.text.size())
            return u"a map does not cover its text"_s;
        texts << paragraph.text;
    }
    return texts.join(u'|');
}

} // namespace

class CorrectorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void correctionsStandInTheText_data() {
        QTest::addColumn<QString>("dump");
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("replace") << u"柳江老\n渡口"_s << 2 << 3 << u"新"_s << u"柳江新渡口"_s;
        QTest::newRow("insert") << u"柳江老\n渡口"_s << 3 << 3 << u"大"_s << u"柳江老大渡口"_s;
        QTest::newRow("take away") << u"柳江老\n渡口"_s << 2 << 3 << QString() << u"柳江渡口"_s;
        QTest::newRow("over a line end") << u"柳江老\n渡口"_s << 2 << 5 << u"码"_s << u"柳江码口"_s;
        QTest::newRow("spaces stay as typed")
            << u"柳江老\n渡口"_s << 3 << 3 << u"  "_s << u"柳江老  渡口"_s;
        QTest::newRow("a joining space goes")
            << u"old\nferry"_s << 3 << 4 << QString() << u"oldferry"_s;
        QTest::newRow("the joining space stays")
            << u"old\nferry"_s << 0 << 3 << u"new"_s << u"new ferry"_s;
        QTest::newRow("at the page's end") << u"柳江"_s << 2 << 2 << u"渡"_s << u"柳江渡"_s;
        QTest::newRow("all away") << u"柳江\n"_s << 0 << 2 << QString() << QString();
        QTest::newRow("a dropped hyphen stays dropped")
            << u"rough-\nneck"_s << 7 << 11 << u"ness"_s << u"roughness"_s;
    }
    void correctionsStandInTheText() {
        QFETCH(QString, dump);
        QFETCH(int, begin);
        QFETCH(int, end);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(cleaned(dump, {correction({begin, end}, text)}), expected);
    }

    void theMapTiesTheCorrectionToItsRange() {
        const QString text = u"柳江老\n渡口"_s;
        const std::vector corrections{correction({2, 5}, u"新码头"_s)};
        const CleanParagraph paragraph =
            cleanBlock(text, blockOver(TextRange{0, 6}), {}, corrections).paragraphs.front();
        QCOMPARE(paragraph.text, u"柳江新码头口"_s);
        QCOMPARE(paragraph.map.toDerived(2), std::optional<qsizetype>(2));
        QCOMPARE(paragraph.map.toSource(5), std::optional<qsizetype>(5));
        QCOMPARE(paragraph.corrected, (std::vector<CorrectedRun>{{{2, 5}, CorrectionId{1}}}));
    }

    void whatIsTakenAwayIsListedAsDropped() {
        const std::vector corrections{correction({2, 3}, {})};
        const CleanBlock clean =
            cleanBlock(u"柳江老渡口", blockOver(TextRange{0, 5}), {}, corrections);
        QCOMPARE(clean.dropped, (std::vector<Dropped>{{{2, 3}, DropRule::Correction}}));
        QCOMPARE(clean.paragraphs.front().corrected,
                 (std::vector<CorrectedRun>{{{2, 2}, CorrectionId{1}}}));
    }

    void aCorrectionOverTwoBlocksShowsInTheFirst() {
        const QString text = u"甲乙丙丁"_s;
        const std::vector corrections{correction({1, 3}, u"新"_s)};
        QCOMPARE(
            cleanBlock(text, blockOver(TextRange{0, 2}), {}, corrections).paragraphs.front().text,
            u"甲新"_s);
        QCOMPARE(cleanBlock(text, blockOver(TextRange{2, 4}, {2}), {}, corrections)
                     .paragraphs.front()
                     .text,
                 u"丁"_s);
    }

    void otherPagesCorrectionsDoNotCount() {
        Correction other = correction({0, 1}, u"新"_s);
        other.page = PageId{2};
        QCOMPARE(cleaned(u"甲乙"_s, {other}), u"甲乙"_s);
    }

    void theOriginalIsReadAsTheDumpReads() {
        QCOMPARE(readDump(u"柳江老\n渡口", blockOver(TextRange{0, 6}), {1, 5}), u"江老渡"_s);
    }
};

QTEST_GUILESS_MAIN(CorrectorTest)
#include "CorrectorTest.moc"
