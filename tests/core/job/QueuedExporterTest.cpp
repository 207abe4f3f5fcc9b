#include "core/job/QueuedExporter.h"

#include <QTest>

#include <semaphore>

using namespace jianbao;
using namespace jianbao::job;
using namespace Qt::StringLiterals;

namespace {

/// Notes what it is given, and on which threads.
class Witness : public exchange::Exporter {
public:
    void setNames(const Names& names) override { note(u"names %1"_s.arg(names.types.size())); }
    void addPage(const Issue& issue, const Page& page) override {
        note(u"page %1 of %2"_s.arg(page.id.value).arg(issue.newspaper));
    }
    bool listsPages() const override { return true; }
    void endPages() override { note(u"end"_s); }
    void addArticles(PageId page, const Layout& layout, std::span<const Page> pages) override {
        note(u"%1 articles of %2 on %3"_s.arg(layout.articles.size())
                 .arg(page.value)
                 .arg(pages.front().text));
    }
    Result<void> finish() override {
        note(u"finish"_s);
        return failure(ErrorKind::DiskFull);
    }

    QStringList told;
    bool isElsewhere = false;
    std::thread::id owner = std::this_thread::get_id();

private:
    void note(const QString& what) {
        isElsewhere = isElsewhere || std::this_thread::get_id() != owner;
        told.append(what);
    }
};

/// Does not go on before it is told to.
class Sleeper : public Witness {
public:
    void addPage(const Issue& issue, const Page& page) override {
        started.release();
        wake.acquire();
        Witness::addPage(issue, page);
    }
    std::counting_semaphore<> started{0};
    std::counting_semaphore<> wake{0};
};

Page pageWith(qint64 id, const QString& text = {}) {
    Page page;
    page.id = PageId{id};
    page.text = text;
    return page;
}

} // namespace

class QueuedExporterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handsOverInOrder() {
        Witness witness;
        QueuedExporter exporter(witness);
        QVERIFY(exporter.listsPages());
        QStringList expected{u"names 1"_s};
        Names names;
        names.types.resize(1);
        exporter.setNames(names);
        const Issue issue{{}, u"云溪报"_s, {}};
        for (int i = 1; i <= 500; ++i) {
            Layout layout;
            layout.articles.resize(std::size_t(i % 3));
            const Page page = pageWith(i, QString::number(i * i));
            exporter.addPage(issue, page);
            exporter.addArticles(page.id, layout, std::span(&page, 1));
            expected << u"page %1 of 云溪报"_s.arg(i)
                     << u"%1 articles of %2 on %3"_s.arg(i % 3).arg(i).arg(i * i);
        }
        exporter.endPages();
        expected << u"end"_s;
        exporter.settle();
        QCOMPARE(witness.told, expected);
        QVERIFY(witness.isElsewhere);
        const auto finished = exporter.finish();
        QVERIFY(!finished);
        QCOMPARE(finished.error().kind, ErrorKind::DiskFull);
        QCOMPARE(witness.told.last(), u"finish"_s);
    }

    void takesNextWhileSomeAreWritten() {
        Sleeper sleeper;
        QueuedExporter exporter(sleeper);
        exporter.addPage({}, pageWith(1, QString(4 * 1024 * 1024, u'云'))); // too long to gather
        sleeper.started.acquire();
        exporter.addPage({}, pageWith(2));
        QVERIFY(sleeper.told.isEmpty());
        sleeper.wake.release(2);
        exporter.settle();
        QCOMPARE(sleeper.told.size(), 2);
    }

    void dropsWhatHasNotBegunWhenItGoes() {
        Witness witness;
        {
            QueuedExporter exporter(witness);
            exporter.addPage({}, pageWith(1));
        }
        QVERIFY(witness.told.isEmpty());
    }
};

QTEST_GUILESS_MAIN(QueuedExporterTest)
#include "QueuedExporterTest.moc"
