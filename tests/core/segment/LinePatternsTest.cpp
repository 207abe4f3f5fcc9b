#include "core/segment/LinePatterns.h"

#include "core/segment/LineReader.h"
#include "tests/support/PageGenerator.h"

#include <QDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint8 AnyUnit = HintWire | HintPeople | HintFolio | HintTrade;

QStringList marked(const QString& page, quint8 moreHints) {
    std::vector<Line> lines;
    for (const RawLine& raw : splitLines(page)) {
        lines.push_back(readLine(page, raw));
        lines.back().hints |= moreHints;
    }
    QStringList found;
    for (const Line& line : markPatterns(page, std::move(lines)))
        found +=
            QString::number(line.marks, 16) + u' ' + page.mid(line.begin, line.end - line.begin);
    return found;
}

} // namespace

class LinePatternsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Hints only save work: no pattern fits a line whose units do not hint at it.
    void hintsHideNothing_data() {
        QTest::addColumn<QString>("page");
        for (const QString& name : QDir(u"" JIANBAO_SOURCE_DIR "/tests/data/pages"_s)
                                       .entryList({u"*.txt"_s}, QDir::Files)) {
            QFile file(u"" JIANBAO_SOURCE_DIR "/tests/data/pages/"_s + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(name)) << QString::fromUtf8(file.readAll());
        }
        for (const PageLanguage language :
             {PageLanguage::Simplified, PageLanguage::Traditional, PageLanguage::English}) {
            for (quint32 seed = 1; seed <= 40; ++seed)
                QTest::addRow("generated %d %u", static_cast<int>(language), seed)
                    << generatePage(seed, language, Trouble::Everything).text;
        }
    }
    void hintsHideNothing() {
        QFETCH(QString, page);
        QCOMPARE(marked(page, 0), marked(page, AnyUnit));
    }

    void greetingsAreNoSentences_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("greets");
        QTest::newRow("two kinds of people") << u"同志们、朋友们："_s << true;
        QTest::newRow("honoured") << u"尊敬的各位来宾："_s << true;
        QTest::newRow("traditional") << u"代表們："_s << true;
        QTest::newRow("people who say something") << u"老街坊们说起它，总要叹一口气："_s << false;
        QTest::newRow("a sentence before") << u"会议结束。同志们："_s << false;
    }
    void greetingsAreNoSentences() {
        QFETCH(QString, line);
        QFETCH(bool, greets);
        std::vector<Line> lines;
        for (const RawLine& raw : splitLines(line))
            lines.push_back(readLine(line, raw));
        QCOMPARE(markPatterns(line, std::move(lines)).front().has(Salutation), greets);
    }
};

QTEST_GUILESS_MAIN(LinePatternsTest)
#include "LinePatternsTest.moc"
