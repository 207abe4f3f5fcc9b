#include "core/entity/Suggester.h"

#include "tests/support/Gazetteers.h"
#include "tests/support/Random.h"
#include "tests/support/Shared.h"
#include "tests/support/TwoColumns.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace jianbao::entity;
using namespace Qt::StringLiterals;

namespace {

/// "TYPE spelling" of each suggestion, blanks and line ends left out.
QStringList shown(const QString& page, const std::vector<Suggestion>& suggestions) {
    QStringList found;
    for (const Suggestion& suggestion : suggestions) {
        QString spelling;
        for (const TextRange range : suggestion.ranges.ranges())
            spelling += page.mid(range.begin, range.length());
        spelling.removeIf([](QChar unit) { return unit.isSpace(); });
        found += QString(mentionTypeName(suggestion.type)) + u' ' + spelling;
    }
    return found;
}

QStringList suggested(const QString& page, const OwnNames& own = {}) {
    return shown(page, Suggester(test::shippedTable(), own).suggest(page));
}

struct Gold {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString type;
    QString text;
};

/// A table of mentions of a page without characters beyond the BMP, so that code points are units.
std::vector<Gold> readGold(const QString& path) {
    QFile file(path);
    std::vector<Gold> gold;
    if (!file.open(QIODevice::ReadOnly))
        return gold;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        gold.push_back({cells[0].toLongLong(), cells[1].toLongLong(), cells[2], cells[3]});
    }
    return gold;
}

} // namespace

class SuggesterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void suggestsAllTypes() {
        QCOMPARE(suggested(u"本报昆明5月18日电（记者 沈若溪）昆明旅游合作论坛在昆明会堂举行，"
                           u"市水务局局长白景明朗读《青石河志》。"_s),
                 (QStringList{u"LOC 昆明"_s, u"TIME 5月18日"_s, u"PER 沈若溪"_s,
                              u"EVENT 昆明旅游合作论坛"_s, u"LOC 昆明"_s, u"ORG 市水务局"_s,
                              u"PER 白景明"_s, u"WORK 青石河志"_s}));
    }

    void aMentionRunsOverLineEndsAndLetterSpacing() {
        const QString page = u"市长白景\n明表示祝贺\n\n白 景 明 出 席 会 议"_s;
        const std::vector<Suggestion> found = Suggester(test::shippedTable()).suggest(page);
        QCOMPARE(shown(page, found), (QStringList{u"PER 白景明"_s, u"PER 白景明"_s}));
        QCOMPARE(found[0].ranges, RangeList({{2, 6}}));
        QCOMPARE(found[1].ranges, RangeList({{12, 17}}));
    }

    void aMentionRunsOverTheEndOfAColumn() {
        Page page;
        page.id = PageId{1};
        page.text = u"昨天市长白  今天天气很\n景明表示了  好大家出门"_s;
        const Layout layout = test::twoColumns({{0, 7}, {13, 20}}, {{7, 13}, {20, 25}});
        const std::vector<Suggestion> found = Suggester(test::shippedTable()).suggest(page, layout);
        const auto person = std::find_if(found.begin(), found.end(), [](const Suggestion& each) {
            return each.type == MentionType::Person;
        });
        QVERIFY(person != found.end());
        QCOMPARE(person->ranges, RangeList({{4, 5}, {13, 15}}));
    }

    void ownNamesAreFoundAndRejectedOnesStayAway() {
        const QString page = u"昨天听泉居开张，和谐高也来了。"_s;
        QVERIFY(!suggested(page).contains(u"ORG 听泉居"_s));
        OwnNames own;
        own.confirmed = {{u"听泉居"_s, MentionType::Organization},
                         {u"和 谐 高"_s, MentionType::Person}};
        QVERIFY(suggested(page, own).contains(u"ORG 听泉居"_s));
        QVERIFY(suggested(page, own).contains(u"PER 和谐高"_s));
        own = {{}, {{u"昆明"_s, MentionType::Location}}};
        QVERIFY(suggested(u"他在昆明"_s).contains(u"LOC 昆明"_s));
        QVERIFY(!suggested(u"他在昆明"_s, own).contains(u"LOC 昆明"_s));
    }

    void anOwnNameInsideALongerOneIsNotPickedOut() {
        const QString page = u"昆明市自来水公司昨天说，昆明将停水。"_s;
        OwnNames own;
        own.confirmed = {{u"昆明"_s, MentionType::Location}};
        const QStringList found = suggested(page, own);
        QVERIFY2(found.contains(u"ORG 昆明市自来水公司"_s), qPrintable(found.join(u' ')));
        QVERIFY(found.contains(u"LOC 昆明"_s));
    }

    void suggestionsAreInOrderAndInsideTheText() {
        test::Random random;
        const QStringList pieces{u"王李"_s,
                                 u"昆明"_s,
                                 u"公司"_s,
                                 u"市"_s,
                                 u"5月18日"_s,
                                 u"记者 "_s,
                                 u"《"_s,
                                 u"》"_s,
                                 u"、"_s,
                                 u"。"_s,
                                 u"\n"_s,
                                 u"\n\n"_s,
                                 u" "_s,
                                 u"By Tom "_s,
                                 u"—"_s,
                                 u"卡尔"_s,
                                 u"·"_s,
                                 u"会议"_s,
                                 u"摄"_s,
                                 u"第三届"_s,
                                 u"2024年"_s,
                                 u"的"_s,
                                 QString::fromUcs4(U"𠮷"),
                                 QString(QChar(0xD842)),
                                 QString(QChar(0xDFB7))};
        const Suggester suggester(test::shippedTable());
        for (int round = 0; round < 1500; ++round) {
            QString page;
            for (int i = random.number(0, 40); i > 0; --i)
                page += random.pick(pieces);
            qsizetype end = 0;
            for (const Suggestion& suggestion : suggester.suggest(page)) {
                QVERIFY(!suggestion.ranges.isEmpty());
                QVERIFY(suggestion.ranges.begin() >= end);
                end = suggestion.ranges.end();
                QVERIFY(end <= page.size());
                QVERIFY(suggestion.confidence > 0 && suggestion.confidence <= 1);
                for (const TextRange range : suggestion.ranges.ranges()) {
                    QVERIFY(!cutsPair(page, range.begin));
                    QVERIFY(!cutsPair(page, range.end));
                }
            }
        }
    }

    void learnsFromTheFirstHalfOfAPage_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("liaoyuan") << u"liaoyuan-2025-07-16-p1"_s;
        QTest::newRow("chongqing") << u"chongqing-2025-07-16-p1"_s;
    }

    void learnsFromTheFirstHalfOfAPage() {
        QFETCH(QString, name);
        QFile dump(test::sharedPath(u"dumps/"_s + name + u".txt"_s));
        if (!dump.open(QIODevice::ReadOnly))
            QSKIP("no shared dumps here");
        const QString page = QString::fromUtf8(dump.readAll());
        const qsizetype half = page.size() / 2;
        const std::vector<Gold> gold =
            readGold(test::sharedPath(u"dumps/"_s + name + u".entities.tsv"_s));
        OwnNames own;
        std::vector<Gold> expected;
        for (const Gold& mention : gold) {
            if (mention.end <= half)
                own.confirmed.push_back({mention.text, *mentionTypeFromName(mention.type)});
        }
        std::copy_if(gold.begin(), gold.end(), std::back_inserter(expected),
                     [&](const Gold& mention) {
                         return mention.begin >= half &&
                                std::any_of(own.confirmed.begin(), own.confirmed.end(),
                                            [&](const JudgedName& known) {
                                                return known.text == mention.text;
                                            });
                     });
        const std::vector<Suggestion> found = Suggester(test::shippedTable(), own).suggest(page);
        const auto hits = std::count_if(expected.begin(), expected.end(), [&](const Gold& mention) {
            return std::any_of(found.begin(), found.end(), [&](const Suggestion& each) {
                return each.ranges.begin() == mention.begin && each.ranges.end() == mention.end &&
                       QString(mentionTypeName(each.type)) == mention.type;
            });
        });
        qInfo("%lld of %lld found again", qint64(hits), qint64(expected.size()));
        QVERIFY(!expected.empty());
        QVERIFY(double(hits) >= 0.9 * double(expected.size()));
    }

    void learnsFromTheFirstHalfOfTheSample() {
        QFile dump(QStringLiteral(JIANBAO_SOURCE_DIR) +
                   u"/resources/sample/yunchuan-2024-05-18-p1.txt"_s);
        QVERIFY(dump.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(dump.readAll());
        const qsizetype half = page.size() / 2;
        const QStringList places{u"青石河"_s, u"望月桥"_s, u"芦花湖"_s, u"梧桐里"_s, u"三里桥"_s};
        OwnNames own;
        for (const QString& place : places)
            own.confirmed.push_back({place, MentionType::Location});
        const QStringList found = shown(page, Suggester(test::shippedTable(), own).suggest(page));
        QString second = page.mid(half);
        second.removeIf([](QChar unit) { return unit.isSpace(); });
        QString first = page.left(half);
        first.removeIf([](QChar unit) { return unit.isSpace(); });
        for (const QString& place : places) {
            QVERIFY2(first.contains(place) && second.contains(place), qPrintable(place));
            // As a name of its own or in a longer one.
            const auto again = std::count_if(found.begin(), found.end(), [&](const QString& name) {
                return name.startsWith("LOC "_L1) && name.contains(place);
            });
            QCOMPARE(again, first.count(place) + second.count(place));
        }
    }

private:
    static bool cutsPair(const QString& text, qsizetype at) {
        return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() &&
               text[at].isLowSurrogate();
    }
};

QTEST_GUILESS_MAIN(SuggesterTest)
#include "SuggesterTest.moc"
