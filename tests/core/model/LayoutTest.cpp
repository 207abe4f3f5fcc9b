#include "core/model/Layout.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr PageId ThePage{1};
constexpr qsizetype Length = 20;

Layout sample() {
    Layout layout;
    Block block;
    block.id = BlockId{1};
    block.page = ThePage;
    block.ranges = TextRange{0, Length};
    block.role = Role::Furniture;
    layout.blocks = {block};
    layout.corrections = {{CorrectionId{2}, ThePage, {3, 5}, u"一"_s},
                          {CorrectionId{1}, ThePage, {5, 5}, u"二"_s},
                          {CorrectionId{3}, ThePage, {6, 7}, {}},
                          {CorrectionId{4}, PageId{2}, {0, 1}, {}}};
    layout.mentions = {{MentionId{1}, TagTypeId{1}, {}, {{ThePage, {0, 2}}}}};
    layout.rejections = {{RejectionId{1}, ThePage, {0, 2}, u"PER"_s, u"林一"_s}};
    return layout;
}

bool isBroken(const Layout& layout) {
    return findViolation(layout, ThePage, Length).has_value();
}

} // namespace

class LayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsSoundAndInOrder() {
        QCOMPARE(findViolation(sample(), ThePage, Length), std::nullopt);
        Layout layout = sample();
        std::swap(layout.corrections[0], layout.corrections[3]);
        normalize(layout);
        QCOMPARE(layout, sample());
        QCOMPARE(layout.correctionsOf(ThePage).size(), 3u);
        QCOMPARE(layout.correctionsOf(PageId{3}).size(), 0u);
    }

    void brokenCorrectionsAreFound_data() {
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("text");
        QTest::newRow("overlaps the one behind") << 2 << 4 << u"甲"_s;
        QTest::newRow("overlaps the one before") << 4 << 6 << u"甲"_s;
        QTest::newRow("begins where another does") << 5 << 6 << u"甲"_s;
        QTest::newRow("leaves the page") << 19 << 21 << u"甲"_s;
        QTest::newRow("starts before the page") << -1 << 1 << u"甲"_s;
        QTest::newRow("changes nothing") << 10 << 10 << QString();
    }
    void brokenCorrectionsAreFound() {
        QFETCH(int, begin);
        QFETCH(int, end);
        QFETCH(QString, text);
        Layout layout = sample();
        layout.corrections.push_back({CorrectionId{9}, ThePage, {begin, end}, text});
        normalize(layout);
        QVERIFY(isBroken(layout));
    }

    void brokenNamesAreFound() {
        Layout layout = sample();
        layout.mentions[0].ranges.clear();
        QVERIFY(isBroken(layout));
        layout = sample();
        layout.mentions[0].ranges.push_back({ThePage, {4, 4}});
        QVERIFY(isBroken(layout));
        layout = sample();
        layout.mentions[0].type = {};
        QVERIFY(isBroken(layout));
        layout = sample();
        layout.rejections[0].range.end = Length + 1;
        QVERIFY(isBroken(layout));
    }

    void aPageWithoutAStateIsOpen() {
        Layout layout = sample();
        layout.states = {{PageId{2}, Status::Open, {}}, {ThePage, Status::Open, u"记"_s}};
        normalize(layout);
        QCOMPARE(layout.states.size(), 1u);
        QCOMPARE(layout.stateOf(ThePage).note, u"记"_s);
        QCOMPARE(layout.stateOf(PageId{2}), (PageState{PageId{2}, Status::Open, {}}));
    }
};

QTEST_GUILESS_MAIN(LayoutTest)
#include "LayoutTest.moc"
