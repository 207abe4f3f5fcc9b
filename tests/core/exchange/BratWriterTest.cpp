#include "core/exchange/BratWriter.h"

#include "tests/support/MentionSample.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;
using jianbao::test::MentionSample;

namespace {

std::unique_ptr<ArticleWriter> make(QIODevice& out) {
    return std::make_unique<BratWriter>(out);
}

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

    void configurationNamesTheTypes() {
        QVERIFY(
            BratWriter::configuration({u"PER"_s, u"a b"_s}).startsWith("[entities]\nPER\na_b\n"));
    }
};

QTEST_GUILESS_MAIN(BratWriterTest)
#include "BratWriterTest.moc"
