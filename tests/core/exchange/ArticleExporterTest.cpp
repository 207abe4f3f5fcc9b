#include "core/exchange/ArticleExporter.h"

#include "core/exchange/CsvWriter.h"
#include "core/exchange/TextWriter.h"
#include "tests/support/SamplePage.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;
using jianbao::test::SamplePage;

namespace {

SamplePage twoArticles() {
    SamplePage sample;
    sample.begin();
    sample.add(Role::Headline, u"桥/通了\n"_s);
    sample.begin();
    sample.add(Role::Headline, u"Ferry Back\n"_s);
    return sample;
}

FolderLayout textLayout(Split split, const QString& pattern) {
    return {split,
            pattern,
            {{u".txt"_s,
              [](QIODevice& out) {
                  return std::make_unique<TextWriter>(out);
              }}},
            {}};
}

/// Two pages of an issue and one of the next.
Result<void> exportThreePages(FolderExporter& exporter) {
    SamplePage sample = twoArticles();
    sample.addTo(exporter);
    sample.page.number = u"2"_s;
    sample.addTo(exporter);
    sample.issue.date = QDate(2031, 5, 7);
    sample.addTo(exporter);
    return exporter.finish();
}

/// Relative paths of all files, hidden ones too.
QStringList filesOf(const QString& folder) {
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(QDir(folder).relativeFilePath(files.next()));
    names.sort();
    return names;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

} // namespace

class ArticleExporterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyJsonHoldsIsCounted() {
        SamplePage sample = twoArticles();
        sample.begin();
        sample.add(Role::Body, u" \n"_s, {});
        Layout& layout = sample.layout;
        layout.articles[0].status = Status::Checked;
        layout.articles[1].note = u"看看"_s;
        layout.blocks[1].note = u"看看"_s;
        layout.states = {{sample.page.id, Status::Open, u"看看"_s}};
        // The second lies in an article without text.
        layout.mentions = {{{1}, {1}, {}, {{sample.page.id, {0, 1}}}},
                           {{2}, {1}, {}, {{sample.page.id, layout.blocks[2].ranges.ranges()[0]}}}};
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        FileExporter exporter(std::make_unique<TextWriter>(out));
        exporter.setNames({{{{1}, u"LOC"_s, {}, {}, {}, 0}}, {}, {}, {}});
        sample.addTo(exporter);
        QVERIFY(exporter.finish());
        Omissions expected;
        expected.unmarked = 1;
        expected.outside = 1;
        expected.remarks = 4;
        QCOMPARE(exporter.omissions(), expected);
    }

    void folderIsSplit_data() {
        QTest::addColumn<Split>("split");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("files");
        QTest::newRow("article") << Split::Article << u"{date}/{page}-{n}-{title}"_s
                                 << QStringList{u"2031-05-06/1-01-桥 通了.txt"_s,
                                                u"2031-05-06/1-02-Ferry Back.txt"_s,
                                                u"2031-05-06/2-01-桥 通了.txt"_s,
                                                u"2031-05-06/2-02-Ferry Back.txt"_s,
                                                u"2031-05-07/2-01-桥 通了.txt"_s,
                                                u"2031-05-07/2-02-Ferry Back.txt"_s};
        QTest::newRow("same names") << Split::Article << u"{page}"_s
                                    << QStringList{u"1-2.txt"_s, u"1.txt"_s,   u"2-2.txt"_s,
                                                   u"2-3.txt"_s, u"2-4.txt"_s, u"2.txt"_s};
        QTest::newRow("page") << Split::Page << u"{newspaper}-{date}-p{page}"_s
                              << QStringList{u"云溪日报-2031-05-06-p1.txt"_s,
                                             u"云溪日报-2031-05-06-p2.txt"_s,
                                             u"云溪日报-2031-05-07-p2.txt"_s};
        QTest::newRow("issue") << Split::Issue << u"{date}-{page}"_s
                               << QStringList{u"2031-05-06.txt"_s, u"2031-05-07.txt"_s};
        QTest::newRow("one") << Split::One << u"all-{date}"_s << QStringList{u"all.txt"_s};
    }
    void folderIsSplit() {
        QFETCH(Split, split);
        QFETCH(QString, pattern);
        const QTemporaryDir folder;
        FolderExporter exporter(folder.path(), textLayout(split, pattern));
        QVERIFY(exportThreePages(exporter));
        QTEST(filesOf(folder.path()), "files");
        QCOMPARE(exporter.count(), filesOf(folder.path()).size());
    }

    void filesHoldTheirArticles() {
        const QTemporaryDir folder;
        FolderExporter exporter(folder.filePath(u"new/deep"_s),
                                textLayout(Split::Issue, u"{date}"_s));
        QVERIFY(exportThreePages(exporter));
        QCOMPARE(contentOf(folder.filePath(u"new/deep/2031-05-07.txt"_s)),
                 QByteArray("桥/通了\n\n\nFerry Back\n"));
        QCOMPARE(contentOf(folder.filePath(u"new/deep/2031-05-06.txt"_s)).count("Ferry"), 2);
    }

    void filesComeInPartsAndWithExtras() {
        const QTemporaryDir folder;
        FolderLayout layout = textLayout(Split::Article, u"{title}"_s);
        layout.parts.push_back({u".ann"_s, layout.parts.front().make});
        layout.extras = {{u"conf"_s, "x"}};
        FolderExporter exporter(folder.path(), layout);
        twoArticles().addTo(exporter);
        QVERIFY(exporter.finish());
        QCOMPARE(filesOf(folder.path()),
                 QStringList({u"Ferry Back.ann"_s, u"Ferry Back.txt"_s, u"conf"_s, u"桥 通了.ann"_s,
                              u"桥 通了.txt"_s}));
    }

    void onlyTextDescribesNoArticles() {
        QBuffer out;
        QVERIFY(!FileExporter(std::make_unique<TextWriter>(out)).describesArticles());
        QVERIFY(FileExporter(std::make_unique<CsvWriter>(out)).describesArticles());
    }

    void nothingIsLeftOfWhatWasNotFinished() {
        const QTemporaryDir folder;
        {
            FolderExporter exporter(folder.path(), textLayout(Split::Page, u"{page}"_s));
            twoArticles().addTo(exporter);
            twoArticles().addTo(exporter);
            QCOMPARE(filesOf(folder.path()).size(), 2);
        }
        QCOMPARE(filesOf(folder.path()), QStringList());
    }

    void folderThatCannotBeMadeIsReported() {
        FolderExporter exporter(u"/proc/nowhere"_s, textLayout(Split::Article, u"{title}"_s));
        twoArticles().addTo(exporter);
        const Result<void> result = exporter.finish();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Unreadable);
        QCOMPARE(exporter.count(), 0);
    }

    void fullDiskIsReported() {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("there is no /dev/full here");
        FileExporter exporter(std::make_unique<TextWriter>(full));
        twoArticles().addTo(exporter);
        const Result<void> result = exporter.finish();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::DiskFull);
    }
};

QTEST_GUILESS_MAIN(ArticleExporterTest)
#include "ArticleExporterTest.moc"
