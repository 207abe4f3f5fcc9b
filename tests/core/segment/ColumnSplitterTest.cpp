#include "core/segment/ColumnSplitter.h"

#include "core/segment/ArticleFinder.h"

#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace jianbao::segment;
using namespace Qt::StringLiterals;

namespace {

QStringList textOf(const QString& page, const std::vector<RawLine>& lines) {
    QStringList texts;
    for (const RawLine& line : lines)
        texts.append(page.mid(line.begin, line.end - line.begin).trimmed());
    return texts;
}

/// Two columns of eight lines below a line that crosses them.
QString columns(bool indented) {
    QString page = u"The Long Headline That Runs Across Both Columns of the Page\n\n"_s;
    for (int i = 0; i < 8; ++i) {
        QString left = u"left column line %1 of text"_s.arg(i);
        QString right = u"right column line %1 of text"_s.arg(i);
        if (indented && i % 4 == 0) {
            left.prepend(u"  "_s);
            right.prepend(u"  "_s);
        }
        page += left.leftJustified(34) + right + u'\n';
    }
    return page;
}

} // namespace

class ColumnSplitterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreReadOneAfterTheOther_data();
    void columnsAreReadOneAfterTheOther();
    void plainLinesStayAsTheyAre();
    void aBlockMayHaveManyRanges();
};

void ColumnSplitterTest::columnsAreReadOneAfterTheOther_data() {
    QTest::addColumn<bool>("indented");
    QTest::newRow("flush") << false;
    QTest::newRow("indented") << true;
}

void ColumnSplitterTest::columnsAreReadOneAfterTheOther() {
    QFETCH(bool, indented);
    const QString page = columns(indented);
    const QStringList texts = textOf(page, splitColumns(page, splitLines(page)));
    QCOMPARE(texts.size(), 17);
    QVERIFY(texts[0].startsWith(u"The Long"_s));
    for (int i = 0; i < 8; ++i) {
        QCOMPARE(texts[1 + i], u"left column line %1 of text"_s.arg(i));
        QCOMPARE(texts[9 + i], u"right column line %1 of text"_s.arg(i));
    }
}

void ColumnSplitterTest::plainLinesStayAsTheyAre() {
    QString page;
    for (int i = 0; i < 20; ++i)
        page += u"河上新桥今天通车，两岸居民前来观看。 大桥全长三百米。\n"_s;
    const auto lines = splitLines(page);
    QCOMPARE(splitColumns(page, lines).size(), lines.size());
}

void ColumnSplitterTest::aBlockMayHaveManyRanges() {
    QString page = columns(false);
    page.replace(u"left column line 7 of text"_s, u"left column line 7 at end."_s);
    page.replace(u"right column line 0 of text"_s, u"RIGHTON — In the column line"_s);
    const Layout layout = findArticles(page);
    QCOMPARE(findViolation(layout, PageId{}, page.size()).value_or(QString()), QString());
    const auto many = std::count_if(layout.blocks.begin(), layout.blocks.end(),
                                    [](const Block& b) { return b.ranges.ranges().size() >= 7; });
    QCOMPARE(many, 2);
}

QTEST_GUILESS_MAIN(ColumnSplitterTest)
#include "ColumnSplitterTest.moc"
