#include "tests/support/GoldPage.h"
#include "tests/support/ui/Journey.h"
#include "ui/common/Document.h"
#include "ui/page/PageView.h"
#include "ui/window/RoleActions.h"
#include "ui/window/Workbench.h"

#include <QTest>

#include <map>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

/// From the crudest layout to the gold by keys alone, from the page's first block to its last.
class KeyJourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGoldIsReached_data();
    void theGoldIsReached();

private:
    void walk();
    bool settleBlock();
    bool isShort(qsizetype begin, qsizetype end) const;
    void settle(const Block& gold);
    void cutBackAt(qsizetype at, const Block& before);
    void goDownTo(qsizetype at);
    void giveRole(Role role, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void join(const Block& gold);
    bool isOthers(const Block& block) const;

    std::unique_ptr<test::Journey> m_journey;
    /// The article of the window for each article of the gold, and where the last block went.
    std::map<ArticleId, qsizetype> m_places;
    ArticleId m_last;
};

void KeyJourneyTest::theGoldIsReached_data() {
    test::addJourneys();
}

void KeyJourneyTest::theGoldIsReached() {
    QFETCH(QString, gold);
    if (gold.isEmpty())
        QSKIP("the shared dumps are not beside this project");
    const test::GeneratedPage page = test::readGoldPage(gold);
    m_journey = std::make_unique<test::Journey>(page);
    m_places.clear();
    m_last = {};
    walk();
    m_journey->finish(u"keys"_s);
}

void KeyJourneyTest::walk() {
    m_journey->press(Qt::Key_Home, Qt::ControlModifier);
    while (settleBlock() && !QTest::currentTestFailed())
        ;
}

/// Puts the block at the caret right and goes on to the next; false behind the last one.
bool KeyJourneyTest::settleBlock() {
    Workbench& bench = m_journey->window().workbench();
    const auto starts = m_journey->goldStartsIn(*bench.block());
    const Block& gold = *m_journey->goldAt(starts.front());
    qsizetype end = bench.block()->ranges.end();
    if (starts.size() > 1) {
        const bool isJoined = m_places.contains(gold.article) && m_last == gold.article;
        if (isJoined && isShort(starts[0], starts[1])) {
            while (!QTest::currentTestFailed() && bench.caret() < starts[1])
                m_journey->press(Qt::Key_Down, Qt::ShiftModifier);
            end = starts[1];
        } else if (isJoined) {
            settle(gold);
            cutBackAt(starts[1], gold);
            return true;
        } else {
            // The first piece of an article of its own is right once it has its role.
            if (bench.block()->role != gold.role)
                giveRole(gold.role);
            m_places.emplace(gold.article, starts[0]);
            m_last = gold.article;
            goDownTo(starts[1]);
            m_journey->press(Qt::Key_Return);
            return true;
        }
    }
    settle(gold);
    return end < m_journey->view().text().size();
}

/// A few lines that are quickly selected.
bool KeyJourneyTest::isShort(qsizetype begin, qsizetype end) const {
    constexpr int few = 2;
    const QString text = m_journey->view().text();
    return text[end - 1] == u'\n' &&
           QStringView(text).sliced(begin, end - begin).count(u'\n') <= few;
}

/// Role and article of the block at the caret, or of the selection; goes on to what is behind.
void KeyJourneyTest::settle(const Block& gold) {
    const Workbench& bench = m_journey->window().workbench();
    const PageId page = m_journey->document().page().id;
    const bool isOther =
        m_journey->layout().blockAt(page, bench.selection().begin)->role != gold.role;
    const bool goesOn = m_places.contains(gold.article) && m_last == gold.article;
    if (isOther && goesOn && gold.role != Role::Jump)
        return giveRole(gold.role, Qt::ControlModifier | Qt::AltModifier);
    if (isOther)
        giveRole(gold.role);
    if (gold.article.isValid())
        join(gold);
    else
        m_journey->press(Qt::Key_Right, Qt::AltModifier);
}

