#include "tests/support/GoldPage.h"
#include "tests/support/ui/PageMouse.h"
#include "ui/common/Document.h"
#include "ui/page/PageView.h"
#include "ui/window/Actions.h"
#include "ui/window/RoleActions.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

namespace {

/// A run of visible characters that the gold has in one block.
struct Piece {
    TextRange words;
    const Block* gold = nullptr;
    /// The last one before it that is no furniture, if it belongs to the same article; else -1.
    int before = -1;
};

/// Pieces that get one role by one choice from a menu; with the blocks before them, or not.
struct Round {
    Role role = Role::Body;
    bool joins = false;
    std::vector<int> pieces;
    /// Whether pieces of that role have to wait for a later round.
    bool isPart = false;
    /// None of them needs the role.
    bool isJoinOnly = true;
};

} // namespace

/// From the crudest layout to the gold by the mouse alone: clicks and drags count, the wheel does
/// not. All is cut first, then what belongs together is joined, then all of one role is chosen at
/// once, and what is left is carried.
class MouseJourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGoldIsReached_data();
    void theGoldIsReached();

private:
    void readPieces();
    const Block& found(const Piece& piece) const;
    TextRange lineOf(qsizetype position) const;
    bool beginsLine(const Piece& piece) const;
    bool beginsBlock(const Piece& piece) const;
    bool needsRole(const Piece& piece) const;
    bool needsJoin(const Piece& piece) const;
    void cut();
    void join();
    void giveRoles();
    Round roundOf(Role role, bool joins) const;
    std::optional<Round> bestRound() const;
    void doRound(const Round& round);
    bool carryOne();
    void arrange();
    void arrange(const Article& gold, std::vector<ArticleId>& claimed);

    std::unique_ptr<test::Journey> m_journey;
    std::unique_ptr<test::PageMouse> m_mouse;
    std::vector<Piece> m_pieces;
    const Layout* m_gold = nullptr;
};

void MouseJourneyTest::theGoldIsReached_data() {
    test::addJourneys();
}

void MouseJourneyTest::theGoldIsReached() {
    QFETCH(QString, gold);
    if (gold.isEmpty())
        QSKIP("the shared dumps are not beside this project");
    const test::GeneratedPage page = test::readGoldPage(gold);
    m_journey = std::make_unique<test::Journey>(page);
    m_mouse = std::make_unique<test::PageMouse>(*m_journey);
    m_gold = &page.gold;
    readPieces();
    cut();
    join();
    giveRoles();
    arrange();
    m_journey->finish(u"mouse"_s);
}

void MouseJourneyTest::readPieces() {
    m_pieces.clear();
    const QString text = m_journey->view().text();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isSpace())
            continue;
        const Block* gold = m_journey->goldAt(at);
        if (m_pieces.empty() || m_pieces.back().gold != gold)
            m_pieces.push_back({{at, at}, gold});
        m_pieces.back().words.end = at + 1;
    }
    int last = -1;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        Piece& piece = m_pieces[i];
        if (!piece.gold->article.isValid())
            continue;
        const bool goesOn =
            last >= 0 && m_pieces[std::size_t(last)].gold->article == piece.gold->article;
        piece.before = goesOn ? last : -1;
        last = static_cast<int>(i);
    }
}

const Block& MouseJourneyTest::found(const Piece& piece) const {
    return *m_journey->layout().blockAt(m_journey->document().page().id, piece.words.begin);
}

/// From the line's start to behind its end.
TextRange MouseJourneyTest::lineOf(qsizetype position) const {
    const QString text = m_journey->view().text();
    const qsizetype feed = text.indexOf(u'\n', position);
    return {text.lastIndexOf(u'\n', position - 1) + 1, feed < 0 ? text.size() : feed + 1};
}

bool MouseJourneyTest::beginsLine(const Piece& piece) const {
    return m_journey->visible(lineOf(piece.words.begin).begin) == piece.words.begin;
}

