#include "core/text/Utf8.h"

#include "tests/support/Random.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class Utf8Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appends() {
        QByteArray out = "a";
        appendUtf8(out, u"é剪\U00020000"_s);
        appendUtf8(out, {});
        QCOMPARE(out, QByteArray("aé剪\U00020000"));
    }
    void halvesOfPairsBecomeReplacements() {
        QByteArray out;
        appendUtf8(out, QString(QChar(0xD840)) + u"剪"_s + QChar(0xDC00) + QChar(0xD840));
        QCOMPARE(out, QByteArray("\uFFFD剪\uFFFD\uFFFD"));
    }
    void oneOddUnitAmongMany() {
        for (const char16_t odd : {u'a', u'é', char16_t(0x7FF), char16_t(0x800), char16_t(0xD7FF),
                                   char16_t(0xD800), char16_t(0xDFFF), char16_t(0xE000)}) {
            for (qsizetype at = 0; at < 20; ++at) {
                QString text(20, u'剪');
                text[at] = odd;
                QByteArray out;
                appendUtf8(out, text);
                QCOMPARE(out,
                         QString(text)
                             .replace(odd, QChar(odd).isSurrogate() ? QChar(0xFFFD) : QChar(odd))
                             .toUtf8());
            }
        }
    }
    void agreesWithQt() {
        test::Random random;
        for (int round = 0; round < 200; ++round) {
            QString text;
            for (int i = random.number(0, 50); i > 0; --i) {
                const auto c = char32_t(random.number(0, random.chance(0.3) ? 0x10FFFF : 0x3000));
                if (!QChar::isSurrogate(c))
                    text += QString::fromUcs4(&c, 1);
            }
            QByteArray out;
            appendUtf8(out, text);
            QCOMPARE(out, text.toUtf8());
        }
    }
};

QTEST_GUILESS_MAIN(Utf8Test)
#include "Utf8Test.moc"
