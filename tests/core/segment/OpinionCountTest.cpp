#include "core/segment/OpinionCount.h"

#include <QTest>

using namespace jianbao::segment;
using namespace Qt::StringLiterals;

class OpinionCountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opinion_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("opinion");
        QTest::newRow("comment")
            << u"修一座桥，难道只是为了过河？与其等着人来，不如先把路铺好。桥要修，路更要修，我们不"
               u"能让"
               u"一座新桥，走不进一个老村。说到底，桥是给人走的，修桥的人必须先问一问过桥的人。"_s
            << true;
        QTest::newRow("report")
            << u"昨日，记者从县交通局获悉，清河大桥将于下月通车。据介绍，大桥全长三百米，总投资四千"
               u"万元，"
               u"通车以后，沿河三个村的村民出行不能绕路的难题将得到解决，大家都在等这一天。"_s
            << false;
        QTest::newRow("traditional report")
            << u"今晨記者訪問茶農，眾人問道：我們的茶難道不值一嘗？其實今年雨水足，可見收成必然好，"
               u"我們"
               u"不必擔心；其實茶行早已備下車船，只等新茶下山，送往各埠。衆人聽了，無不歡喜。"_s
            << false;
        QTest::newRow("too short") << u"难道不该修桥？我们必须修。"_s << false;
        QTest::newRow("English comment")
            << u"Why must we wait for a bridge? We should build it, and we ought to build it now. "
               u"Nobody will thank us for patience."_s
            << true;
        QTest::newRow("English report")
            << u"We must build it, the mayor said, and we should build it now. Why wait? The "
               u"council "
               u"will vote on the bridge on Tuesday, she told reporters."_s
            << false;
    }
    void opinion() {
        QFETCH(QString, text);
        OpinionCount count;
        count.add(text);
        QCOMPARE(count.units(), text.size());
        QTEST(count.isOpinion(), "opinion");
    }
};

QTEST_GUILESS_MAIN(OpinionCountTest)
#include "OpinionCountTest.moc"
