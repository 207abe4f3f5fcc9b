#include "ui/common/Names.h"

#include <QSet>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class NamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRoleAndKindHasAWordOfItsOwn();
    void everyErrorHasASentenceOfItsOwn();
    void unknownNewspapersAndDatesAreNamed();
};

void NamesTest::everyRoleAndKindHasAWordOfItsOwn() {
    QSet<QString> roles;
    for (const Role role : AllRoles)
        roles.insert(ui::roleText(role));
    QCOMPARE(roles.size(), static_cast<qsizetype>(AllRoles.size()));
    QVERIFY(!roles.contains(QString()));

    QSet<QString> kinds;
    for (const ArticleKind kind : AllArticleKinds)
        kinds.insert(ui::kindText(kind));
    QCOMPARE(kinds.size(), static_cast<qsizetype>(AllArticleKinds.size()));
    QVERIFY(!kinds.contains(QString()));
}

void NamesTest::everyErrorHasASentenceOfItsOwn() {
    QSet<QString> sentences;
    constexpr int count = static_cast<int>(ErrorKind::Cancelled) + 1;
    for (int kind = 0; kind < count; ++kind)
        sentences.insert(ui::errorText({static_cast<ErrorKind>(kind), u"x.txt"_s, u"detail"_s}));
    QCOMPARE(sentences.size(), count);
    // A technician's words stand apart from the sentence.
    const QString damaged = ui::errorText({ErrorKind::Damaged, u"x.jianbao"_s, u"row 5"_s});
    QVERIFY(!damaged.section(u'\n', 0, 0).contains(u"row 5"_s));
    QVERIFY(damaged.section(u'\n', 1).contains(u"row 5"_s));
}

void NamesTest::unknownNewspapersAndDatesAreNamed() {
    QCOMPARE(ui::newspaperText(u"晨光报"_s), u"晨光报"_s);
    QVERIFY(!ui::newspaperText({}).isEmpty());
    QVERIFY(!ui::dateText({}).isEmpty());
    QCOMPARE(ui::dateText(QDate(2031, 2, 3)), u"2031-02-03"_s);
    QVERIFY(ui::pageText(u"A4"_s, u"a.txt"_s, 0).contains(u"A4"_s));
    QVERIFY(ui::pageText({}, u"a.txt"_s, 1).contains(u"a.txt"_s));
}

QTEST_GUILESS_MAIN(NamesTest)
#include "NamesTest.moc"
