#include "core/exchange/AnnotatedText.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;

class AnnotatedTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuoteIsItsPiecesBySpaces() {
        const AnnotatedText text{u"\U00020BB7野镇东、西湾区"_s, {}, {}};
        const auto quote = [&](std::vector<TextRange> ranges) {
            return quoteOf(text, {u"LOC"_s, std::move(ranges), {}, {}, 1});
        };
        QCOMPARE(quote({{0, 4}}), u"\U00020BB7野镇"_s);
        QCOMPARE(quote({{4, 5}, {7, 9}}), u"东 湾区"_s);
        QCOMPARE(quote({}), QString());
    }
};

QTEST_GUILESS_MAIN(AnnotatedTextTest)
#include "AnnotatedTextTest.moc"
