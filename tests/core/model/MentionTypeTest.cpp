#include "core/model/MentionType.h"

#include <QTest>

using namespace jianbao;

class MentionTypeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreStable() {
        QCOMPARE(mentionTypeName(MentionType::Person), QLatin1String("PER"));
        QCOMPARE(mentionTypeName(MentionType::Organization), QLatin1String("ORG"));
        QCOMPARE(mentionTypeName(MentionType::Location), QLatin1String("LOC"));
        QCOMPARE(mentionTypeName(MentionType::Time), QLatin1String("TIME"));
        QCOMPARE(mentionTypeName(MentionType::Event), QLatin1String("EVENT"));
        QCOMPARE(mentionTypeName(MentionType::Work), QLatin1String("WORK"));
    }

    void namesLeadBack() {
        for (const MentionType type : AllMentionTypes)
            QCOMPARE(mentionTypeFromName(QString(mentionTypeName(type))), std::optional(type));
        QVERIFY(!mentionTypeFromName(u"PERSON"));
    }
};

QTEST_GUILESS_MAIN(MentionTypeTest)
#include "MentionTypeTest.moc"
