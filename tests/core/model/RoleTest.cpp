#include "core/model/Role.h"

#include <QTest>

#include <set>

using namespace jianbao;
using namespace Qt::StringLiterals;

class RoleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesLeadBack() {
        std::set<QString> names;
        for (const Role role : AllRoles) {
            const QString name = roleName(role);
            QCOMPARE(roleFromName(name), role);
            names.insert(name);
        }
        QCOMPARE(names.size(), AllRoles.size());
    }
    /// Projects and exports hold these names.
    void namesOfFiles() {
        QCOMPARE(roleName(Role::Headline), QLatin1String("headline"));
        QCOMPARE(roleName(Role::Jump), QLatin1String("jump"));
        QCOMPARE(roleName(Role::Advertisement), QLatin1String("advertisement"));
    }
    void unknownNames() {
        QVERIFY(!roleFromName(u"Headline"_s));
        QVERIFY(!roleFromName(u""_s));
        QVERIFY(!roleFromName(u"bod"_s));
    }
};

QTEST_GUILESS_MAIN(RoleTest)
#include "RoleTest.moc"
