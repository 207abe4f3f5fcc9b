#include "core/entity/NameIndex.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::entity;

class NameIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsAllNamesThatStartAtAPlace() {
        NameIndex index;
        index.add({u"云川", MentionType::Location, false});
        index.add({u"云川日报", MentionType::Organization, true});
        index.add({u"云山", MentionType::Location, false});
        std::vector<std::u16string> found;
        index.forEachAt(u"云川日报社",
                        [&](const NameIndex::Name& name) { found.push_back(name.text); });
        QCOMPARE(found, (std::vector<std::u16string>{u"云川", u"云川日报"}));
    }

    void ignoresWhatIsTooShortOrThere() {
        NameIndex index;
        index.add({u"云", MentionType::Location, false});
        QVERIFY(index.isEmpty());
        index.add({u"云川", MentionType::Location, true});
        index.add({u"云川", MentionType::Person, false});
        QCOMPARE(index.names().size(), 1U);
        QCOMPARE(index.names().front().type, MentionType::Location);
    }

    void copesWithTheEndOfTheText() {
        NameIndex index;
        index.add({u"云川日报", MentionType::Organization, true});
        int found = 0;
        for (const std::u16string_view text : {u"", u"云", u"云川", u"云川日"})
            index.forEachAt(text, [&](const NameIndex::Name&) { ++found; });
        QCOMPARE(found, 0);
    }
};

QTEST_GUILESS_MAIN(NameIndexTest)
#include "NameIndexTest.moc"
