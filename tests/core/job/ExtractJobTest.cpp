#include "core/job/ExtractJob.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace jianbao;
using namespace jianbao::job;
using namespace Qt::StringLiterals;

namespace {

/// Notes what it is given.
class Witness : public exchange::Exporter {
public:
    void addPage(const Issue& issue, const Page& page) override {
        pages.append(page.dumpName + u':' + page.number);
        issues.insert(issue.id);
    }
    void addArticles(PageId page, const Layout& layout, std::span<const Page> texts) override {
        isWhole = isWhole && texts.size() == 1 && texts[0].id == page &&
                  !findViolation(layout, page, texts[0].text.size());
        for (const Article& article : layout.articles) {
            isWhole = isWhole && articles.insert(article.id).second;
            described = described || article.meta != Metadata();
            links += article.continues.isValid() && articles.contains(article.continues) ? 1 : 0;
        }
    }
    bool listsPages() const override { return wantsPagesFirst; }
    bool describesArticles() const override { return wantsDescriptions; }
    void endPages() override { pages.append(u"end"_s); }
    Result<void> finish() override { return {}; }

    bool wantsPagesFirst = false;
    bool wantsDescriptions = true;
    QStringList pages;
    std::set<IssueId> issues;
    std::set<ArticleId> articles;
    int links = 0;
    bool isWhole = true;
    bool described = false;
};

const QString Body = u"新修的河堤全长十二公里，今天上午正式完工，沿岸居民前来观看。"_s;

} // namespace

class ExtractJobTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QString& text) {
        QFile file(m_folder.filePath(name));
        const QByteArray bytes = text.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

private Q_SLOTS:
    void pagesComeInOrderWithNumbersOfTheirOwn_data() {
        QTest::addColumn<int>("threads");
        QTest::newRow("one") << 1;
        QTest::newRow("three") << 3;
    }
    void pagesComeInOrderWithNumbersOfTheirOwn() {
        QFETCH(int, threads);
        Witness witness;
        ExtractJob job(witness, threads);
        QStringList expected;
        // More pages than wait at once.
        constexpr int Dumps = 100;
        for (int i = 0; i < Dumps; ++i) {
            const QString name = u"bao-2031-%1-%2-p1.txt"_s.arg(i / 28 + 1, 2, 10, QChar(u'0'))
                                     .arg(i % 28 + 1, 2, 10, QChar(u'0'));
            QVERIFY(job.add(write(name, u"桥通了\n　　"_s + Body + u"\n\f　　"_s + Body)));
            expected.append({name + u":1"_s, name + u":2"_s});
        }
        QCOMPARE(job.pageCount(), 2 * Dumps);
        QVERIFY(witness.pages.size() < expected.size());
        job.finish();
        QCOMPARE(witness.pages, expected);
        QCOMPARE(witness.issues.size(), std::size_t(Dumps));
        QVERIFY(witness.isWhole);
    }

    void dumpsOfAnIssueAreLinked() {
        Witness witness;
        ExtractJob job(witness);
        QVERIFY(
            job.add(write(u"changhe-2031-05-06-p1.txt"_s,
                          u"长河河堤今日全线完工\n　　"_s + Body + Body + u"（下转第2版）\n"_s)));
        QVERIFY(job.add(
            write(u"changhe-2031-05-06-p2.txt"_s, u"（上接第1版）"_s + Body + Body + u"\n"_s)));
        job.finish();
        QCOMPARE(witness.issues.size(), 1U);
        QCOMPARE(witness.links, 1);
    }

    void articlesAreDescribedWhereThatIsWritten() {
        const QString dump = write(
            u"one.txt"_s, u"长河河堤今日全线完工\n　　长河社临川5月6日电 "_s + Body + u"\n"_s);
        for (const bool wanted : {true, false}) {
            Witness witness;
            witness.wantsDescriptions = wanted;
            ExtractJob job(witness);
            QVERIFY(job.add(dump));
            job.finish();
            QCOMPARE(witness.articles.size(), 1U);
            QCOMPARE(witness.described, wanted);
        }
    }

    void pagesMayBeAnnounced() {
        Witness witness;
        witness.wantsPagesFirst = true;
        ExtractJob job(witness, 2);
        const QStringList dumps{write(u"bao-2031-05-06-p1.txt"_s, Body + u"\n\f"_s + Body),
                                m_folder.filePath(u"none.txt"_s),
                                write(u"bao-2031-05-07-p1.txt"_s, Body)};
        QVERIFY(job.announce(dumps) == std::vector<std::optional<Encoding>>(3));
        QVERIFY(witness.pages.isEmpty()); // one of them is no file
        const QStringList files{dumps[0], dumps[2]};
        const auto encodings = job.announce(files);
        QVERIFY(encodings == std::vector<std::optional<Encoding>>(2, Encoding::Utf8));
        const QStringList all{u"bao-2031-05-06-p1.txt:1"_s, u"bao-2031-05-06-p1.txt:2"_s,
                              u"bao-2031-05-07-p1.txt:1"_s, u"end"_s};
        QCOMPARE(witness.pages, all);
        QCOMPARE(witness.issues.size(), 2U);
        for (std::size_t i = 0; i < encodings.size(); ++i)
            QVERIFY(job.add(files[qsizetype(i)], encodings[i]));
        job.finish();
        QCOMPARE(witness.pages, all);
        QCOMPARE(witness.articles.size(), 3U);
        QVERIFY(witness.isWhole);
    }

    void aDumpThatIsNotAsAnnouncedFails_data() {
        QTest::addColumn<QString>("later");
        QTest::newRow("longer") << Body + u"\f"_s + Body + u"\f"_s + Body;
        QTest::newRow("shorter") << Body;
    }
    void aDumpThatIsNotAsAnnouncedFails() {
        QFETCH(QString, later);
        Witness witness;
        witness.wantsPagesFirst = true;
        ExtractJob job(witness);
        const QStringList dumps{write(u"one.txt"_s, Body + u"\f"_s + Body),
                                write(u"two.txt"_s, Body)};
        job.announce(dumps);
        write(u"one.txt"_s, later);
        const auto changed = job.add(dumps[0]);
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, ErrorKind::Io);
        QVERIFY(job.add(dumps[1]));
        job.finish();
        QCOMPARE(job.pageCount(), 3);
        QVERIFY(witness.isWhole);
    }

    void aBadDumpDoesNotStopTheRest() {
        Witness witness;
        ExtractJob job(witness);
        const auto bad = job.add(m_folder.filePath(u"none.txt"_s));
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, ErrorKind::NotFound);
        QVERIFY(job.add(write(u"good.txt"_s, Body)));
        job.finish();
        QCOMPARE(witness.pages.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ExtractJobTest)
#include "ExtractJobTest.moc"
