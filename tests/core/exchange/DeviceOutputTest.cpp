#include "core/exchange/DeviceOutput.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;

namespace {

/// Takes three bytes at a time until it is full.
class SmallDevice : public QIODevice {
public:
    explicit SmallDevice(qint64 room)
        : m_room(room) {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    QByteArray taken;

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override {
        const qint64 fits = std::min({size, qint64{3}, m_room - taken.size()});
        if (fits == 0)
            return -1;
        taken.append(data, fits);
        return fits;
    }

private:
    qint64 m_room;
};

} // namespace

class DeviceOutputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsAreWrittenUntilAllIs() {
        SmallDevice device(100);
        QVERIFY(writeAll(device, "0123456789"));
        QCOMPARE(device.taken, QByteArray("0123456789"));
    }

    void deviceThatFillsUpFails() {
        SmallDevice device(5);
        QVERIFY(!writeAll(device, "0123456789"));
        QCOMPARE(device.taken, QByteArray("01234"));
    }

    void nothingIsAlwaysWritten() {
        SmallDevice device(0);
        QVERIFY(writeAll(device, {}));
    }

    void fullDiskIsToldFromOtherErrors() {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("there is no /dev/full here");
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QVERIFY(!writeAll(full, "x"));
        QCOMPARE(deviceError(full).kind, ErrorKind::DiskFull);
        SmallDevice other(0);
        QVERIFY(!writeAll(other, "x"));
        QCOMPARE(deviceError(other).kind, ErrorKind::Io);
    }
};

QTEST_GUILESS_MAIN(DeviceOutputTest)
#include "DeviceOutputTest.moc"
