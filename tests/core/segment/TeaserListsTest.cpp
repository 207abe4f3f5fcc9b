#include "core/segment/TeaserLists.h"

#include "tests/support/StagedPage.h"

#include <QTest>

using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

/// For each line "#" for furniture, ">" for a reference, "-" for another.
QString marks(const QString& text) {
    StagedPage page = stageProfile(text);
    markTeaserLists(page.text, page.lines);
    QString found;
    for (const Line& line : page.lines)
        found += line.has(PageReference) ? u'>' : line.has(Folio) ? u'#' : u'-';
    return found;
}

} // namespace

class TeaserListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesOfTitles() {
        QCOMPARE(marks(u"导读\n云溪春茶开采\n3版\n老桥的灯又亮了\n渡船歇了\nA05\n"_s), u"#->-->"_s);
        QCOMPARE(marks(u"今日导读\n4版\n云溪春茶开采\n"_s), u"#>-"_s);
    }
    void pagesElsewhere() {
        QCOMPARE(marks(u"要闻\n3版\n云溪春茶开采\n"_s), u"-#-"_s);
        QCOMPARE(marks(u"导读\n云溪春茶开采\n　　本报讯 茶山上的人多了。\n3版\n"_s), u"#--#"_s);
    }
};

QTEST_GUILESS_MAIN(TeaserListsTest)
#include "TeaserListsTest.moc"
