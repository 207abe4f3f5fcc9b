#include "core/project/PageStore.h"

#include "core/project/Schema.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::project;
using namespace Qt::StringLiterals;

class PageStoreTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    int m_files = 0;

    PageStore newStore() {
        m_database = std::make_unique<Database>(m_folder.filePath(QString::number(++m_files)),
                                                Database::Mode::Create);
        migrate(*m_database, migrations());
        return PageStore(*m_database);
    }

    static NewPage page(const QString& number) { return {0, number, u"字"_s, {}}; }

private Q_SLOTS:
    void issuesAreShared() {
        PageStore store = newStore();
        const IssueId first = store.findOrAddIssue(u"长河晚报"_s, QDate(2031, 5, 4));
        QCOMPARE(store.findOrAddIssue(u"长河晚报"_s, QDate(2031, 5, 4)), first);
        QVERIFY(store.findOrAddIssue(u"长河晚报"_s, QDate(2031, 5, 5)) != first);
        const IssueId unknown = store.findOrAddIssue({}, {});
        QCOMPARE(store.findOrAddIssue({}, {}), unknown);
        QCOMPARE(store.issues().size(), 3u);
        QVERIFY(store.issues().front().date.isNull());
    }

    void pagesComeInTheOrderOfPaperDayAndNumber() {
        PageStore store = newStore();
        const qint64 dump = store.addDump({u"a.txt"_s, "a", u"UTF-8"_s, 0, {}, {}}, true);
        const IssueId late = store.findOrAddIssue(u"长河晚报"_s, QDate(2031, 5, 5));
        const IssueId early = store.findOrAddIssue(u"长河晚报"_s, QDate(2031, 5, 4));
        for (const auto& number : {u"10"_s, u"2"_s, u"B1"_s, u"A10"_s, u"A9"_s})
            store.addPage(late, dump, page(number));
        store.addPage(early, dump, page(u"7"_s));
        QStringList numbers;
        for (const PageSummary& summary : store.pages())
            numbers.append(summary.number);
        QCOMPARE(numbers.join(u' '), u"7 2 10 A9 A10 B1"_s);
    }

    void textComesBackAndItsLengthIsInUtf16() {
        PageStore store = newStore();
        const qint64 dump = store.addDump({u"a.txt"_s, "a", u"UTF-8"_s, 3, {}, {}}, true);
        NewPage made = page(u"1"_s);
        made.text = u"甲𠮷\n\tend"_s;
        const PageId id = store.addPage(store.findOrAddIssue({}, {}), dump, made);
        QCOMPARE(store.page(id)->text, made.text);
        QCOMPARE(store.page(id)->dumpName, u"a.txt"_s);
        QCOMPARE(store.length(id), std::optional(made.text.size()));
        QVERIFY(!store.page(PageId{99}));
        QVERIFY(!store.length(PageId{99}));
    }

    void dumpsAreKnownByTheirBytes() {
        PageStore store = newStore();
        QVERIFY(!store.hasDump("a"));
        store.addDump({u"a.txt"_s, "a", u"UTF-8"_s, 0, {}, {}}, true);
        QVERIFY(store.hasDump("a"));
        QVERIFY(!guarded([&] {
            return store.addDump({u"b.txt"_s, "a", u"UTF-8"_s, 0, {}, {}}, true);
        }));
    }
};

QTEST_GUILESS_MAIN(PageStoreTest)
#include "PageStoreTest.moc"
