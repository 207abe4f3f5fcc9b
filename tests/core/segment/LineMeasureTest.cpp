#include "core/segment/LineMeasure.h"

#include "tests/support/Random.h"

#include <QTest>

#include <algorithm>

using namespace jianbao::segment;
using namespace jianbao::test;

namespace {

constexpr std::size_t Reach = ScriptProfile::window;

struct Common {
    qint32 width = 0;
    qint32 lines = 0;
};

/// The width that most of the lines [first, last) share, as its definition says it.
Common commonWidth(std::span<const Line> lines, std::size_t first, std::size_t last,
                   const PageProfile& profile) {
    std::vector<qint32> widths;
    for (std::size_t i = first; i < last; ++i) {
        if (!lines[i].has(LetterSpaced))
            widths.push_back(lines[i].width);
    }
    std::sort(widths.begin(), widths.end());
    Common best;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const qint32 least =
            widths[i] -
            std::max(profile.script.tolerance, profile.script.tolerancePercent * widths[i] / 100);
        const auto from = std::lower_bound(widths.begin(), widths.end(), least) - widths.begin();
        const auto share = static_cast<qint32>(i) - static_cast<qint32>(from) + 1;
        if (share >= best.lines)
            best = {widths[i + 1 - (static_cast<std::size_t>(share) + 1) / 2], share};
    }
    return best;
}

/// What measureLines() finds, line by line.
void measurePlainly(std::vector<Line>& lines, const PageProfile& profile) {
    const auto measured = lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::size_t begin = i;
        while (begin > 0 && measured[begin].blankBefore == 0)
            --begin;
        std::size_t end = i + 1;
        while (end < lines.size() && measured[end].blankBefore == 0)
            ++end;
        const std::size_t low = i > Reach ? i - Reach : 0;
        const std::size_t high = std::min(lines.size(), i + Reach + 1);
        begin = std::max(begin, low);
        end = std::min(end, high);
        Common common = commonWidth(measured, begin, end, profile);
        if (end - begin < 3 || common.lines < 2)
            common = commonWidth(measured, low, high, profile);
        Line& line = lines[i];
        line.measure = common.width;
        line.support = 0;
        line.reach = 0;
        for (std::size_t k = low; k < high; ++k) {
            if (!profile.sameWidth(measured[k].width, line.measure))
                continue;
            ++line.support;
            line.reach = std::max(line.reach, measured[k].width);
        }
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Line& line = lines[i];
        if (line.has(LetterSpaced) || profile.sameWidth(line.width, line.measure))
            continue;
        qint32 own = 1;
        for (std::size_t k = i; k-- > 0 && profile.sameWidth(lines[k].width, line.width);)
            ++own;
        for (std::size_t k = i + 1;
             k < lines.size() && profile.sameWidth(lines[k].width, line.width); ++k)
            ++own;
        if (own >= 3) {
            line.measure = line.width;
            line.support = std::min(own, 8);
        }
    }
}

} // namespace

class LineMeasureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothing() {
        std::vector<Line> none;
        measureLines(none, {});
        QVERIFY(none.empty());
    }
    void oneByOne_data() {
        QTest::addColumn<bool>("latin");
        QTest::newRow("Chinese") << false;
        QTest::newRow("Latin") << true;
    }
    void oneByOne() {
        QFETCH(const bool, latin);
        PageProfile profile;
        profile.script = latin ? latinProfile() : chineseProfile();
        Random random;
        for (int page = 0; page < 400; ++page) {
            std::vector<Line> lines(static_cast<std::size_t>(random.number(0, 60)));
            qint32 column = 40;
            for (Line& line : lines) {
                if (random.chance(0.1))
                    column = random.number(10, 70);
                line.width = std::max(1, column - random.number(0, random.chance(0.2) ? 40 : 8));
                line.blankBefore = random.chance(0.2) ? 1 : 0;
                line.marks = random.chance(0.1) ? quint32(LetterSpaced) : 0U;
            }
            auto expected = lines;
            measurePlainly(expected, profile);
            measureLines(lines, profile);
            for (std::size_t i = 0; i < lines.size(); ++i) {
                QCOMPARE(lines[i].measure, expected[i].measure);
                QCOMPARE(lines[i].support, expected[i].support);
                QCOMPARE(lines[i].reach, expected[i].reach);
            }
        }
    }
    void spans() {
        for (const ScriptProfile& script : {chineseProfile(), latinProfile()}) {
            PageProfile profile;
            profile.script = script;
            const EightLines widths{1, 9, 20, 31, 64, 77, 100, 301};
            const EightSpans spans = widthsLike(profile, widths);
            for (std::size_t i = 0; i < LineRow::Step; ++i) {
                QCOMPARE(qint32(spans.least[i]), profile.widthsLike(widths[i]).least);
                QCOMPARE(qint32(spans.most[i]), profile.widthsLike(widths[i]).most);
            }
        }
    }
    void runs() {
        std::vector<Line> lines(9);
        lines[0].blankBefore = 2;
        lines[4].blankBefore = 1;
        const LineRow runs = numberRuns(lines);
        QCOMPARE(runs[0], runs[3]);
        QVERIFY(runs[3] != runs[4]);
        QCOMPARE(runs[4], runs[8]);
    }
    void shortParagraphsAreOfTheColumnBeside_data() {
        QTest::addColumn<std::vector<int>>("paragraph");
        QTest::addColumn<int>("measure");
        QTest::newRow("first line indented") << std::vector{40, 33} << 44;
        QTest::newRow("last line alone") << std::vector{36} << 44;
        QTest::newRow("column of its own") << std::vector{60, 64, 30} << 64;
        QTest::newRow("too narrow") << std::vector{33, 20} << 23;
    }
    /// Below a column of 44 half squares and above headlines of about 24.
    void shortParagraphsAreOfTheColumnBeside() {
        QFETCH(const std::vector<int>, paragraph);
        QFETCH(const int, measure);
        std::vector<Line> lines;
        const auto add = [&lines](int width, int blanks, quint32 marks) {
            Line& line = lines.emplace_back();
            line.width = width;
            line.blankBefore = blanks;
            line.marks = marks;
        };
        for (const int width : {44, 44, 44, 44, 44, 22})
            add(width, 0, width == 22 ? quint32(EndsStop) : 0U);
        const std::size_t first = lines.size();
        for (std::size_t i = 0; i < paragraph.size(); ++i)
            add(paragraph[i], i == 0 ? 1 : 0, i + 1 == paragraph.size() ? quint32(EndsStop) : 0U);
        for (const int width : {24, 23, 24, 22, 24})
            add(width, 1, 0);
        PageProfile profile;
        profile.script = chineseProfile();
        measureLines(lines, profile);
        QCOMPARE(lines[first].measure, measure);
    }
    void theColumnOfMostText() {
        std::vector<Line> lines(5);
        for (Line& line : lines) {
            line.measure = 44;
            line.support = 4;
        }
        lines[0].measure = 20;
        lines[1].measure = 90;
        QCOMPARE(textColumn(lines), 44);
        for (Line& line : lines)
            line.support = 3;
        QCOMPARE(textColumn(lines), 0);
    }
    void linesTooWideForAColumn() {
        std::vector<Line> lines(5);
        for (Line& line : lines)
            line.width = 1 << 24;
        measureLines(lines, {});
        QCOMPARE(lines[2].support, 5);
        QCOMPARE(lines[2].measure, 1 << 24);
    }
};

QTEST_APPLESS_MAIN(LineMeasureTest)
#include "LineMeasureTest.moc"
