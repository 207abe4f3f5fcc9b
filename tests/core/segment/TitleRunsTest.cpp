#include "core/segment/TitleRuns.h"

#include "core/segment/LineReader.h"

#include <QTest>

using namespace jianbao::segment;
using namespace Qt::StringLiterals;

namespace {

/// The elements that the titles of a page become: of each line T (title) or B (text), titles in a
/// row in one element. "T2 B" says a title of two lines and a text.
QString runs(const QString& page, const QString& kinds, bool oldSetting = false,
             bool latin = false) {
    std::vector<Line> lines;
    std::vector<Element> elements;
    for (const RawLine& raw : splitLines(page)) {
        const auto i = static_cast<qint32>(lines.size());
        lines.push_back(readLine(page, raw));
        const ElementKind kind = kinds[i] == u'T' ? ElementKind::Title : ElementKind::Body;
        if (kind == ElementKind::Body || elements.empty() || elements.back().kind != kind)
            elements.push_back({.kind = kind, .first = i, .last = i});
        elements.back().last = i + 1;
    }
    PageProfile profile;
    profile.oldSetting = oldSetting;
    profile.script.latin = latin;
    elements = splitTitleRuns(lines, std::move(elements), profile);
    TitleTies ties(page, lines, elements);
    joinTitleRuns(lines, ties, elements);
    QStringList found;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const bool title = elements[i].kind == ElementKind::Title;
        found.append(title ? u"T%1"_s.arg(elements[i].size()) : u"B"_s);
        if (title && ties.words(i) == 0)
            found.append(u"(no words)"_s);
    }
    return found.join(u' ');
}

const QString Tea = u"云溪的茶山上，采茶人正忙着采摘新茶。\n"_s;
const QString Bridge = u"老城的石桥修好了，桥头的灯又亮了。\n"_s;

} // namespace

class TitleRunsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesOfTwoStories() {
        QCOMPARE(runs(Tea + u"茶山采茶忙\n老城石桥修好\n"_s + Bridge, u"BTTB"_s), u"B T1 T1 B"_s);
    }
    void aTitleOfTwoLines() {
        QCOMPARE(runs(Tea + u"老城石桥\n桥头灯又亮\n"_s + Bridge, u"BTTB"_s), u"B T2 B"_s);
        QCOMPARE(runs(Tea + u"茶山采茶\n采茶人正忙\n"_s + Bridge, u"BTTB"_s), u"B T2 B"_s);
    }
    void kickersStayWithTheirHeadline() {
        QCOMPARE(
            runs(Tea + u"茶山采茶忙\n多年的愿望终于实现——\n老城石桥修好\n"_s + Bridge, u"BTTTB"_s),
            u"B T1 T2 B"_s);
    }
    void smallLettersGoOn() {
        const QString page = u"The creamery will close in June, directors said.\n"
                             "Last can for creamery\nas painters find a tin\n"
                             "Painters scraping a bridge found a coffee tin.\n"_s;
        QCOMPARE(runs(page, u"BTTB"_s, false, true), u"B T2 B"_s);
        QString capitals = page;
        capitals.replace(u"\nas painters"_s, u"\nBridge painters"_s);
        QCOMPARE(runs(capitals, u"BTTB"_s, false, true), u"B T1 T1 B"_s);
    }
    void behindSeveralTexts() {
        const QString text = Tea + u"开馆那天，小学生在图书馆里读书。\n"_s + Bridge;
        QCOMPARE(runs(text + u"茶山采茶忙\n小学生读书\n老城石桥修好\n"_s, u"BBBTTT"_s),
                 u"B B B T1 T1 T1"_s);
    }
    void notWithoutATextAbove() {
        QCOMPARE(runs(u"茶山采茶忙\n老城石桥修好\n"_s + Bridge, u"TTB"_s), u"T2 B"_s);
        QCOMPARE(runs(Tea + u"茶山采茶忙\n老城石桥修好\n"_s, u"BTT"_s), u"B T2"_s);
    }
    void notInOldSetting() {
        QCOMPARE(runs(Tea + u"茶山采茶忙\n老城石桥修好\n"_s + Bridge, u"BTTB"_s, true),
                 u"B T2 B"_s);
    }
};

QTEST_GUILESS_MAIN(TitleRunsTest)
#include "TitleRunsTest.moc"
