#include "core/segment/LinkEvidence.h"

#include "core/segment/PageElements.h"
#include "core/segment/PageLines.h"

#include <QTest>

#include <algorithm>

using namespace jianbao::segment;
using namespace Qt::StringLiterals;

namespace {

const QString Stories = u"云溪春茶提前九天开采\n"
                        "本报讯（记者 林小满）云溪春茶昨天\n"
                        "开采，芽头比往年提前九天，炒茶锅\n"
                        "从三月下旬起就没有凉过。\n\n"
                        "石门老桥加固工程完工\n"
                        "本报讯（记者 陆远）石门老桥的加固\n"
                        "工程昨天完工，桥墩外面包了一圈钢\n"
                        "板，桥面加宽两米。\n"_s;
const QString Short = u"茶农们说，春茶价钱好，一斤芽头抵\n"
                      "得上三斤夏茶。\n"_s;
const QString Long = u"炒茶的老师傅说，手上的茧子一年比一\n"
                     "年厚，锅里的火候一年比一年好，徒弟\n"
                     "却一年比一年少，今年只来了一个人，\n"
                     "住了两个晚上，第三天一早又回去了。\n"_s;

/// Evidence that the title with that text is a subhead.
double subheadOf(const QString& text, const QString& title) {
    const auto [lines, profile] = readPageLines(text);
    const auto [elements, ties] = readPageElements(text, lines, profile);
    const LinkEvidence evidence(text, lines, profile, ties, elements);
    const auto found = std::find_if(elements.begin(), elements.end(), [&](const Element& element) {
        return lines[static_cast<std::size_t>(element.first)].begin == text.indexOf(title);
    });
    return evidence.subheadOf(static_cast<std::size_t>(found - elements.begin()));
}

QString part(const QString& title, const QString& text) {
    return u'\n' + title + u"\n\n"_s + text;
}

} // namespace

class LinkEvidenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void subheadsFollowOneAnother() {
        const double one = subheadOf(Stories + part(u"三只木箱"_s, Long), u"三只木箱"_s);
        const double two = subheadOf(
            Stories + part(u"三只木箱"_s, Long) + part(u"锅边的人"_s, Long), u"三只木箱"_s);
        QVERIFY2(two > one + 1, qPrintable(QString::number(two - one)));
    }
    void briefsFollowOneAnotherToo() {
        const double one = subheadOf(Stories + part(u"三只木箱"_s, Short), u"三只木箱"_s);
        const double two = subheadOf(
            Stories + part(u"三只木箱"_s, Short) + part(u"锅边的人"_s, Short), u"三只木箱"_s);
        QVERIFY2(two <= one, qPrintable(QString::number(two - one)));
    }
};

QTEST_GUILESS_MAIN(LinkEvidenceTest)
#include "LinkEvidenceTest.moc"
