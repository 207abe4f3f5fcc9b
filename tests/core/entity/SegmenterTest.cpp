#include "core/entity/Segmenter.h"

#include "tests/support/Gazetteers.h"
#include "tests/support/Random.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::entity;
using namespace Qt::StringLiterals;

namespace {

/// The tokens parted by "/", names in brackets.
QString cut(const QString& page, const NameIndex& known = {}) {
    const JoinedText text = JoinedText::fromPage(page, test::shippedTable());
    QStringList shown;
    for (const Token& token : Segmenter(test::shippedTable(), known).segment(text)) {
        if (token.kind == TokenKind::Break)
            continue;
        const QString spelling = QString::fromUtf16(text.text().data() + token.begin, token.length);
        const bool name = token.kind == TokenKind::Person || token.kind == TokenKind::Sound ||
                          token.kind == TokenKind::Known;
        shown += name ? u"["_s + spelling + u"]"_s : spelling;
    }
    return shown.join(u'/');
}

} // namespace

class SegmenterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsWords() { QCOMPARE(cut(u"记者了解到，城市建设"_s), u"记者/了解/到/，/城市/建设"_s); }

    void findsNamesBetweenWords() {
        QCOMPARE(cut(u"市长沈若溪表示"_s), u"市长/[沈若溪]/表示"_s);
        QCOMPARE(cut(u"教授欧阳文涛说"_s), u"教授/[欧阳文涛]/说"_s);
    }

    void findsTransliteratedNames() {
        QCOMPARE(cut(u"外长卡尔多斯基出席会议"_s), u"外长/[卡尔多斯基]/出席/会议"_s);
    }

    void partsNamesThatRunTogether() {
        QCOMPARE(cut(u"沈若溪江一帆白景和出席会议"_s), u"[沈若溪]/[江一帆]/[白景和]/出席/会议"_s);
    }

    void usesKnownNames() {
        NameIndex known;
        known.add({u"和谐高", MentionType::Person, true});
        QCOMPARE(cut(u"昨天和谐高来了"_s, known).section(u'/', 1, 1), u"[和谐高]"_s);
    }

    void refiningIsCuttingWithTheNames() {
        NameIndex known;
        known.add({u"和谐高", MentionType::Person, true});
        const JoinedText text =
            JoinedText::fromPage(u"今天是晴天。昨天和谐高来了。明天有雨。"_s, test::shippedTable());
        const std::vector<Token> plain = Segmenter(test::shippedTable(), {}).segment(text);
        const Segmenter segmenter(test::shippedTable(), known);
        const std::vector<Token> refined = segmenter.refine(text, plain);
        const std::vector<Token> direct = segmenter.segment(text);
        QCOMPARE(refined.size(), direct.size());
        for (std::size_t i = 0; i < direct.size(); ++i)
            QCOMPARE(refined[i].range(), direct[i].range());
    }

    void tokensTileAnyText() {
        test::Random random;
        const QString units =
            u"王李和平中国公司的在说abc 123，。、\n·〇"_s + QString::fromUcs4(U"𠮷😀");
        for (int round = 0; round < 500; ++round) {
            QString page;
            for (int i = random.number(0, 80); i > 0; --i)
                page += random.pick(units);
            const JoinedText text = JoinedText::fromPage(page, test::shippedTable());
            qsizetype at = 0;
            for (const Token& token : Segmenter(test::shippedTable(), {}).segment(text)) {
                QCOMPARE(token.begin, at);
                QVERIFY(token.length > 0);
                at = token.end();
            }
            QCOMPARE(at, qsizetype(text.text().size()));
        }
    }
};

QTEST_GUILESS_MAIN(SegmenterTest)
#include "SegmenterTest.moc"
