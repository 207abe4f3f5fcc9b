#include "core/segment/TitleWording.h"

#include "tests/support/StagedPage.h"

#include <QTest>

using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

/// Whether the test holds for a page's only line.
template<typename Check>
bool holds(const Check& check, const QString& title) {
    const StagedPage page = stageLines(title + u'\n');
    return check(page.text, page.lines.front());
}

bool isPart(const QString& title, bool oldSetting) {
    return holds([oldSetting](QStringView page,
                              const Line& line) { return isNumbered(page, line, oldSetting); },
                 title);
}

} // namespace

class TitleWordingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsForComments() {
        QVERIFY(namesComment(u"本报评论员文章"));
        QVERIFY(namesComment(u"渡口随笔"));
        QVERIFY(!namesComment(u"渡口通车"));
        QVERIFY(endsAsComment(u"渡口随笔"));
        QVERIFY(!endsAsComment(u"随笔一则"));
    }
    void opinionLabelsAreShort() {
        QVERIFY(holds(isOpinionLabel, u"社论"_s));
        QVERIFY(holds(isOpinionLabel, u"渡口闲话"_s));
        QVERIFY(!holds(isOpinionLabel, u"社论里说的那座桥"_s));
        QVERIFY(!holds(isOpinionLabel, u"渡口通车"_s));
    }
    void noticesAndColumnsOfBriefs() {
        QVERIFY(namesNotice(u"关于停水的通知"));
        QVERIFY(holds(isNoticeTitle, u"招领启事"_s));
        QVERIFY(holds(isNoticeTitle, u"渡口简讯"_s));
        QVERIFY(!holds(isNoticeTitle, u"渡口管理处关于停水的通知"_s));
        QVERIFY(!holds(isNoticeTitle, u"渡口通车"_s));
        QVERIFY(holds(isNoticeTitle, u"CORRECTIONS"_s));
        QVERIFY(!holds(isNoticeTitle, u"Corrections Chief Quits"_s));
    }
    void rowsThatLeadIntoTheNext() {
        QVERIFY(holds(leadsIn, u"在渡口通车现场会上强调"_s));
        QVERIFY(holds(leadsIn, u"在渡口调研时要求"_s));
        QVERIFY(holds(leadsIn, u"渡口通车："_s));
        QVERIFY(holds(leadsIn, u"渡口通车——"_s));
        QVERIFY(!holds(leadsIn, u"渡口通车满足出行要求"_s));
        QVERIFY(!holds(leadsIn, u"渡口通车"_s));
    }
    void headingsOfParts() {
        QVERIFY(isPart(u"二、渡口"_s, false));
        QVERIFY(isPart(u"（三）渡口"_s, false));
        QVERIFY(isPart(u"第四　渡口"_s, false));
        QVERIFY(isPart(u"二十三　渡口"_s, true));
        QVERIFY(!isPart(u"二十三　渡口"_s, false));
        QVERIFY(!isPart(u"渡口"_s, true));
    }
};

QTEST_GUILESS_MAIN(TitleWordingTest)
#include "TitleWordingTest.moc"
