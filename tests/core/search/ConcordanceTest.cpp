#include "core/search/Concordance.h"

#include "core/entity/Spelling.h"
#include "core/segment/ArticleFinder.h"
#include "tests/support/Random.h"
#include "tests/support/TwoColumns.h"
#include "tests/support/Typesetting.h"

#include <QFile>
#include <QTest>

using namespace jianbao;
using namespace jianbao::search;
using namespace Qt::StringLiterals;

namespace {

/// Pages of one text each, and a layout in which each text that is added is a block of the one
/// article.
struct Sample {
    std::vector<Page> pages{{{1}, {}, {}, 0, {}, {}}, {{2}, {}, {}, 0, {}, {}}};
    Layout layout{{{ArticleId{1}, ArticleKind::News, 0, {}, {}, 1.0, Origin::Finder}}, {}};

    Block& add(Role role, const QString& text, bool startsParagraph = true, std::size_t page = 0) {
        Block block;
        block.id = {static_cast<qint64>(layout.blocks.size()) + 1};
        block.page = pages[page].id;
        block.role = role;
        if (role != Role::Furniture)
            block.article = ArticleId{1};
        block.rank = static_cast<int>(layout.blocks.size());
        const qsizetype begin = pages[page].text.size();
        pages[page].text += text;
        block.ranges = TextRange{begin, pages[page].text.size()};
        if (startsParagraph)
            block.paragraphs = {begin};
        layout.blocks.push_back(block);
        return layout.blocks.back();
    }
    std::vector<Occurrence> find(const QString& name) const {
        return Concordance(name).find(layout, pages);
    }
    QString printed(const PageRange& place) const {
        return pages[static_cast<std::size_t>(place.page.value - 1)].text.mid(place.range.begin,
                                                                              place.range.length());
    }
};

} // namespace

class ConcordanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsPlainWrappedAndLetterSpacedNames() {
        Sample sample;
        sample.add(Role::Headline, u"青 石 河 通 水\n"_s);
        sample.add(Role::Body, u"昨天青石河通水，沿着青\n石河走来的人很多。\n"_s);
        const auto found = sample.find(u"青石河"_s);
        QCOMPARE(found.size(), 3U);
        QCOMPARE(sample.printed(found[0].ranges.front()), u"青 石 河"_s);
        QCOMPARE(sample.printed(found[1].ranges.front()), u"青石河"_s);
        QCOMPARE(sample.printed(found[2].ranges.front()), u"青\n石河"_s);
        for (const Occurrence& occurrence : found) {
            QCOMPARE(occurrence.ranges.size(), 1U);
            QCOMPARE(occurrence.name, u"青石河"_s);
            QCOMPARE(occurrence.article, ArticleId{1});
        }
        QCOMPARE(found[1].before, u"昨天"_s);
        QCOMPARE(found[2].before, u"昨天青石河通水，沿着"_s);
        QCOMPARE(found[2].after, u"走来的人很多。"_s);
    }

    void blanksInTheNameDoNotCount() {
        Sample sample;
        sample.add(Role::Body, u"昨天青石河通水。\n"_s);
        QCOMPARE(sample.find(u" 青 石\n河"_s).size(), 1U);
        QCOMPARE(Concordance(u" 青 石\n河").name(), u"青石河"_s);
        QVERIFY(sample.find(u" \n"_s).empty());
    }

    void latinNamesAreWholeWords() {
        Sample sample;
        sample.add(Role::Body,
                   u"Ann Dale met Annabel in Dale Hall, and then Ann-\nabel called Ann\nDale.\n"_s);
        QCOMPARE(sample.find(u"Ann Dale"_s).size(), 2U);
        QCOMPARE(sample.find(u"Ann"_s).size(), 2U);
        QVERIFY(sample.find(u"ann"_s).empty());
        QVERIFY(sample.find(u"AnnDale"_s).empty());
        const auto hyphenated = sample.find(u"Annabel"_s);
        QCOMPARE(hyphenated.size(), 2U);
        QCOMPARE(hyphenated[1].ranges.size(), 1U);
        QCOMPARE(sample.printed(hyphenated[1].ranges.front()), u"Ann-\nabel"_s);
    }

    void figuresAreWholeNumbers() {
        Sample sample;
        sample.add(Role::Body, u"15日开工，5日停工，5月25日收工。\n"_s);
        const auto found = sample.find(u"5日"_s);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().ranges.front().range, (TextRange{6, 8}));
    }

    void aNameRunsOverTheEndOfAColumn() {
        const std::vector<Page> pages{{{1}, {}, {}, 0, {}, u"景明说了  昨天市长白"_s}};
        Layout layout = test::twoColumns({{5, 11}}, {{0, 5}});
        layout.articles.pop_back();
        for (Block& block : layout.blocks)
            block.article = layout.articles.front().id;
        layout.blocks[0].paragraphs = {5};
        layout.blocks[1].rank = 1;
        normalize(layout);
        const auto found = Concordance(u"白景明").find(layout, pages);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().ranges,
                 (std::vector<PageRange>{{PageId{1}, {10, 11}}, {PageId{1}, {0, 2}}}));
        QCOMPARE(found.front().before, u"昨天市长"_s);
        QCOMPARE(found.front().after, u"说了"_s);
    }

    void aNameRunsOverTheEndOfAPage() {
        Sample sample;
        sample.add(Role::Body, u"昨天市长白\n"_s);
        sample.add(Role::Jump, u"（下转2版）\n"_s);
        sample.add(Role::Body, u"景明来了。\n"_s, false, 1);
        const auto found = sample.find(u"白景明"_s);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().ranges,
                 (std::vector<PageRange>{{PageId{1}, {4, 5}}, {PageId{2}, {0, 2}}}));
        sample.pages.pop_back();
        QVERIFY(sample.find(u"白景明"_s).empty());
    }

    void paragraphsPartNamesWhereTheyEnd() {
        Sample sample;
        sample.add(Role::Body, u"他姓白\n"_s);
        sample.add(Role::Body, u"景明来了。云\n"_s);
        sample.add(Role::Headline, u"川很大\n"_s);
        QCOMPARE(sample.find(u"白景明"_s).size(), 1U);
        QVERIFY(sample.find(u"云川"_s).empty());
        sample.layout.blocks[0].role = Role::Subhead;
        QVERIFY(sample.find(u"白景明"_s).empty());
    }

    void furnitureComesLastAndHasNoArticle() {
        Sample sample;
        sample.add(Role::Furniture, u"云川日报\n"_s);
        sample.add(Role::Body, u"云川日报社昨天说。\n"_s);
        const auto found = sample.find(u"云川日报"_s);
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found[0].article, ArticleId{1});
        QVERIFY(!found[1].article.isValid());
    }

    void contextKeepsCharactersWhole() {
        const QString rare = QString::fromUcs4(U"𠮷");
        Sample sample;
        sample.add(Role::Body, rare.repeated(40) + u"云川a"_s + rare.repeated(40));
        const auto found = sample.find(u"云川"_s);
        QCOMPARE(found.size(), 1U);
        QVERIFY(found.front().before.front().isHighSurrogate());
        QVERIFY(found.front().after.back().isLowSurrogate());
        QVERIFY(sample.find(QString(rare.front())).empty());
    }

    void passesOverPagesWithoutTheCharacters() {
        const Concordance name(u"Ann Dale");
        QVERIFY(name.mayOccur(u"Dale is an\nAnn"));
        QVERIFY(!name.mayOccur(u"dale is an\nAnn"));
        QVERIFY(!Concordance(u"").mayOccur(u"abc"));
    }

    void findsEachOneHoweverItIsSet() {
        test::Random random;
        const QStringList names{u"青石河"_s, u"白景明"_s, u"云川日报社"_s, u"Ann Dale"_s,
                                u"5月18日"_s};
        const QStringList words{u"昨天"_s,       u"市民都说"_s,   u"在河边，"_s,
                                u"走了很久。"_s, u"二〇二四年"_s, u"看见了"_s};
        for (int round = 0; round < 300; ++round) {
            const QString name = random.pick(names);
            QString paragraph;
            int planted = 0;
            for (int i = random.number(1, 30); i > 0; --i) {
                paragraph += random.pick(words);
                if (random.chance(0.3)) {
                    paragraph += name;
                    ++planted;
                }
            }
            paragraph += u"走了很久。"_s;
            Sample sample;
            sample.add(
                Role::Body,
                test::breakLines(random, paragraph, 2 * random.number(6, 20), {}).join(u'\n') +
                    u'\n');
            const auto found = sample.find(name);
            QCOMPARE(found.size(), std::size_t(planted));
            for (const Occurrence& occurrence : found) {
                QVERIFY(Concordance(name).mayOccur(sample.pages.front().text));
                QCOMPARE(occurrence.name, name);
                QCOMPARE(occurrence.ranges.size(), 1U);
                QString printed = sample.printed(occurrence.ranges.front());
                printed.removeIf([](QChar unit) { return unit.isSpace() || unit == u'-'; });
                QCOMPARE(printed, QString(name).remove(u' '));
            }
        }
    }

    void findsNamesOfTheSample() {
        QFile file(
            QStringLiteral(JIANBAO_SOURCE_DIR "/resources/sample/yunchuan-2024-05-18-p1.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Page page{{1}, {}, {}, 0, {}, QString::fromUtf8(file.readAll())};
        Layout layout = segment::findArticles(page.text);
        for (Block& block : layout.blocks)
            block.page = page.id;
        QString squeezed = page.text;
        squeezed.removeIf([](QChar unit) { return unit.isSpace(); });
        for (const QString& name : {u"青石河"_s, u"望月桥"_s, u"云川"_s, u"芦花湖"_s}) {
            const auto found = Concordance(name).find(layout, {&page, 1});
            QVERIFY(!found.empty());
            QCOMPARE(qsizetype(found.size()), squeezed.count(name));
            for (const Occurrence& occurrence : found) {
                RangeList ranges;
                for (const PageRange& place : occurrence.ranges)
                    ranges.add(place.range);
                QCOMPARE(entity::spelling(page.text, ranges), name);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ConcordanceTest)
#include "ConcordanceTest.moc"