/// The caret stands behind the block that was joined as a whole: goes back up to where another
/// piece begins inside of it, and cuts there.
void KeyJourneyTest::cutBackAt(qsizetype at, const Block& before) {
    const Workbench& bench = m_journey->window().workbench();
    const QString text = m_journey->view().text();
    const qsizetype line = text.lastIndexOf(u'\n', at - 1) + 1;
    const qsizetype lineEnd = text.indexOf(u'\n', at);
    const Block& gold = *m_journey->goldAt(at);
    if (!text.sliced(line, at - line).trimmed().isEmpty()) {
        // The end of a line: its last words are selected, and their role cuts them out.
        while (!QTest::currentTestFailed() && bench.caret() > lineEnd)
            m_journey->press(Qt::Key_Left);
        while (bench.pageView().selection().begin > at || bench.pageView().selection().isEmpty())
            m_journey->press(Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
        giveRole(gold.role);
        m_journey->press(Qt::Key_Right, Qt::AltModifier);
        return;
    }
    const auto& block = *m_journey->layout().blockAt(m_journey->document().page().id, at);
    const bool isParagraph =
        std::binary_search(block.paragraphs.begin(), block.paragraphs.end(), at);
    while (!QTest::currentTestFailed() && bench.caret() > (isParagraph ? at : lineEnd))
        m_journey->press(isParagraph ? Qt::Key_BraceLeft : Qt::Key_Up);
    const bool isNew = gold.article != before.article;
    m_journey->press(Qt::Key_Return, isNew ? Qt::ShiftModifier : Qt::NoModifier);
}

void KeyJourneyTest::goDownTo(qsizetype at) {
    const Workbench& bench = m_journey->window().workbench();
    const QString text = m_journey->view().text();
    const qsizetype line = text.lastIndexOf(u'\n', at - 1) + 1;
    while (!QTest::currentTestFailed() && bench.caret() < line)
        m_journey->press(Qt::Key_Down);
    while (!QTest::currentTestFailed() && bench.caret() < at &&
           !text.sliced(bench.caret(), at - bench.caret()).trimmed().isEmpty())
        m_journey->press(Qt::Key_Right);
}

void KeyJourneyTest::giveRole(Role role, Qt::KeyboardModifiers modifiers) {
    const auto* action = test::Journey::roleAction(m_journey->window().roleActions().roles(), role);
    m_journey->press(static_cast<Qt::Key>(action->shortcut()[0].key()), modifiers);
}

/// Brings the block into the article in which the gold has it, and goes on to the next.
void KeyJourneyTest::join(const Block& gold) {
    const Workbench& bench = m_journey->window().workbench();
    const PageId page = m_journey->document().page().id;
    const TextRange selection = bench.selection();
    const Block& block = *m_journey->layout().blockAt(page, selection.begin);
    const bool known = m_places.contains(gold.article);
    const bool goesOn = known && m_last == gold.article;
    m_last = gold.article;
    if (goesOn)
        return m_journey->press(Qt::Key_B);
    if (known)
        m_journey->typeArticle(
            m_journey->layout().blockAt(page, m_places.at(gold.article))->article);
    else if (isOthers(block))
        m_journey->press(Qt::Key_N);
    m_places.emplace(gold.article, m_journey->visible(selection.begin));
    // With a selection the caret stands at the next block already.
    if (selection.isEmpty())
        m_journey->press(Qt::Key_Right, Qt::AltModifier);
}

/// Whether the block's article holds text before it that the gold has elsewhere.
bool KeyJourneyTest::isOthers(const Block& block) const {
    const auto blocks = m_journey->layout().blocksOf(block.article);
    return std::any_of(blocks.begin(), blocks.end(), [&](const Block* other) {
        return other->ranges.begin() < block.ranges.begin();
    });
}

QTEST_MAIN(KeyJourneyTest)
#include "KeyJourneyTest.moc"
