#include "core/entity/WorkTagger.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::entity;

namespace {

std::vector<TextRange> works(std::u16string_view text) {
    std::vector<TextRange> ranges;
    for (const Span& span : WorkTagger().find(text))
        ranges.push_back(span.range);
    return ranges;
}

} // namespace

class WorkTaggerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatStandsBetweenTheMarks() {
        QCOMPARE(works(u"读《青石河志》和《桥》"), (std::vector<TextRange>{{2, 6}, {9, 10}}));
    }

    void takesTheOuterOfNestedMarks() {
        QCOMPARE(works(u"《读《桥》有感》"), (std::vector<TextRange>{{1, 7}}));
    }

    void passesOverMarksThatDoNotClose() {
        QCOMPARE(works(u"《桥。《河》"), (std::vector<TextRange>{{4, 5}}));
        QVERIFY(works(u"《").empty());
        QVERIFY(works(u"《》").empty());
        QVERIFY(works(std::u16string(u"《") + std::u16string(200, u'桥') + u"》").empty());
    }
};

QTEST_GUILESS_MAIN(WorkTaggerTest)
#include "WorkTaggerTest.moc"
