#include "core/clean/Cleaner.h"

#include "core/text/CharClass.h"
#include "tests/support/Random.h"
#include "tests/support/Shared.h"

#include <QFile>
#include <QTest>

using namespace jianbao;
using namespace jianbao::clean;
using namespace Qt::StringLiterals;

namespace {

Block blockOver(QStringView text, std::vector<qsizetype> paragraphs = {0}, Role role = Role::Body) {
    Block block;
    block.id = {-1};
    block.role = role;
    block.ranges = TextRange{0, text.size()};
    block.paragraphs = std::move(paragraphs);
    return block;
}

QString cleaned(const QString& text, Role role = Role::Body, const CleanOptions& options = {}) {
    const CleanBlock clean = cleanBlock(text, blockOver(text, {0}, role), options);
    return clean.paragraphs.empty() ? QString() : clean.paragraphs.front().text;
}

/// Characters that lines, spacing and scripts turn on.
constexpr QStringView Troublesome = u"镇上新开图书馆ABcdé，。、（）“”‘’—…·-‐　  \n\n "
                                    u"12３４％%\u00AD\u200B\u200D\uFEFF가나あ\xD842\xDFB7"
                                    u"\xD842\xDFB7\xD800⼯ﬁ●\t\f\"'/.";

QString randomText(test::Random& random) {
    QString text;
    for (int length = random.number(0, 80); length > 0; --length)
        text.append(random.pick(Troublesome));
    return text;
}

Block randomBlock(test::Random& random, qsizetype length) {
    Block block;
    block.role = random.pick(AllRoles);
    for (int i = random.number(1, 4); i > 0; --i) {
        const int from = random.number(0, static_cast<int>(length));
        block.ranges.add({from, random.number(from, static_cast<int>(length))});
    }
    for (qsizetype at = 0; at < length; ++at) {
        if (block.ranges.contains(at) && random.chance(0.05))
            block.paragraphs.push_back(at);
    }
    return block;
}

/// Whether a piece is a copy, but for white space that became one space.
bool isFaithful(QStringView derived, QStringView source) {
    const auto isSpace = [](QChar c) {
        return c == u' ' || c == u'\u2009';
    };
    const auto isBlank = [](QChar c) {
        return charIs(c.unicode(), CharSpace);
    };
    if (derived.size() != source.size())
        return derived.size() == 1 && isSpace(derived.front()) &&
               std::all_of(source.begin(), source.end(), isBlank);
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (derived[i] != source[i] && !(isSpace(derived[i]) && isBlank(source[i])))
            return false;
    }
    return true;
}

/// The first broken promise of a cleaned block, or an empty string.
QString brokenPromise(QStringView page, const Block& block, const CleanBlock& clean) {
    std::vector<int> seen(static_cast<std::size_t>(page.size()), 0);
    for (const Dropped& dropped : clean.dropped) {
        for (qsizetype at = dropped.source.begin; at < dropped.source.end; ++at)
            ++seen[static_cast<std::size_t>(at)];
    }
    qsizetype last = 0;
    for (const CleanParagraph& paragraph : clean.paragraphs) {
        if (paragraph.map.derivedLength() != paragraph.text.size())
            return u"map and text differ in length"_s;
        for (const OffsetMap::Piece& piece : paragraph.map.pieces()) {
            if (piece.source.begin < last)
                return u"the map goes back"_s;
            last = piece.source.end;
            const QStringView derived =
                QStringView(paragraph.text).sliced(piece.derived.begin, piece.derived.length());
            const QStringView source = page.sliced(piece.source.begin, piece.source.length());
            if (!isFaithful(derived, source))
                return u"%1 became %2"_s.arg(source, derived);
            for (qsizetype i = 0; i < source.size() && source.size() == derived.size(); ++i)
                seen[static_cast<std::size_t>(piece.source.begin + i)] +=
                    derived[i] == source[i] ? 1 : 0;
        }
    }
    for (qsizetype at = 0; at < page.size(); ++at) {
        const bool isVisible = !charIs(page[at].unicode(), CharSpace);
        const int times = seen[static_cast<std::size_t>(at)];
        if (block.ranges.contains(at) ? (isVisible && times != 1) || times > 1 : times > 0)
            return u"position %1 is accounted for %2 times"_s.arg(at).arg(times);
    }
    return {};
}

