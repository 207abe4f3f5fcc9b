#include "core/segment/TitleCues.h"

#include "tests/support/StagedPage.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

/// The cues of a title with those kickers and headlines.
TitleCues cuesOf(const QString& title, std::size_t kickers, std::size_t headlines) {
    const StagedPage page = stageLines(title);
    std::vector<TitleRow> rows;
    for (const Line& line : page.lines)
        rows.push_back(readTitleRow(page.text, line, line.blankBefore > 0));
    return titleCues(rows, kickers, headlines);
}

double value(const TitleCues& cues, TitleCue cue) {
    return cues[static_cast<std::size_t>(cue)];
}

} // namespace

class TitleCuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsLinesOfEachRole() {
        const TitleCues cues = cuesOf(u"茶山新事\n炒茶\n收茶\n卖茶\n早了九天\n贵了三分"_s, 1, 3);
        QCOMPARE(value(cues, TitleCue::AnyKicker), 1.0);
        QCOMPARE(value(cues, TitleCue::MoreKickers), 0.0);
        QCOMPARE(value(cues, TitleCue::MoreHeadlines), 2.0);
        QCOMPARE(value(cues, TitleCue::MoreDecks), 1.0);
    }
    void wordingCountsInItsRoleOnly_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("kickers");
        QTest::addColumn<TitleCue>("cue");
        const auto row = [](const char* name, const QString& title, int kickers, TitleCue cue) {
            QTest::newRow(name) << title << kickers << cue;
        };
        row("label", u"微言\n收茶的车子为什么排队"_s, 1, TitleCue::KickerLabel);
        row("colon", u"茶山新事：\n一口锅炒三种茶"_s, 1, TitleCue::KickerLeads);
        row("says", u"云溪县政府昨日宣布\n茶山封路三天"_s, 1, TitleCue::KickerTells);
        row("series", u"茶农风采\n炒了四十年茶的人"_s, 1, TitleCue::KickerRubric);
        row("event", u"云溪茶会昨日落幕\n三万人来喝茶"_s, 1, TitleCue::KickerEvent);
        row("span", u"从采茶到喝茶\n一片叶子走了多远"_s, 1, TitleCue::KickerSpans);
        row("dash", u"茶山上的灯\n——走近炒茶人"_s, 0, TitleCue::DeckLed);
        row("speaker", u"茶山封路三天\n茶农：早该修了"_s, 0, TitleCue::DeckSpeaker);
        row("detail", u"茶山封路三天\n已有九辆车绕行"_s, 0, TitleCue::DeckGoesOn);
        row("who spoke", u"云溪茶会开幕\n何青山出席并讲话"_s, 0, TitleCue::DeckMeeting);
    }
    void wordingCountsInItsRoleOnly() {
        QFETCH(QString, title);
        QFETCH(int, kickers);
        QFETCH(TitleCue, cue);
        QCOMPARE(value(cuesOf(title, std::size_t(kickers), 1), cue), 1.0);
        QCOMPARE(value(cuesOf(title, std::size_t(1 - kickers), 1), cue), 0.0);
    }
    void measuresLinesOfOneHeadline() {
        const TitleCues cues = cuesOf(u"云溪举办\n早茶大会"_s, 0, 2);
        QCOMPARE(value(cues, TitleCue::HeadlinesShort), 1.0);
        QCOMPARE(value(cues, TitleCue::HeadlinesEqual), 1.0);
        QCOMPARE(value(cues, TitleCue::HeadlinesOpen), 1.0);
        QCOMPARE(value(cues, TitleCue::HeadlinesUnlike), 0.0);
    }
    void measuresDecksByTheHeadline() {
        const TitleCues longer = cuesOf(u"云溪春茶开采\n芽头早了九天 收茶车排成两队"_s, 0, 1);
        QVERIFY(value(longer, TitleCue::DeckWidth) > 0.7);
        QCOMPARE(value(longer, TitleCue::DeckLonger), value(longer, TitleCue::DeckWidth));
        const TitleCues shorter = cuesOf(u"云溪春茶开采 收茶车排成两队\n芽头早了九天"_s, 0, 1);
        QVERIFY(value(shorter, TitleCue::DeckWidth) < -0.7);
        QCOMPARE(value(shorter, TitleCue::DeckLonger), 0.0);
    }
    void emptyLinesPartRolesOrLines() {
        const QString title = u"茶山新事\n\n一口锅炒三种茶"_s;
        QCOMPARE(value(cuesOf(title, 1, 1), TitleCue::PartedRoles), 1.0);
        QCOMPARE(value(cuesOf(title, 1, 1), TitleCue::PartedLines), 0.0);
        QCOMPARE(value(cuesOf(title, 0, 2), TitleCue::PartedLines), 1.0);
    }
};

QTEST_GUILESS_MAIN(TitleCuesTest)
#include "TitleCuesTest.moc"
