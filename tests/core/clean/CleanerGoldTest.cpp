#include "core/clean/Cleaner.h"
#include "tests/support/Shared.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace jianbao;
using namespace jianbao::clean;
using jianbao::test::sharedPath;
using namespace Qt::StringLiterals;

namespace {

/// Prints a gold page's text and its paragraphs with the text that the scorer wants for each.
constexpr auto PrintGold = R"(
import json, sys
sys.path.insert(0, sys.argv[1])
import score_pages
gold, text = score_pages.load_gold(sys.argv[2])
blocks = [b for a in gold['articles'] for b in a['blocks'] if b['role'] in ('body', 'caption')]
print(json.dumps({'text': text, 'blocks': [
    {'begin': b['begin'], 'end': b['end'], 'paragraphs': b['spans']} for b in blocks]}))
)";

struct GoldPage {
    QString text;
    QJsonArray blocks;
};

GoldPage readGold(const QString& goldPath) {
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s, QString::fromLatin1(PrintGold), sharedPath(u"tools"_s), goldPath});
    if (!python.waitForFinished())
        return {};
    const QJsonObject gold = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    return {gold[u"text"].toString(), gold[u"blocks"].toArray()};
}

/// UTF-16 positions of each code point, and of the end.
std::vector<qsizetype> codePointStarts(const QString& text) {
    std::vector<qsizetype> starts;
    for (qsizetype at = 0; at < text.size(); at += text[at].isHighSurrogate() ? 2 : 1)
        starts.push_back(at);
    starts.push_back(text.size());
    return starts;
}

bool isSame(const QString& got, const QString& wanted) {
    return got == wanted || QString(got).remove(u'-') == QString(wanted).remove(u'-');
}

} // namespace

/// Cleans the paragraphs of gold pages where the gold says they are, against the scorer's own text.
class CleanerGoldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleansGoldParagraphs_data() {
        QTest::addColumn<QString>("gold");
        for (const char* name :
             {"chongqing-2025-07-16-p1", "liaoyuan-2025-07-16-p1", "nmrb/nmrb-2011-01-03.p1",
              "nmrb/nmrb-2011-01-03.p2", "nmrb/nmrb-2011-01-03-wrapped.p1",
              "nmrb/nmrb-2011-01-03-wrapped.p2"})
            QTest::newRow(name) << sharedPath(u"dumps/%1.gold.json"_s.arg(QLatin1String(name)));
        const QDir pages(QStringLiteral(JIANBAO_SOURCE_DIR) + u"/tests/data/pages"_s);
        for (const QString& name : pages.entryList({u"*.gold.json"_s}))
            QTest::newRow(qPrintable(name)) << pages.filePath(name);
    }
    void cleansGoldParagraphs() {
        QFETCH(QString, gold);
        if (gold.isEmpty() || sharedPath(u"tools/score_pages.py"_s).isEmpty())
            QSKIP("the shared dumps and tools are not beside the project: nothing was compared");
        const GoldPage page = readGold(gold);
        if (page.blocks.isEmpty())
            QSKIP("python3 could not read the gold: nothing was compared");
        const std::vector<qsizetype> starts = codePointStarts(page.text);
        const auto position = [&](const QJsonValue& value) {
            return starts[static_cast<std::size_t>(value.toInteger())];
        };
        int all = 0;
        int same = 0;
        for (const QJsonValue& each : page.blocks) {
            Block block;
            block.ranges = {{position(each[u"begin"]), position(each[u"end"])}};
            const QJsonArray wanted = each[u"paragraphs"].toArray();
            for (const QJsonValue& paragraph : wanted)
                block.paragraphs.push_back(position(paragraph[0]));
            std::vector<CleanParagraph> got = cleanBlock(page.text, block).paragraphs;
            std::erase_if(got, [](const CleanParagraph& part) { return part.continues; });
            QCOMPARE(static_cast<qsizetype>(got.size()), wanted.size());
            for (std::size_t i = 0; i < got.size(); ++i) {
                ++all;
                const QString text = wanted[static_cast<qsizetype>(i)][2].toString();
                same += isSame(got[i].text, text) ? 1 : 0;
                if (!isSame(got[i].text, text))
                    qInfo().noquote() << "got   " << got[i].text << "\nwanted" << text;
            }
        }
        qInfo("%d of %d paragraphs as the scorer wants them", same, all);
        QVERIFY(100 * same >= 98 * all);
    }
};

QTEST_GUILESS_MAIN(CleanerGoldTest)
#include "CleanerGoldTest.moc"
