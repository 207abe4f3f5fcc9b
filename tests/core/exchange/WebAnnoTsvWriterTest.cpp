#include "core/exchange/WebAnnoTsvWriter.h"

#include "tests/support/MentionSample.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <tuple>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;
using jianbao::test::MentionSample;

namespace {

std::unique_ptr<ArticleWriter> make(QIODevice& out) {
    return std::make_unique<WebAnnoTsvWriter>(out);
}

/// A label as its tokens' places and its type.
struct Span {
    qsizetype begin = -1;
    qsizetype end = -1;
    QString type;
    bool operator==(const Span&) const = default;
    bool operator<(const Span& other) const {
        return std::tie(begin, end, type) < std::tie(other.begin, other.end, other.type);
    }
};

QStringList splitValues(const QString& cell) {
    QStringList values{QString()};
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == u'\\' && i + 1 < cell.size())
            values.back() += cell[++i];
        else if (cell[i] == u'|')
            values.append(QString());
        else
            values.back() += cell[i] == u'[' ? QChar(1) : cell[i] == u']' ? QChar(2) : cell[i];
    }
    return values;
}

/// Reads the document strictly by its specification; the text of each row is checked.
std::vector<Span> readSpans(const QString& tsv, const QString& text) {
    const QStringList lines = tsv.split(u'\n');
    if (lines[0] != u"#FORMAT=WebAnno TSV 3.3"_s || !lines[1].startsWith(u"#T_SP="_s) ||
        !lines[2].isEmpty() || !lines[3].isEmpty())
        qFatal("no head");
    std::vector<Span> spans;
    std::map<int, std::size_t> open;
    qsizetype last = 0;
    for (const QString& line : lines.sliced(4)) {
        const QStringList cells = line.split(u'\t');
        if (line.isEmpty() || line.startsWith(u"#Text="_s))
            continue;
        const qsizetype begin = cells[1].section(u'-', 0, 0).toInt();
        const qsizetype end = cells[1].section(u'-', 1, 1).toInt();
        QString form = cells[2];
        if (begin < last || text.sliced(begin, end - begin) != form.replace(u"\\\\"_s, u"\\"_s))
            qFatal("not at its place: %s", qPrintable(line));
        last = end;
        if (cells[4] == u"_"_s)
            continue;
        for (const QString& value : splitValues(cells[4])) {
            const int id =
                value.section(QChar(1), 1).chopped(value.contains(QChar(1)) ? 1 : 0).toInt();
            const QString type = value.section(QChar(1), 0, 0);
            if (id > 0 && open.contains(id)) {
                spans[open[id]].end = end;
                continue;
            }
            if (id > 0)
                open[id] = spans.size();
            spans.push_back({begin, end, type});
        }
    }
    std::sort(spans.begin(), spans.end());
    return spans;
}

} // namespace

class WebAnnoTsvWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelsComeBack() {
        const MentionSample sample;
        Omissions left;
        const QString tsv = QString::fromUtf8(sample.written(make, &left));
        std::vector<Span> expected;
        for (const ArticleMention& mention : sample.withoutPieces().mentions)
            expected.push_back({mention.hull().begin, mention.hull().end, mention.type});
        std::sort(expected.begin(), expected.end());
        const auto read = readSpans(tsv, sample.article().text);
        QVERIFY2(read == expected, qPrintable(tsv));
        QCOMPARE(left.mentions(), 1);
        QCOMPARE(left.discontinuous, 1);
    }

    void stackedLabelsAreNumbered() {
        const QString tsv = QString::fromUtf8(MentionSample().written(make));
        QVERIFY(tsv.contains(u"|"_s));
        QVERIFY2(tsv.contains(u"wikidata:Q1["_s), qPrintable(tsv));
        QVERIFY(tsv.contains(u"\n\n#Text="_s));
    }
};

QTEST_GUILESS_MAIN(WebAnnoTsvWriterTest)
#include "WebAnnoTsvWriterTest.moc"
