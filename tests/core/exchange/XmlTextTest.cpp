#include "core/exchange/XmlText.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class XmlTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPositionStays() {
        QCOMPARE(exchange::xmlText(u"a\tb\n\r\U00020BB7<&>"_s), u"a\tb\n\r\U00020BB7<&>"_s);
        QCOMPARE(exchange::xmlText(u"a\fb\u0001"_s), u"a b "_s);
        QCOMPARE(exchange::xmlText(u"a\uFFFE\uFFFF"_s), u"a\uFFFD\uFFFD"_s);
        const QString halves = QString(QChar(0xD842)) + u'a' + QChar(0xDFB7);
        QCOMPARE(exchange::xmlText(halves), u"\uFFFDa\uFFFD"_s);
        QCOMPARE(exchange::xmlText({}), QString());
    }
};

QTEST_GUILESS_MAIN(XmlTextTest)
#include "XmlTextTest.moc"
