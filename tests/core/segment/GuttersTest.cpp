#include "core/segment/Gutters.h"

#include "core/text/CharClass.h"

#include <QTest>

#include <utility>

using namespace jianbao;
using namespace jianbao::segment;
using namespace Qt::StringLiterals;

namespace {

/// Two columns, line by line; the second begins at place 24 as such a dump counts.
QString twoColumns(Places places) {
    const std::vector<std::pair<QString, QString>> lines{
        {u"渡船清早离岸，无人上"_s, u"果农说今年霜冻来得"_s},
        {u"船，中午又空着回来。"_s, u"太早，梨花开过就谢"_s},
        {u"3月1日起停航 5 天，"_s, u"了。合作社 3 月里"_s},
        {u"船工在 12 号码头等"_s, u"备好的 900 个纸箱"_s},
        {u"着。他说，水位涨了，"_s, u"还空着。社长说，等"_s},
        {u"到 4 月才会退下去。"_s, u"明年吧，树还在呢。"_s}};
    QString text;
    for (const auto& [left, right] : lines) {
        qsizetype width = left.size();
        for (const QChar c : left)
            width += places == Places::Halves && charHalves(c.unicode()) == 2 ? 1 : 0;
        text += left + QString(24 - width, u' ') + right + u'\n';
    }
    return text;
}

QStringList textsOf(const QString& text, const Cells& cut) {
    QStringList texts;
    for (const Cell& cell : cut.cells)
        texts << text.sliced(cell.begin, cell.end - cell.begin);
    return texts;
}

} // namespace

class GuttersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAsTheDumpDoes() {
        for (const Places places : {Places::Characters, Places::Halves}) {
            const QString text = twoColumns(places);
            const Cells cut = cutAtGutters(text, splitLines(text));
            QCOMPARE(cut.places, places);
            QCOMPARE(cut.cells.size(), std::size_t(12));
            const QStringList texts = textsOf(text, cut);
            QCOMPARE(texts[4], u"3月1日起停航 5 天，"_s);
            QCOMPARE(texts[5], u"了。合作社 3 月里"_s);
            QCOMPARE(cut.cells[5].left, 24);
        }
    }
    void linesWithoutGapsHaveNone() {
        const QString text = u"The ferry left at dawn\nwith nobody on board\n"_s.repeated(8);
        QVERIFY(cutAtGutters(text, splitLines(text)).cells.empty());
    }
};

QTEST_GUILESS_MAIN(GuttersTest)
#include "GuttersTest.moc"
