#include "core/exchange/BratWriter.h"

#include "core/exchange/BratTextWriter.h"
#include "tests/support/MentionSample.h"
#include "tests/support/Validator.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;
using jianbao::test::MentionSample;

namespace {

std::unique_ptr<ArticleWriter> make(QIODevice& out) {
    return std::make_unique<BratWriter>(out);
}

std::unique_ptr<ArticleWriter> makeText(QIODevice& out) {
    return std::make_unique<BratTextWriter>(out);
}

/// Reads both files as brat does, in Python, whose strings count code points.
constexpr QStringView Reader = uR"(
import re, sys
text = open(sys.argv[1], encoding='utf-8', newline='').read()
ids = set()
spans = 0
for line in open(sys.argv[2], encoding='utf-8', newline=''):
    assert line.endswith('\n')
    line = line[:-1]
    if line[0] == 'N':
        assert re.fullmatch(r'N\d+\tReference (T\d+) \S+:\S+\t.*', line), line
        assert line.split()[2] in ids
        continue
    name, where, quote = line.split('\t')
    kind, places = where.split(' ', 1)
    assert re.fullmatch(r'T\d+', name) and name not in ids and re.fullmatch(r'[\w-]+', kind), line
    ids.add(name)
    parts = [tuple(map(int, place.split(' '))) for place in places.split(';')]
    assert all(b < e for b, e in parts) and parts == sorted(parts)
    assert ' '.join(text[b:e] for b, e in parts) == quote, line
    assert '\n' not in quote
    spans += 1
assert spans == int(sys.argv[3]), spans
)";

} // namespace

class BratWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mentionsAreTheirQuotes() {
        const MentionSample sample;
        const QString ann = QString::fromUtf8(sample.written(make));
        QVERIFY2(ann.startsWith(u"T1\tLOC 10 13\t\U00020BB7野镇\n"_s), qPrintable(ann));
        QVERIFY(ann.contains(u"\tReference T"_s));
        // In two pieces.
        QVERIFY(ann.contains(u";"_s) && ann.contains(u"\t东 湾区\n"_s));
        QVERIFY(ann.contains(u"\t专名__b_ "_s));
    }

    void pythonReadsBothFiles() {
        const MentionSample sample;
        const QTemporaryDir folder;
        const auto write = [&](const QString& name, const QByteArray& content) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
        QVERIFY(write(u"a.txt"_s, sample.written(makeText)));
        QVERIFY(write(u"a.ann"_s, sample.written(make)));
        const auto said =
            test::validate(u"python3"_s, {u"-c"_s, Reader.toString(), folder.filePath(u"a.txt"_s),
                                          folder.filePath(u"a.ann"_s),
                                          QString::number(sample.article().mentions.size())});
        if (!said)
            QSKIP("python3 is not installed");
        QVERIFY2(said->isEmpty(), qPrintable(*said));
    }

    void configurationNamesTheTypes() {
        QVERIFY(
            BratWriter::configuration({u"PER"_s, u"a b"_s}).startsWith("[entities]\nPER\na_b\n"));
    }
};

QTEST_GUILESS_MAIN(BratWriterTest)
#include "BratWriterTest.moc"
