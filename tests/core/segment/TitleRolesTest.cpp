#include "core/segment/TitleRoles.h"

#include "tests/support/StagedPage.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

/// The title's lines with the roles they get; empty lines part its runs.
QString roles(const QString& title) {
    const StagedPage page = stageLines(title);
    std::vector<TitleRun> runs;
    for (qint32 i = 0; i < static_cast<qint32>(page.lines.size()); ++i) {
        if (i == 0 || page.lines[static_cast<std::size_t>(i)].blankBefore > 0)
            runs.push_back({i, i, 0.5, QString()});
        runs.back().last = i + 1;
    }
    QStringList parts;
    for (const Part& part : titleParts(page.text, page.lines, runs, {}))
        parts << roleName(part.role) + u' ' + page.lineText(part.first, part.last);
    return parts.join(u"; "_s);
}

} // namespace

class TitleRolesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roles_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& title, const QString& expected) {
            QTest::newRow(name) << title << expected;
        };
        row("one line", u"云溪春茶开采"_s, u"headline 云溪春茶开采"_s);
        row("balanced lines", u"云溪春茶开采\n早了整整九天"_s,
            u"headline 云溪春茶开采|早了整整九天"_s);
        row("kicker with a colon", u"茶山新事：\n\n一口锅炒出三种茶"_s,
            u"kicker 茶山新事：; headline 一口锅炒出三种茶"_s);
        row("kicker with a dash, one run", u"从荒坡到茶山——\n云溪十年种茶记"_s,
            u"kicker 从荒坡到茶山——; headline 云溪十年种茶记"_s);
        row("deck with a dash", u"茶山上的灯\n——走近炒茶人"_s,
            u"headline 茶山上的灯; deck ——走近炒茶人"_s);
        row("deck with a bullet", u"云溪春茶开采\n▲芽头早了九天\n▲茶农谁也不走"_s,
            u"headline 云溪春茶开采; deck ▲芽头早了九天|▲茶农谁也不走"_s);
        row("bullets in every line", u"▲云溪春茶开采\n▲早了整整九天"_s,
            u"headline ▲云溪春茶开采|▲早了整整九天"_s);
        row("longer line is smaller", u"云溪春茶开采\n芽头早了整整九天 收茶车排成两队谁也不走"_s,
            u"headline 云溪春茶开采; deck 芽头早了整整九天 收茶车排成两队谁也不走"_s);
        row("letter-spaced is the headline", u"云溪旧事 茶山新话\n云 溪 春 茶 开 采\n早了九天"_s,
            u"kicker 云溪旧事 茶山新话; headline 云 溪 春 茶 开 采; deck 早了九天"_s);
        row("sentence below", u"春茶开采\n收茶的车子排成两队，谁也不走。"_s,
            u"headline 春茶开采; deck 收茶的车子排成两队，谁也不走。"_s);
        row("cry below", u"昨夜全城降温九度 今晨河面封冻\n冷！路滑请慢行呀"_s,
            u"kicker 昨夜全城降温九度 今晨河面封冻; headline 冷！路滑请慢行呀"_s);
        row("number in brackets", u"云溪县茶园普查结果\n（第二号）"_s,
            u"headline 云溪县茶园普查结果; deck （第二号）"_s);
        row("label", u"微言\n\n收茶的车子为什么排队"_s,
            u"kicker 微言; headline 收茶的车子为什么排队"_s);
        row("capitals, then not", u"TUNNEL REPORTS UNDER REVIEW\nRelied on Photos a Decade Old"_s,
            u"headline TUNNEL REPORTS UNDER REVIEW; deck Relied on Photos a Decade Old"_s);
        row("English kicker", u"NEWS ANALYSIS\nA Governor's Silence Says Plenty"_s,
            u"kicker NEWS ANALYSIS; headline A Governor's Silence Says Plenty"_s);
        row("English label of two lines",
            u"NEWS ANALYSIS\nA Governor Runs\nAgainst The House\nThat Raised Him"_s,
            u"kicker NEWS ANALYSIS; headline A Governor Runs|Against The House|That Raised Him"_s);
        row("deck with a dash",
            u"Hallenbad bleibt bis\nOstern geschlossen\nGutachter finden Risse in der Decke –\n"
            "Sanierung kostet drei Millionen"_s,
            u"headline Hallenbad bleibt bis|Ostern geschlossen; deck Gutachter finden Risse in der "
            "Decke –|Sanierung kostet drei Millionen"_s);
        row("German kicker", u"Kommentar\nRechnen lernen am Rand"_s,
            u"kicker Kommentar; headline Rechnen lernen am Rand"_s);
        row("headline that runs on", u"Subway\nsinger lands\nrecord deal\nat 70"_s,
            u"headline Subway|singer lands|record deal|at 70"_s);
        row("abbreviation in a headline", u"Give the bus a\nchance, Mr.\nMayor"_s,
            u"headline Give the bus a|chance, Mr.|Mayor"_s);
    }
    void roles() {
        QFETCH(QString, title);
        QFETCH(QString, expected);
        QCOMPARE(::roles(title), expected);
    }
    void nothing() { QVERIFY(titleParts({}, {}, {}, {}).empty()); }
    void aPhraseOfTheTextIsOneHeadline() {
        const QString title = u"云溪县茶叶研究会派出老茶师\n进村传授炒茶手艺给年轻人"_s;
        const StagedPage page = stageLines(title + u"\n\n云溪县派出老茶师进村传授手艺。"_s);
        const std::vector<TitleRun> runs{{0, 2, 0.5, QString()}};
        const TextRange text{title.size() + 2, page.text.size()};
        QCOMPARE(titleParts(page.text, page.lines, runs, text).size(), std::size_t{1});
        QCOMPARE(titleParts(page.text, page.lines, runs, {}).size(), std::size_t{2});
    }
    void twoRowsOfOneWidthBelowAKickerAreTheHeadline() {
        const QString title =
            u"在茶山现场会上强调\n\n立足茶山禀赋 扬优势补短板\n奋力走出云溪种茶特色路子"_s;
        const StagedPage page =
            stageLines(title + u"\n\n云溪县昨天召开茶山现场会，各乡的茶农都来了。"_s);
        const std::vector<TitleRun> runs{{0, 3, 0.5, QString()}};
        const TextRange text{title.size() + 2, page.text.size()};
        const std::vector<Part> parts = titleParts(page.text, page.lines, runs, text);
        QCOMPARE(parts.size(), std::size_t{2});
        QCOMPARE(parts[0].role, Role::Kicker);
        QCOMPARE(parts[1].role, Role::Headline);
    }
    void reasonsStayWithTheirRun() {
        const StagedPage page = stageLines(u"茶山新事：\n\n一口锅炒出三种茶"_s);
        const std::vector<TitleRun> runs{{0, 1, 0.6, u"one"_s}, {1, 2, 0.9, u"two"_s}};
        const std::vector<Part> parts = titleParts(page.text, page.lines, runs, {});
        QCOMPARE(parts.size(), std::size_t{2});
        QCOMPARE(parts[0].reason, u"one"_s);
        QCOMPARE(parts[1].confidence, 0.9);
    }
};

QTEST_GUILESS_MAIN(TitleRolesTest)
#include "TitleRolesTest.moc"