CleanOptions randomOptions(test::Random& random) {
    CleanOptions options;
    options.hanLatinSpace = static_cast<HanLatinSpace>(random.number(0, 2));
    options.quotes = static_cast<QuoteStyle>(random.number(0, 2));
    options.halfWidthLetters = random.chance(0.5);
    options.fullWidthPunctuation = random.chance(0.5);
    options.compatibilityCharacters = random.chance(0.5);
    return options;
}

/// Whether each visible character of the block is in one piece of a map or one drop, in order.
bool accountsForAll(QStringView page, const Block& block, const CleanBlock& clean) {
    std::vector<int> seen(static_cast<std::size_t>(page.size()), 0);
    const auto see = [&seen](TextRange range) {
        for (qsizetype at = range.begin; at < range.end; ++at)
            ++seen[static_cast<std::size_t>(at)];
    };
    for (const Dropped& dropped : clean.dropped)
        see(dropped.source);
    qsizetype last = 0;
    for (const CleanParagraph& paragraph : clean.paragraphs) {
        for (const OffsetMap::Piece& piece : paragraph.map.pieces()) {
            if (piece.source.begin < last)
                return false;
            last = piece.source.end;
            see(piece.source);
        }
    }
    for (qsizetype at = 0; at < page.size(); ++at) {
        const int times = seen[static_cast<std::size_t>(at)];
        const bool isVisible = !charIs(page[at].unicode(), CharSpace);
        if (block.ranges.contains(at) ? isVisible && times != 1 : times > 0)
            return false;
    }
    return true;
}

/// A space that was put in has no source to come back from.
bool leadsBothWays(const CleanParagraph& paragraph) {
    const OffsetMap& map = paragraph.map;
    qsizetype derived = 0;
    qsizetype source = 0;
    for (const OffsetMap::Piece& piece : map.pieces()) {
        if (piece.derived.begin != derived)
            return false;
        for (; derived < piece.derived.end; ++derived) {
            const qsizetype place = map.toSource(derived).value_or(-1);
            if (place < source)
                return false;
            source = place;
            if (piece.source.isEmpty())
                continue;
            const qsizetype back = map.toDerived(place).value_or(-1);
            if (!piece.source.contains(place) || !piece.derived.contains(back) || back > derived)
                return false;
        }
    }
    return derived == paragraph.text.size();
}

} // namespace

class CleanerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data() {
        QTest::addColumn<QString>("dump");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char* name, const char16_t* dump, const char16_t* wanted) {
            QTest::newRow(name) << QString::fromUtf16(dump) << QString::fromUtf16(wanted);
        };
        row("Han lines", u"　　云溪镇的新\n图书馆\n", u"云溪镇的新图书馆");
        row("column break", u"云溪镇的新\n\n图书馆", u"云溪镇的新图书馆");
        row("Latin lines", u"The ferry left\nat dawn", u"The ferry left at dawn");
        row("Han, then Latin", u"他们用\nTide\n记录水位", u"他们用Tide记录水位");
        row("digits", u"共有20\n25人", u"共有2025人");
        row("decimal", u"增长3.\n5，降到12\n.8", u"增长3.5，降到12.8");
        row("percent", u"约占80\n%以上", u"约占80%以上");
        row("English digits", u"He won 20\n25 others lost", u"He won 20 25 others lost");
        row("Hangul", u"새 도서관\n문을 열었다", u"새 도서관 문을 열었다");
        row("Kana", u"図書館が\nできた", u"図書館ができた");
        row("Han beside digits", u"7月 14日至 15日， 共 3 场", u"7月14日至15日，共3场");
        row("names", u"记者 林一 周二 摄", u"记者 林一 周二 摄");
        row("phrases", u"云溪建馆 人人读书", u"云溪建馆 人人读书");
        row("wide space", u"林一　　周二", u"林一 周二");
        row("around punctuation", u"他说 ： “ 好 。 ” 走了", u"他说：“好。”走了");
        row("quotes and Han", u"称为 “镇上之光” 的", u"称为“镇上之光”的");
        row("quotes and lines", u"称为“\nTide\n”的馆", u"称为“Tide”的馆");
        row("dash over a line", u"云溪—\n—镇上", u"云溪——镇上");
        row("English quotes", u"the “old mill” is gone", u"the “old mill” is gone");
        row("middle dot", u"阿诺·\n林德", u"阿诺·林德");
        row("letter-spaced", u"云 溪 镇 建 图 书 馆", u"云溪镇建图书馆");
        row("letter-spaced, one lost", u"云 溪镇 建 图 书 馆", u"云溪镇建图书馆");
        row("half a line", u"这座图书馆昨天在镇上 正 式 开 放 迎来了许多读者",
            u"这座图书馆昨天在镇上正式开放迎来了许多读者");
        row("spaced with digits", u"三 月 1 4 日 开 馆", u"三月14日开馆");
        row("spaced numbers only", u"云溪镇 7 月 9 日电 多年来", u"云溪镇7月9日电 多年来");
        row("short names stay", u"主编 林 一 副主编 周二三", u"主编 林 一 副主编 周二三");
        row("hyphen", u"a tall rough-\nneck came", u"a tall roughneck came");
        row("compound", u"the mayor-\nelect spoke", u"the mayor-elect spoke");
        row("capital", u"Anglo-\nSaxon and mid-\n1990s", u"Anglo-Saxon and mid-1990s");
        row("suspended", u"pre-\nand post-war", u"pre- and post-war");
        row("English dash", u"the war—\nand after", u"the war—and after");
        row("dash for no pence", u"sofas from 998,-\nin stock", u"sofas from 998,- in stock");
        row("spaced dash", u"the war —\nand after", u"the war — and after");
        row("slash", u"and/\nor", u"and/or");
        row("soft hyphen", u"rough\u00AD\nneck, rough\u00ADneck", u"roughneck, roughneck");
        row("zero width", u"云\u200B溪\uFEFF镇", u"云溪镇");
        row("rare Han", u"姓\xD842\xDFB7\n的人\xD842\xDFB7\nTide",
            u"姓\xD842\xDFB7的人\xD842\xDFB7Tide");
        row("emoji", u"well done \xD83D\xDE00\nsaid she", u"well done \xD83D\xDE00 said she");
        row("brackets kept", u"Tide (潮) 记录", u"Tide (潮) 记录");
        row("forms kept", u"Ａ⼯１％ﬁ", u"Ａ⼯１％ﬁ");
        row("blank", u" \n　\t", u"");
    }
    void reads() {
        QFETCH(QString, dump);
        QTEST(cleaned(dump), "wanted");
    }

    void linesOfAnyLengthComeWhole() {
        const QString han = u"镇上新开了一座图书馆藏书三万册还有一间阅览室"_s;
        const QString mixed = u"镇上“新开”了…一座图书馆—藏书é三万册还有一间阅览室"_s;
        for (const QString& line : {han, mixed}) {
            for (qsizetype length = 1; length <= line.size(); ++length) {
                const QString first = line.first(length);
                QCOMPARE(cleaned(first + u"\n"_s + han), first + han);
                QCOMPARE(cleaned(han + u"\n"_s + first), han + first);
            }
        }
    }

    void titleKeepsItsPhrases() {
        QCOMPARE(cleaned(u"云 溪 镇   建 图 书 馆"_s, Role::Headline), u"云溪镇 建图书馆"_s);
        QCOMPARE(cleaned(u"云 溪 镇\n建 图 书 馆"_s, Role::Headline), u"云溪镇建图书馆"_s);
        QCOMPARE(cleaned(u"社 论"_s, Role::Kicker), u"社论"_s);
        QCOMPARE(cleaned(u"社 论"_s), u"社 论"_s);
        QCOMPARE(cleaned(u"New Library\nOpens in Town"_s, Role::Headline),
                 u"New Library Opens in Town"_s);
    }

    void titleIsOneParagraph() {
        const QString text = u"云溪镇\n建图书馆"_s;
        const CleanBlock clean = cleanBlock(text, blockOver(text, {0, 4}, Role::Headline));
        QCOMPARE(clean.paragraphs.size(), 1U);
        QVERIFY(!clean.paragraphs.front().continues);
        QVERIFY(!cleanBlock(text, blockOver(text, {}, Role::Deck)).paragraphs.front().continues);
    }

    void spaceBetweenHanAndLatinIsAChoice() {
        const QString text = u"用 Tide 记3 年\nABC"_s;
        CleanOptions options;
        options.hanLatinSpace = HanLatinSpace::Keep;
        QCOMPARE(cleaned(text, Role::Body, options), u"用 Tide 记3 年ABC"_s);
        options.hanLatinSpace = HanLatinSpace::Thin;
        QCOMPARE(cleaned(text, Role::Body, options), u"用\u2009Tide\u2009记3\u2009年ABC"_s);
    }

    void formsAreChoices() {
        CleanOptions options;
        options.halfWidthLetters = true;
        QCOMPARE(cleaned(u"Ａ１％，Ｂ"_s, Role::Body, options), u"A1%，B"_s);
        options = {};
        options.fullWidthPunctuation = true;
        QCOMPARE(cleaned(u"他说:好(1,000),Tide, too"_s, Role::Body, options),
                 u"他说：好（1,000），Tide, too"_s);
        QCOMPARE(cleaned(u"He said (潮), yes"_s, Role::Body, options), u"He said (潮), yes"_s);
        options = {};
        options.quotes = QuoteStyle::Corner;
        QCOMPARE(cleaned(u"“镇”与‘溪’和\"云\"，Lin’s"_s, Role::Body, options),
                 u"「镇」与『溪』和「云」，Lin’s"_s);
        options.quotes = QuoteStyle::Curly;
        QCOMPARE(cleaned(u"「镇」与『溪』和\"云\""_s, Role::Body, options), u"“镇”与‘溪’和“云”"_s);
        options = {};
        options.compatibilityCharacters = true;
        QCOMPARE(cleaned(u"⼯厂の金ﬁne\U0002F800"_s, Role::Body, options), u"工厂の金fine丽"_s);
    }

    void formsKeepTheMap() {
        CleanOptions options;
        options.compatibilityCharacters = true;
        const QString text = u"a ﬁne day"_s;
        const CleanBlock clean = cleanBlock(text, blockOver(text), options);
        const CleanParagraph& paragraph = clean.paragraphs.front();
        QCOMPARE(paragraph.text, u"a fine day"_s);
        QCOMPARE(paragraph.map.toSource(2), 2);
        QCOMPARE(paragraph.map.toSource(3), 2);
        QCOMPARE(paragraph.map.toSource(4), 3);
        QCOMPARE(paragraph.map.toDerived(3), 4);
    }

    void paragraphsStartWhereTheBlockSays() {
        const QString text = u"镇上的读\n者。\n　　新馆开放，\n人人欢喜。"_s;
        const CleanBlock clean = cleanBlock(text, blockOver(text, {10}));
        QCOMPARE(clean.paragraphs.size(), 2U);
        QCOMPARE(clean.paragraphs[0].text, u"镇上的读者。"_s);
        QVERIFY(clean.paragraphs[0].continues);
        QCOMPARE(clean.paragraphs[1].text, u"新馆开放，人人欢喜。"_s);
        QVERIFY(!clean.paragraphs[1].continues);
    }

    void onlyRunningTextGoesOn() {
        const QString text = u"本报记者 林一\n"_s;
        const auto continues = [&](Role role) {
            return cleanBlock(text, blockOver(text, {}, role)).paragraphs.front().continues;
        };
        QVERIFY(continues(Role::Body));
        QVERIFY(continues(Role::Caption));
        QVERIFY(!continues(Role::Byline));
        QVERIFY(!continues(Role::Jump));
        QVERIFY(!continues(Role::Headline));
    }

    void rangesAreReadOneByOne() {
        const QString text = u"溪水清清   new mill\n镇上人家   by the river\n"_s;
        Block left = blockOver(text);
        left.ranges = {{0, 4}, {16, 20}};
        QCOMPARE(cleanBlock(text, left).paragraphs.front().text, u"溪水清清镇上人家"_s);
        Block right = blockOver(text, {7});
        right.ranges = {{7, 15}, {23, 35}};
        const CleanParagraph paragraph = cleanBlock(text, right).paragraphs.front();
        QCOMPARE(paragraph.text, u"new mill by the river"_s);
        QCOMPARE(paragraph.map.toSource(9), 23);
        QCOMPARE(paragraph.map.toDerived(23), 9);
    }

    void droppedCharactersAreListed() {
        const QString text = u"rough-\nneck rough\u00AD\nneck \uFEFF\u200Btoo"_s;
        const CleanBlock clean = cleanBlock(text, blockOver(text));
        QCOMPARE(clean.paragraphs.front().text, u"roughneck roughneck too"_s);
        QCOMPARE(clean.dropped, (std::vector<Dropped>{{{5, 6}, DropRule::LineBreakHyphen},
                                                      {{17, 18}, DropRule::SoftHyphen},
                                                      {{24, 26}, DropRule::ZeroWidth}}));
    }

    void everyVisibleCharacterIsAccountedFor() {
        test::Random random;
        for (int round = 0; round < 5000; ++round) {
            const QString text = randomText(random);
            const Block block = randomBlock(random, text.size());
            CleanOptions options;
            options.hanLatinSpace = static_cast<HanLatinSpace>(random.number(0, 2));
            const QString broken = brokenPromise(text, block, cleanBlock(text, block, options));
            QVERIFY2(broken.isEmpty(), qPrintable(broken + u" in "_s + text));
        }
    }

    /// Whatever forms a person chooses, the map tiles the text, never goes back, and with what is
    /// dropped holds every visible character once; both ways lead to the same places.
    void formsAccountForEveryCharacter() {
        test::Random random;
        for (int round = 0; round < 5000; ++round) {
            const QString text = randomText(random);
            const Block block = randomBlock(random, text.size());
            const CleanBlock clean = cleanBlock(text, block, randomOptions(random));
            QVERIFY2(accountsForAll(text, block, clean), qPrintable(text));
            for (const CleanParagraph& paragraph : clean.paragraphs)
                QVERIFY2(leadsBothWays(paragraph), qPrintable(text));
        }
    }

    void everyVisibleCharacterOfRealDumpsIsAccountedFor_data() {
        QTest::addColumn<QString>("dump");
        for (const char* name :
             {"chongqing-2025-07-16-p1.txt", "liaoyuan-2025-07-16-p1.txt",
              "nmrb/nmrb-2011-01-03-wrapped.txt", "jingbao/jingbao-1939-04-21.txt"})
            QTest::newRow(name) << u"dumps/"_s + QLatin1String(name);
    }
    void everyVisibleCharacterOfRealDumpsIsAccountedFor() {
        QFETCH(QString, dump);
        QFile file(test::sharedPath(dump));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the shared dumps are not beside the project: nothing was checked");
        const QString text = QString::fromUtf8(file.readAll());
        test::Random random;
        for (int round = 0; round < 20; ++round) {
            const Block block = randomBlock(random, text.size());
            const QString broken = brokenPromise(text, block, cleanBlock(text, block));
            QVERIFY2(broken.isEmpty(), qPrintable(broken));
        }
    }

    void cleaningCleanTextChangesNothing() {
        test::Random random;
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int length = random.number(1, 40); length > 0; --length)
                text.append(random.pick(QStringView(u"云溪镇图书馆，。、ab1\n")));
            const QString once = cleaned(text);
            QCOMPARE(cleaned(once), once);
        }
    }
};

QTEST_GUILESS_MAIN(CleanerTest)
#include "CleanerTest.moc"
