#include "core/clean/Cleaner.h"
#include "tests/support/GoldPage.h"
#include "tests/support/Shared.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace jianbao;
using namespace jianbao::clean;
using jianbao::test::goldPagePaths;
using jianbao::test::sharedPath;
using namespace Qt::StringLiterals;

namespace {

/// Prints a gold page's text and its paragraphs with the text that the scorer wants for each.
constexpr auto PrintGold = R"(
import json, sys
sys.path.insert(0, sys.argv[1])
import score_pages
pages = {}
for path in sys.argv[2:]:
    gold, text = score_pages.load_gold(path)
    blocks = [b for a in gold['articles'] for b in a['blocks'] if b['role'] in ('body', 'caption')]
    pages[path] = {'text': text, 'blocks': [
        {'begin': b['begin'], 'end': b['end'], 'paragraphs': b['spans']} for b in blocks]}
print(json.dumps(pages))
)";

struct GoldPage {
    QString text;
    QJsonArray blocks;
};

/// By path; empty where python3 could not read them.
QHash<QString, GoldPage> readGold(const QStringList& goldPaths) {
    QProcess python;
    const QStringList script{u"-c"_s, QString::fromLatin1(PrintGold), sharedPath(u"tools"_s)};
    python.start(u"python3"_s, script + goldPaths);
    if (!python.waitForFinished())
        return {};
    const QJsonObject all = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    QHash<QString, GoldPage> pages;
    for (const QString& path : all.keys()) {
        const QJsonObject gold = all[path].toObject();
        pages[path] = {gold[u"text"].toString(), gold[u"blocks"].toArray()};
    }
    return pages;
}

QStringList allGoldPaths() {
    QStringList paths = goldPagePaths();
    for (const char* name : {"chongqing-2025-07-16-p1", "liaoyuan-2025-07-16-p1",
                             "nmrb/nmrb-2011-01-03.p1", "nmrb/nmrb-2011-01-03.p2",
                             "nmrb/nmrb-2011-01-03-wrapped.p1", "nmrb/nmrb-2011-01-03-wrapped.p2"})
        paths.append(sharedPath(u"dumps/%1.gold.json"_s.arg(QLatin1String(name))));
    return paths;
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
    void initTestCase() {
        if (!sharedPath(u"tools/score_pages.py"_s).isEmpty())
            m_gold = readGold(allGoldPaths());
    }
    void cleansGoldParagraphs_data() {
        QTest::addColumn<QString>("gold");
        for (const QString& path : allGoldPaths())
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }
    void cleansGoldParagraphs() {
        QFETCH(QString, gold);
        if (m_gold.isEmpty())
            QSKIP("the shared dumps and tools are not beside the project, or there is no python3: "
                  "nothing was compared");
        const GoldPage page = m_gold[gold];
        QVERIFY(!page.blocks.isEmpty());
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

private:
    QHash<QString, GoldPage> m_gold;
};

QTEST_GUILESS_MAIN(CleanerGoldTest)
#include "CleanerGoldTest.moc"
