#include "core/segment/StartCues.h"

#include "core/segment/TitleTies.h"
#include "tests/support/StagedPage.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

const QString Tea = u"本报讯（记者 林小满）云溪春茶昨天\n"
                    "开采，芽头比往年提前九天，炒茶锅\n"
                    "从三月下旬起就没有凉过，收茶车在\n"
                    "晒谷场上排成两队，茶农谁也不走。\n"_s;
const QString Bridge = u"石门老桥的加固工程昨天完工，桥墩\n"
                       "外面包了一圈钢板，桥面加宽两米，\n"
                       "行人和车辆各走各的道，老船工把渡\n"
                       "船拴在桥墩下，说要歇几天再出工。\n"_s;

/// The cues of the text that begins so, if it has any.
std::optional<StartCues> cuesIfAny(const StagedPage& page, const QString& start) {
    const TitleTies ties(page.text, page.lines, page.elements);
    const LinkEvidence evidence(page.text, page.lines, page.profile, ties, page.elements);
    const auto index = static_cast<std::size_t>(&page.element(start) - page.elements.data());
    return readStartCues(page.lines, page.profile, page.elements, evidence).at(index);
}

StartCues cuesOf(const StagedPage& page, const QString& start) {
    return cuesIfAny(page, start).value();
}

double value(const StartCues& cues, StartCue cue) {
    return cues.at(static_cast<std::size_t>(cue));
}

} // namespace

class StartCuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noneForTheFirstText() {
        const StagedPage page = stageLinks(Tea + u"\n石门老桥加固工程完工\n\n"_s + Bridge);
        QVERIFY(!cuesIfAny(page, u"本报讯"_s));
    }
    void whatStandsBetween() {
        const StagedPage page = stageLinks(Tea + u"\n石门老桥加固工程完工\n\n"_s + Bridge);
        const StartCues cues = cuesOf(page, u"石门老桥的"_s);
        QCOMPARE(value(cues, StartCue::Titles), 1.0);
        QCOMPARE(value(cues, StartCue::AnyTitle), 1.0);
        QCOMPARE(value(cues, StartCue::TitleLength), 10.0);
        QVERIFY(value(cues, StartCue::TieNext) > 0.5);
        QCOMPARE(value(cues, StartCue::TiePrevious), 0.0);
        QCOMPARE(value(cues, StartCue::Bylines), 0.0);
    }
    void endAndStartOfTheTexts() {
        const StagedPage page = stageLinks(Bridge + u"\n\n"_s + Tea);
        const StartCues cues = cuesOf(page, u"本报讯"_s);
        QCOMPARE(value(cues, StartCue::StartsStory), 1.0);
        QCOMPARE(value(cues, StartCue::Blanks), 2.0);
        QCOMPARE(value(cues, StartCue::EndsPause), 0.0);
        QCOMPARE(value(cues, StartCue::AnyTitle), 0.0);
        QCOMPARE(value(cues, StartCue::Subhead), -8.0);
    }
    void thePage() {
        const StagedPage page = stageLinks(Bridge + u"\n\n"_s + Tea);
        const StartCues cues = cuesOf(page, u"本报讯"_s);
        QCOMPARE(value(cues, StartCue::Latin), 0.0);
        QCOMPARE(value(cues, StartCue::Wrapped), 1.0);
        QCOMPARE(value(cues, StartCue::OpenShare), 0.5);
    }
};

QTEST_GUILESS_MAIN(StartCuesTest)
#include "StartCuesTest.moc"