bool MouseJourneyTest::beginsBlock(const Piece& piece) const {
    return m_journey->visible(found(piece).ranges.begin()) == piece.words.begin;
}

bool MouseJourneyTest::needsRole(const Piece& piece) const {
    return found(piece).role != piece.gold->role || !beginsBlock(piece);
}

bool MouseJourneyTest::needsJoin(const Piece& piece) const {
    return piece.before >= 0 &&
           found(piece).article != found(m_pieces[std::size_t(piece.before)]).article;
}

/// Where lines begin; what begins inside of a line is cut out when it gets its role.
void MouseJourneyTest::cut() {
    BlockId block;
    ArticleId last;
    for (const Piece& piece : m_pieces) {
        if (QTest::currentTestFailed())
            return;
        if (beginsBlock(piece) && found(piece).id != block)
            last = {};
        const bool isNew =
            last.isValid() && piece.gold->article.isValid() && piece.gold->article != last;
        if (beginsLine(piece) && !beginsBlock(piece))
            m_mouse->cut(piece.words.begin, isNew ? Qt::ShiftModifier : Qt::NoModifier);
        block = found(piece).id;
        if (piece.gold->article.isValid())
            last = piece.gold->article;
    }
}

/// Makes one block of the runs that the gold has as one, and cuts what ends inside of a line there.
void MouseJourneyTest::join() {
    for (const Piece& piece : m_pieces) {
        const qsizetype second = m_journey->visible(found(piece).ranges.end());
        const qsizetype behind = m_journey->visible(piece.words.end);
        const bool isParted = piece.gold->article.isValid() && second < piece.words.end;
        if (QTest::currentTestFailed() || !isParted)
            continue;
        const bool endsLine = lineOf(piece.words.end - 1).end <= behind;
        m_mouse->dragBorder(second, std::min(behind, m_journey->view().text().size() - 1),
                            endsLine ? Qt::NoModifier : Qt::ControlModifier);
    }
}

void MouseJourneyTest::giveRoles() {
    while (!QTest::currentTestFailed()) {
        const auto round = bestRound();
        if (!round && !carryOne())
            return;
        if (round)
            doRound(*round);
    }
}

/// Carries a piece, the only one of its kind, to the article of the block before it.
bool MouseJourneyTest::carryOne() {
    for (const Piece& piece : m_pieces) {
        if (!needsJoin(piece) || needsJoin(m_pieces[std::size_t(piece.before)]))
            continue;
        const ArticleId article = found(m_pieces[std::size_t(piece.before)]).article;
        const Piece* next = nullptr;
        for (const Piece& other : m_pieces)
            if (found(other).article == article && other.gold->article == piece.gold->article &&
                other.gold->rank > piece.gold->rank &&
                (!next || other.gold->rank < next->gold->rank))
                next = &other;
        m_mouse->carry(piece.words.begin, article, next ? found(*next).id : BlockId{});
        return true;
    }
    return false;
}

Round MouseJourneyTest::roundOf(Role role, bool joins) const {
    Round round{role, joins, {}};
    const auto isIn = [&](int index) {
        return std::find(round.pieces.begin(), round.pieces.end(), index) != round.pieces.end();
    };
    for (int i = 0; i < static_cast<int>(m_pieces.size()); ++i) {
        const Piece& piece = m_pieces[std::size_t(i)];
        if (piece.gold->role != role)
            continue;
        const bool waits = needsJoin(piece);
        const bool takesPart =
            joins ? waits || (needsRole(piece) && piece.before >= 0) : needsRole(piece) && !waits;
        if (!takesPart)
            continue;
        const bool ready = !waits || !joins || isIn(piece.before) ||
                           !needsJoin(m_pieces[std::size_t(piece.before)]);
        if (!ready) {
            round.isPart = true;
            continue;
        }
        round.pieces.push_back(i);
        round.isJoinOnly = round.isJoinOnly && !needsRole(piece);
    }
    return round;
}

