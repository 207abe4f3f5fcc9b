#include "core/entity/PhraseTagger.h"

#include "tests/support/Spans.h"

#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace jianbao::entity;
using namespace Qt::StringLiterals;

class PhraseTaggerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsPhrases_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("longest");
        const auto row = [](const char* name, const QString& text, const QString& longest) {
            QTest::newRow(name) << text << longest;
        };
        row("place", u"他来自昆明"_s, u"LOC 昆明"_s);
        row("province and county", u"他来自山西平遥县"_s, u"LOC 山西平遥县"_s);
        row("company", u"他在昆明青石水务集团公司"_s, u"ORG 昆明青石水务集团公司"_s);
        row("committee", u"他对昆明市体育彩票管理委员会说"_s, u"ORG 昆明市体育彩票管理委员会"_s);
        row("city office", u"昨日，市水务局发布"_s, u"ORG 市水务局"_s);
        row("site", u"他在昆明螺蛳湾码头"_s, u"LOC 昆明螺蛳湾码头"_s);
        row("zone", u"位于昆明经济开发区的"_s, u"LOC 昆明经济开发区"_s);
        row("summit", u"参加昆明旅游合作论坛的"_s, u"EVENT 昆明旅游合作论坛"_s);
        row("verb before", u"在昆明举行国际旅游论坛"_s, u"EVENT 国际旅游论坛"_s);
        row("congress", u"贯彻党的十五大精神"_s, u"EVENT 党的十五大"_s);
        row("sessions", u"十五届三中、四中全会精神"_s, u"EVENT 十五届三中、四中全会"_s);
        row("village", u"住在昆明柳树村的"_s, u"LOC 昆明柳树村"_s);
        row("general", u"有关部门和一些公司的负责人"_s, QString());
    }

    void findsPhrases() {
        QFETCH(QString, text);
        QFETCH(QString, longest);
        const test::Cut cut(text);
        const QStringList found = cut.shown(PhraseTagger(cut.text(), cut.tokens).find());
        const auto best =
            std::max_element(found.begin(), found.end(), [](const QString& a, const QString& b) {
                return a.section(u' ', 1).size() < b.section(u' ', 1).size();
            });
        QCOMPARE(best == found.end() ? QString() : *best, longest);
    }

    void findsShortFormsOfACompany() {
        const test::Cut cut(u"昨日，博铎集团投产。今天，博铎在昆明签约。"_s);
        QVERIFY(cut.shown(PhraseTagger(cut.text(), cut.tokens).find()).contains(u"ORG 博铎"_s));
    }

    void takesInWhatAlwaysStandsBefore() {
        const test::Cut cut(u"在光明昆明供电公司。在光明昆明供电公司。"_s);
        QVERIFY(cut.shown(PhraseTagger(cut.text(), cut.tokens).find())
                    .contains(u"ORG 光明昆明供电公司"_s));
    }
};

QTEST_GUILESS_MAIN(PhraseTaggerTest)
#include "PhraseTaggerTest.moc"
