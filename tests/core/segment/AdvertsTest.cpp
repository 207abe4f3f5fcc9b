#include "core/segment/Adverts.h"

#include "core/segment/LinePatterns.h"
#include "core/segment/LineReader.h"

#include <QTest>

using namespace jianbao::segment;
using namespace Qt::StringLiterals;

namespace {

/// One letter a line: S where an advertisement starts, A further on in one, - elsewhere.
QString adverts(const QString& page, bool oldSetting = true) {
    std::vector<Line> lines;
    for (const RawLine& raw : splitLines(page))
        lines.push_back(readLine(page, raw));
    lines = markPatterns(page, std::move(lines));
    PageProfile profile = profilePage(lines);
    profile.oldSetting = oldSetting;
    markAdverts(page, lines, profile);
    QString letters;
    for (const Line& line : lines)
        letters += line.has(StartsAdvert) ? u'S' : line.has(Advert) ? u'A' : u'-';
    return letters;
}

const QString Text = u"船工渡河、不取一錢、風雨之夜、亦不停槳、人皆謂之癡、彼笑而已、\n"_s;
const QString Shops =
    Text + u"\n青石\n布莊\n\n新到春綢\n\n電話三四五六\n\n雲溪茶行\n\n地址南街九號\n"_s;

} // namespace

class AdvertsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endWithWhoSells() { QCOMPARE(adverts(Shops), u"-SAAASA"_s); }
    void leaveTheTitleOfTheTextBelow() {
        QCOMPARE(adverts(Shops + u"\n夜渡\n\n"_s + Text), u"-SAAASA--"_s);
    }
    void areNotTitlesAlone() { QCOMPARE(adverts(u"夜渡\n\n三更\n風雨\n\n"_s + Text), u"----"_s); }
    void inModernPapers() {
        const QString text = u"茶农们说，今年的芽头比往年早了九天。\n\n"_s;
        QCOMPARE(adverts(text + u"云溪茶行\n新茶八十元起\n地址：南街九号\n电话：3456\n\n"_s + text,
                         false),
                 u"-SAAA-"_s);
        QCOMPARE(
            adverts(text + u"旺铺招租\n电话：3456\n收购老茶\n地址：南街九号\n\n"_s + text, false),
            u"-SASA-"_s);
        QCOMPARE(adverts(text + u"小贴士\n地址：南街九号\n电话：3456\n\n"_s + text, false),
                 u"-----"_s);
    }
    void areOnlyLookedForInOldSetting() { QCOMPARE(adverts(Shops, false), u"-------"_s); }
};

QTEST_GUILESS_MAIN(AdvertsTest)
#include "AdvertsTest.moc"