/// Furniture first, so that it stands between no others; then the largest that is whole.
std::optional<Round> MouseJourneyTest::bestRound() const {
    if (Round furniture = roundOf(Role::Furniture, false); !furniture.pieces.empty())
        return furniture;
    std::optional<Round> best;
    const auto worth = [](const Round& round) {
        return std::pair(!round.isPart, round.pieces.size());
    };
    for (const Role role : AllRoles)
        for (const bool joins : {true, false}) {
            const bool can = !joins || test::Journey::roleAction(
                                           m_journey->window().roleActions().joining(), role);
            Round round = can ? roundOf(role, joins) : Round{};
            const bool isCarried = round.isJoinOnly && round.pieces.size() == 1;
            if (!round.pieces.empty() && !isCarried && (!best || worth(round) > worth(*best)))
                best = std::move(round);
        }
    return best;
}

void MouseJourneyTest::doRound(const Round& round) {
    const RoleActions& actions = m_journey->window().roleActions();
    auto* action =
        test::Journey::roleAction(round.joins ? actions.joining() : actions.roles(), round.role);
    std::vector<int> chips;
    bool any = false;
    for (const int index : round.pieces) {
        const Piece& piece = m_pieces[std::size_t(index)];
        if (beginsBlock(piece)) {
            chips.push_back(index);
            continue;
        }
        m_mouse->select(piece.words, any ? Qt::ControlModifier : Qt::NoModifier);
        any = true;
    }
    if (chips.empty())
        return m_mouse->chooseAtText(m_pieces[std::size_t(round.pieces.back())].words.begin,
                                     action);
    const auto chipAt = [&](std::size_t i) {
        return m_pieces[std::size_t(chips[i])].words.begin;
    };
    // The last one is selected by the click that opens the menu.
    const std::size_t end = chips.size() - 1;
    for (std::size_t i = 0; i < end; ++i) {
        std::size_t run = i;
        while (run + 1 < end && chips[run + 1] == chips[run] + 1)
            ++run;
        m_mouse->clickChip(chipAt(i),
                           std::exchange(any, true) ? Qt::ControlModifier : Qt::NoModifier);
        if (run > i)
            m_mouse->clickChip(chipAt(run), Qt::ShiftModifier);
        i = run;
    }
    m_mouse->chooseAtChip(chipAt(end), action, any ? Qt::ControlModifier : Qt::NoModifier);
}

void MouseJourneyTest::arrange() {
    std::vector<ArticleId> claimed;
    for (const Article& article : m_gold->articles)
        if (!QTest::currentTestFailed())
            arrange(article, claimed);
}

void MouseJourneyTest::arrange(const Article& gold, std::vector<ArticleId>& claimed) {
    std::vector<const Piece*> pieces;
    for (const Piece& piece : m_pieces)
        if (piece.gold->article == gold.id)
            pieces.push_back(&piece);
    if (pieces.empty())
        return;
    const auto isTaken = [&] {
        return std::find(claimed.begin(), claimed.end(), found(*pieces.front()).article) !=
               claimed.end();
    };
    if (isTaken())
        m_mouse->chooseAtText(pieces.front()->words.begin,
                              m_journey->window().actions()[ActionId::NewArticle]);
    const ArticleId article = found(*pieces.front()).article;
    claimed.push_back(article);
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece* one, const Piece* other) {
        return one->gold->rank < other->gold->rank;
    });
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
        const auto next = piece == pieces.rbegin() ? BlockId{} : found(**std::prev(piece)).id;
        const bool isThere = found(**piece).article == article;
        const bool inOrder =
            piece == pieces.rbegin() || found(**piece).rank < found(**std::prev(piece)).rank;
        if (!isThere || !inOrder)
            m_mouse->carry((*piece)->words.begin, article, next);
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(MouseJourneyTest)
#include "MouseJourneyTest.moc"
