#include "core/segment/StrayMarks.h"

#include "tests/support/StagedPage.h"

#include <QTest>

using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

/// For each line whether it is furniture: "#" or "-".
QString strays(const QString& text, bool latin) {
    StagedPage page = stageProfile(text);
    markStrays(page.text, page.lines, latin);
    QString marks;
    for (const Line& line : page.lines)
        marks += line.has(Folio) ? u'#' : u'-';
    return marks;
}

} // namespace

class StrayMarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesAndStains() {
        QCOMPARE(strays(u"The ferry is\n•\nold and\n____\nslow.\n\" -\n"_s, true), u"-#-#-#"_s);
        QCOMPARE(strays(u"云溪春茶昨天\n———\n开采，\n"_s, false), u"-#-"_s);
    }
    void signsThatMeanSomething() {
        QCOMPARE(strays(u"The ferry is old\n.\n* * *\n"_s, true), u"---"_s);
        QCOMPARE(strays(u"云溪春茶\n□□\n●\n開采\n"_s, false), u"----"_s);
    }
};

QTEST_GUILESS_MAIN(StrayMarksTest)
#include "StrayMarksTest.moc"
