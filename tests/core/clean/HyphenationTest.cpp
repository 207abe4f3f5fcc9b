#include "core/clean/Hyphenation.h"

#include <QTest>

using namespace jianbao::clean;

class HyphenationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decides_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("wanted");
        const auto row = [](const char* before, const char* after, LineHyphen wanted) {
            QTest::addRow("%s-/%s", before, after)
                << QString::fromUtf8(before) << QString::fromUtf8(after)
                << static_cast<int>(wanted);
        };
        row("rough", "neck", LineHyphen::Drop);
        row("thou", "sand", LineHyphen::Drop);
        row("ex", "pect", LineHyphen::Drop);
        row("re", "called", LineHyphen::Drop);
        row("well-estab", "lished", LineHyphen::Drop);
        row("Bundes", "regierung", LineHyphen::Drop);
        row("Mayor", "elect", LineHyphen::Keep);
        row("attorney", "general", LineHyphen::Keep);
        row("state-of", "the-art", LineHyphen::Keep);
        row("mother", "in-law", LineHyphen::Keep);
        row("up-to", "date", LineHyphen::Keep);
        row("twenty", "five", LineHyphen::Keep);
        row("re", "elected", LineHyphen::Keep);
        row("Anglo", "Saxon", LineHyphen::Keep);
        row("mid", "1990s", LineHyphen::Keep);
        row("pre", "and", LineHyphen::Suspend);
        row("Haus", "und", LineHyphen::Suspend);
        row("playgro", "und", LineHyphen::Drop);
        row("", "neck", LineHyphen::Keep);
        row("rough", "", LineHyphen::Keep);
    }
    void decides() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(static_cast<int>(lineHyphen(before, after)), "wanted");
    }
};

QTEST_GUILESS_MAIN(HyphenationTest)
#include "HyphenationTest.moc"
