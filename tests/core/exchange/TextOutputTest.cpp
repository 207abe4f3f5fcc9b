#include "core/exchange/TextOutput.h"

#include "tests/support/Outcome.h"
#include "tests/support/SmallFiles.h"

#include <QBuffer>
#include <QTemporaryFile>
#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;

class TextOutputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allComesInOrder() {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        TextOutput text(out);
        QByteArray expected;
        // More than is held back at a time.
        for (int i = 0; i < 100000; ++i) {
            const QString piece = u"%1 \U00020BB7野，é\n"_s.arg(i);
            text.write(piece);
            expected += piece.toUtf8();
        }
        const auto done = text.flush();
        QVERIFY2(done, test::outcome(done));
        QVERIFY(out.data() == expected);
        QVERIFY(text.flush());
        QCOMPARE(out.size(), expected.size());
    }

    void littleIsHeldBack() {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        TextOutput text(out);
        text.write(u"河");
        QCOMPARE(out.size(), 0);
        QVERIFY(text.flush());
        QCOMPARE(out.data(), QByteArray("河"));
    }

    void aWriteThatFailedIsTold() {
        QTemporaryFile file;
        QVERIFY(file.open());
        const test::SmallFiles limit(1000);
        TextOutput text(file);
        text.write(QString(1000 * 1000, u'x'));
        QVERIFY(!text.flush() || !file.flush());
    }
};

QTEST_GUILESS_MAIN(TextOutputTest)
#include "TextOutputTest.moc"
