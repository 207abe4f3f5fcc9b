#include "ui/page/PageRows.h"

#include "tests/support/Random.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

namespace {

/// Rows of a text in which wide characters take 2 and all others 1.
PageRows rowsOf(const QString& text, qreal width) {
    return PageRows(text, width, [&](qsizetype at) {
        return text.at(at).isLowSurrogate() ? 0.0 : text.at(at).unicode() >= 0x2e80 ? 2.0 : 1.0;
    });
}

QStringList textsOf(const QString& text, qreal width) {
    const PageRows rows = rowsOf(text, width);
    QStringList texts;
    for (int i = 0; i < rows.count(); ++i)
        texts.append(text.mid(rows.at(i).range.begin, rows.at(i).range.length()));
    return texts;
}

} // namespace

class PageRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsLinesThatFit() {
        QCOMPARE(textsOf(u"渡口\n\n通航\n"_s, 10),
                 (QStringList{u"渡口"_s, u""_s, u"通航"_s, u""_s}));
        QCOMPARE(textsOf(QString(), 10), QStringList{QString()});
    }

    void wrapsBetweenWideCharactersAndBehindBlanks() {
        QCOMPARE(textsOf(u"渡口今天恢复"_s, 5), (QStringList{u"渡口"_s, u"今天"_s, u"恢复"_s}));
        QCOMPARE(textsOf(u"the ferry sails"_s, 10), (QStringList{u"the ferry "_s, u"sails"_s}));
        QCOMPARE(textsOf(u"extraordinary"_s, 5), (QStringList{u"extra"_s, u"ordin"_s, u"ary"_s}));
    }

    void keepsPunctuationWithItsText() {
        QCOMPARE(textsOf(u"今天，恢复"_s, 5), (QStringList{u"今"_s, u"天，"_s, u"恢复"_s}));
        QCOMPARE(textsOf(u"甲乙《丙》"_s, 6), (QStringList{u"甲乙"_s, u"《丙》"_s}));
    }

    void neverCutsASurrogatePair() {
        QCOMPARE(textsOf(u"𠮷𠮷𠮷"_s, 2), (QStringList{u"𠮷"_s, u"𠮷"_s, u"𠮷"_s}));
    }

    /// Rows that follow a change of widths are those that a fresh wrap gives.
    void rewrappingGivesWhatWrappingGives() {
        test::Random random;
        for (int round = 0; round < 300; ++round) {
            QString text;
            for (int i = random.number(0, 120); i > 0; --i)
                text +=
                    random.pick(QStringList{u"渡"_s, u"口"_s, u"。"_s, u" "_s, u"a"_s, u"\n"_s});
            const auto length = static_cast<int>(text.size());
            const qsizetype begin = random.number(0, length);
            const TextRange changed{begin,
                                    std::min<qsizetype>(length, begin + random.number(0, 20))};
            const auto plain = [](qsizetype) {
                return 1.0;
            };
            const auto wide = [&](qsizetype at) {
                return changed.contains(at) ? 3.0 : 1.0;
            };
            PageRows rows(text, 7, plain);
            rows.rewrap(text, changed, 7, wide);
            const PageRows fresh(text, 7, wide);
            QCOMPARE(rows.count(), fresh.count());
            for (int i = 0; i < rows.count(); ++i) {
                QCOMPARE(rows.at(i).range, fresh.at(i).range);
                QCOMPARE(rows.at(i).line, fresh.at(i).line);
                QCOMPARE(rows.at(i).startsLine, fresh.at(i).startsLine);
            }
        }
    }

    void tellsTheRowOfAPosition() {
        const PageRows rows = rowsOf(u"渡口今天\n恢复"_s, 4);
        QCOMPARE(rows.count(), 3);
        QCOMPARE(rows.lines(), 2);
        QCOMPARE(rows.rowOf(0), 0);
        QCOMPARE(rows.rowOf(2), 1);
        QCOMPARE(rows.rowOf(4), 1); // the line feed
        QCOMPARE(rows.rowOf(5), 2);
        QCOMPARE(rows.rowOf(7), 2);
        QVERIFY(!rows.at(1).startsLine);
        QCOMPARE(rows.at(2).line, 1);
    }

    void coversAnyText() {
        test::Random random;
        for (int round = 0; round < 200; ++round) {
            QString text;
            for (int i = random.number(0, 60); i > 0; --i)
                text += QChar(random.pick(
                    std::array{0x4e2d, 0x20, 0x0a, 0x61, 0xd842, 0xdfb7, 0x301, 0x3002, 0x300a}));
            const PageRows rows = rowsOf(text, random.number(1, 20));
            qsizetype at = 0;
            for (int i = 0; i < rows.count(); ++i) {
                if (i > 0 && rows.at(i).startsLine)
                    QCOMPARE(text.at(at++), QChar(u'\n'));
                QCOMPARE(rows.at(i).range.begin, at);
                at = rows.at(i).range.end;
            }
            QCOMPARE(at, text.size());
        }
    }
};

QTEST_GUILESS_MAIN(PageRowsTest)
#include "PageRowsTest.moc"
