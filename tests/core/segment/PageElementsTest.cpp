#include "core/segment/PageElements.h"

#include "core/segment/PageLines.h"

#include <QTest>

using namespace jianbao::segment;
using namespace Qt::StringLiterals;

namespace {

const QString Tea = u"    本报讯　云溪的茶山上，采茶人正忙\n"
                    "着采摘新茶，今年的春茶比去年早熟\n"
                    "了六天，茶农说雨水足，茶叶也厚。\n"_s;
const QString Bridge = u"    本报讯　石门老桥的加固工程昨天完\n"
                       "工，行人和车辆各走各的道，老船工\n"
                       "把渡船拴在桥墩下，说歇几天再开。\n"_s;

PageElements read(const QString& page) {
    const auto [lines, profile] = readPageLines(page);
    return readPageElements(page, lines, profile);
}

/// The kinds of the elements and the count of lines of each: "T1 B3".
QString shape(const QString& page) {
    QStringList found;
    for (const Element& element : read(page).elements) {
        const QChar kind = element.kind == ElementKind::Title     ? u'T'
                           : element.kind == ElementKind::Body    ? u'B'
                           : element.kind == ElementKind::Caption ? u'C'
                                                                  : u'-';
        found.append(QString(kind) + QString::number(element.size()));
    }
    return found.join(u' ');
}

} // namespace

class PageElementsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesAndTexts() {
        QCOMPARE(shape(u"云溪春茶早熟六天\n"_s + Tea + u"\n石门老桥加固完工\n"_s + Bridge),
                 u"T1 B3 T1 B3"_s);
    }
    void textsThatTouch() { QCOMPARE(shape(Tea + Bridge), u"B3 B3"_s); }
    void captionsInTheRunOfTheText() {
        QCOMPARE(shape(Tea + u"图为茶农在炒茶。\n本报记者 陆远 摄\n云溪春茶早熟六天\n"_s + Bridge),
                 u"B3 C1 -1 T1 B3"_s);
    }
    void captionsThatNameTheDay() {
        QCOMPARE(shape(Tea +
                       u"    收茶车来了。\n    5月10日，云溪茶农在晒谷场上等收\n茶车，炒茶锅"
                       "冒着热气。\n                本报记者 陆远 摄\n石门老桥加固完工\n"_s +
                       Bridge),
                 u"B4 C2 -1 T1 B3"_s);
    }
    void captionsOverTwoLinesAcrossColumns() {
        const QString text = u"For eleven years the trustees of\n"
                             "the transit district told riders\n"
                             "that the tunnel under the sound\n"
                             "was safe. The pumps worked. The\n"
                             "cracks were cosmetic, they said.\n"_s;
        const QString wide =
            u"Fans of the visiting side left early on Monday, in the rain, as the\n"
            "Herons scored five in the eighth.\n"_s;
        QCOMPARE(shape(text + u'\n' + wide + u'\n' + text), u"B5 C2 B5"_s);
        QString joined = text; // as extractors leave it that take out hyphens
        joined.replace(u"under the sound\n"_s, u"under the sound of the constructors\n"_s);
        QCOMPARE(shape(joined.repeated(3) + u'\n' + wide + u'\n' + text), u"B22"_s);
    }
    void captionsFarWiderThanTheText() {
        QCOMPARE(
            shape(u"LAWNS GIVE WAY TO GRAVEL\nBy JANE DOE\nOn Sycamore Street, where once the\n"
                  "sprinklers ticked through the night,\nMr. Pruitt was rolling up his lawn.\n"
                  "He did it in strips, like a carpet,\nand he put them in his truck at noon.\n"
                  "Ed Pruitt, a retired machinist, put crushed granite where his lawn had been, "
                  "and cactus.\nHis neighbors plan to do the same before the summer begins in the "
                  "valley this year.\nPAT DOE/THE DAILY POST\n"_s),
            u"T1 -1 B5 C2 -1"_s);
    }
    void whatSomebodySaidIsNoCaption() {
        QCOMPARE(shape(Tea +
                       u"提醒\n    “新茶要放几天再喝。”茶农老陆提醒\n说，水也不要烧得太开。\n"
                       "茶农老陆 通讯员供图\n石门老桥加固完工\n"_s +
                       Bridge),
                 u"B3 T1 B2 -1 T1 B3"_s);
    }
    void signedTextBelowATitleIsNoDeck() {
        QCOMPARE(shape(u"云溪春茶早熟六天\n    "
                       u"云溪的茶山上，采茶人正忙着采摘\n新茶，今年的春茶早熟六天。\n"
                       "        （记者 陆远）\n石门老桥加固完工\n"_s +
                       Bridge),
                 u"T1 B2 -1 T1 B3"_s);
    }
    void repliesBelowASignedLetterAreNoDecks() {
        const auto kind = [](const QString& letter) {
            const QString page = u"渡口的灯不亮了\n"_s + letter +
                                 u"\n（读者 小满）\n    供销社回信：灯泡下星期就换，电线也\n"
                                 "一起查一遍。\n\n"_s +
                                 Tea;
            return read(page).elements[1].kind;
        };
        QCOMPARE(kind(u"    读者来信：渡口的路灯半个月不亮，\n晚归的人看不清台阶。"_s),
                 ElementKind::Body);
    }
    void kickersLeadOverAnEmptyLine() {
        QCOMPARE(shape(Tea + u"\n在云溪茶山现场会上强调\n\n春茶要早采早炒\n茶农要增产增收\n\n"_s +
                       Bridge),
                 u"B3 T3 B3"_s);
        QCOMPARE(
            shape(Tea + u"\n云溪茶山开现场会\n\n春茶要早采早炒\n茶农要增产增收\n\n"_s + Bridge),
            u"B3 T1 T2 B3"_s);
    }
    void aRunOfTwoTitlesIsTwoElements() {
        QCOMPARE(shape(Tea + u"\n云溪春茶早熟\n石门老桥加固\n\n"_s + Bridge), u"B3 T1 T1 B3"_s);
    }
    void tiesFollowTheElements() {
        const PageElements page = read(Tea + u"\n云溪春茶早熟\n石门老桥加固\n\n"_s + Bridge);
        QCOMPARE(page.elements.size(), 4u);
        QVERIFY(page.ties.tie(1, 0) > page.ties.tie(1, 3));
        QVERIFY(page.ties.tie(2, 3) > page.ties.tie(2, 0));
    }
};

QTEST_GUILESS_MAIN(PageElementsTest)
#include "PageElementsTest.moc"
