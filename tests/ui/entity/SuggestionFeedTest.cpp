#include "ui/entity/SuggestionFeed.h"

#include <QSemaphore>
#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

namespace {

SuggestionFeed::Request request(qint64 page, const QString& text) {
    SuggestionFeed::Request made;
    made.page.id = PageId{page};
    made.page.text = text;
    Block block;
    block.id = BlockId{1};
    block.page = made.page.id;
    block.ranges = TextRange{0, text.size()};
    block.article = ArticleId{1};
    made.layout.blocks = {block};
    made.layout.articles.resize(1);
    made.layout.articles.front().id = ArticleId{1};
    return made;
}

} // namespace

class SuggestionFeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersOnItsOwnThreadsLoop() {
        SuggestionFeed feed(&entity::EntityTable::load);
        std::vector<std::pair<PageId, std::vector<entity::Suggestion>>> answers;
        connect(&feed, &SuggestionFeed::suggested, this,
                [&](PageId page, const std::vector<entity::Suggestion>& names) {
                    QCOMPARE(QThread::currentThread(), thread());
                    answers.emplace_back(page, names);
                });
        feed.ask(request(7, u"他昨天在昆明。"_s));
        QTRY_COMPARE(answers.size(), 1U);
        QCOMPARE(answers[0].first, PageId{7});
        QVERIFY(std::any_of(
            answers[0].second.begin(), answers[0].second.end(), [](const entity::Suggestion& each) {
                return each.type == MentionType::Location && each.ranges == RangeList{{4, 6}};
            }));
        auto again = request(8, u"昨天听泉居开张。"_s);
        again.own.confirmed = {{u"听泉居"_s, MentionType::Organization}};
        feed.ask(again);
        QTRY_COMPARE(answers.size(), 2U);
        QCOMPARE(answers[1].second.back().type, MentionType::Organization);
    }

    void onlyTheLastQuestionIsAnswered() {
        QSemaphore gate;
        SuggestionFeed feed([&] {
            gate.acquire();
            return entity::EntityTable::load();
        });
        std::vector<PageId> answers;
        connect(&feed, &SuggestionFeed::suggested, this,
                [&](PageId page) { answers.push_back(page); });
        for (qint64 page = 1; page <= 5; ++page)
            feed.ask(request(page, u"他昨天在昆明。"_s));
        feed.cancel();
        feed.ask(request(6, u"他昨天在昆明。"_s));
        gate.release();
        QTRY_VERIFY(!answers.empty());
        QCOMPARE(answers, std::vector{PageId{6}});
    }

    void tellsOnceThatTheTablesAreDamaged() {
        SuggestionFeed feed([]() -> Result<entity::EntityTable> {
            return failure(ErrorKind::Damaged, u"table"_s);
        });
        std::vector<Error> errors;
        connect(&feed, &SuggestionFeed::failed, this,
                [&](const Error& error) { errors.push_back(error); });
        feed.ask(request(1, u"他"_s));
        QTRY_COMPARE(errors.size(), 1U);
        QCOMPARE(errors.front().kind, ErrorKind::Damaged);
    }

    void goesAwayWhileItWorks() {
        for (int i = 0; i < 20; ++i) {
            SuggestionFeed feed(&entity::EntityTable::load);
            feed.ask(request(1, u"他昨天在昆明。"_s.repeated(1000)));
        }
    }
};

QTEST_GUILESS_MAIN(SuggestionFeedTest)
#include "SuggestionFeedTest.moc"
