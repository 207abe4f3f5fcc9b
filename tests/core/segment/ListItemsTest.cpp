#include "core/segment/ListItems.h"

#include <QTest>

using namespace jianbao::segment;
using namespace Qt::StringLiterals;

namespace {

/// Of each of three elements, one line each, whether it goes on with a list; the first is a title.
std::vector<bool> itemsOf(const QString& second, const QString& third) {
    const QString page = u"渡口简讯"_s + second + third;
    std::vector<Line> lines(3);
    std::vector<Element> elements(3);
    qint32 at = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        const QString& text = i == 0 ? u"渡口简讯"_s : i == 1 ? second : third;
        lines[i].begin = at;
        lines[i].end = at += static_cast<qint32>(text.size());
        lines[i].marks = text.front() == u'●' || text.front() == u'◆' ? quint32(StartsBullet) : 0U;
        elements[i].kind = i == 0 ? ElementKind::Title : ElementKind::Body;
        elements[i].first = static_cast<qint32>(i);
        elements[i].last = static_cast<qint32>(i) + 1;
    }
    return findListItems(page, lines, elements);
}

} // namespace

class ListItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothing() { QVERIFY(findListItems({}, {}, {}).empty()); }
    void itemsBelowATitle() {
        QVERIFY(itemsOf(u"●渡口通车。"_s, u"●新桥开工。"_s)[2]);
        QVERIFY(!itemsOf(u"●渡口通车。"_s, u"◆新桥开工。"_s)[2]);
        QVERIFY(!itemsOf(u"渡口通车。"_s, u"●新桥开工。"_s)[2]);
    }
    void numberedParts() {
        QVERIFY(itemsOf(u"渡口通车。"_s, u"一、新桥开工。"_s)[2]);
        QVERIFY(!itemsOf(u"渡口通车。"_s, u"第一座新桥开工。"_s)[2]);
    }
};

QTEST_APPLESS_MAIN(ListItemsTest)
#include "ListItemsTest.moc"
