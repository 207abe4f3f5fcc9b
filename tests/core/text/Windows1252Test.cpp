#include "core/text/Windows1252.h"

#include <QStringDecoder>
#include <QTest>

using namespace jianbao;

class Windows1252Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesMeanWhatIcuSays() {
        int without = 0;
        for (int byte = 0; byte < 256; ++byte) {
            const char c = static_cast<char>(byte);
            const QString known = QStringDecoder("windows-1252")(QByteArrayView(&c, 1));
            const char16_t own = windows1252(static_cast<uchar>(byte));
            // ICU makes control characters of those that mean nothing.
            if (own == 0 && byte > 0)
                ++without;
            else
                QCOMPARE(QChar(own), known.front());
        }
        QCOMPARE(without, 5);
    }
};

QTEST_GUILESS_MAIN(Windows1252Test)
#include "Windows1252Test.moc"
