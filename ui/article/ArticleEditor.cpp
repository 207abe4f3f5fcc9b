#include "ui/article/ArticleEditor.h"

#include "core/clean/TextChange.h"
#include "core/edit/TextEdits.h"
#include "core/text/WordSteps.h"
#include "ui/article/ArticleAccessible.h"
#include "ui/article/ArticleCaret.h"
#include "ui/article/ArticleView.h"
#include "ui/article/CardStack.h"
#include "ui/article/TextInput.h"
#include "ui/article/TextMarks.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QInputMethod>
#include <QLabel>
#include <QScrollBar>
#include <QToolTip>

namespace jianbao::ui {

using namespace Qt::StringLiterals;
using project::Project;

namespace {

edit::ReadingRange rangeBetween(TextSpot from, TextSpot to) {
    return {static_cast<std::size_t>(from.paragraph), from.offset,
            static_cast<std::size_t>(to.paragraph), to.offset};
}

/// The nearest spot that there is.
TextSpot clamped(const CardStack& cards, TextSpot spot) {
    if (spot.card < 0 || cards.card(spot.card).count() == 0)
        return {};
    spot.paragraph = std::clamp(spot.paragraph, 0, cards.card(spot.card).count() - 1);
    const qsizetype length = cards.card(spot.card).paragraph(spot.paragraph).text.size();
    spot.offset = std::clamp<qsizetype>(spot.offset, 0, length);
    return spot;
}

} // namespace

ArticleEditor::ArticleEditor(ArticleView& view, Door door)
    : QObject(&view)
    , m_view(view)
    , m_door(std::move(door))
    , m_bar(new QLabel(&view)) {
    m_bar->setObjectName(u"correcting"_s);
    m_bar->setText(tr("Correcting: what you type changes the text. Esc ends it."));
    m_bar->setAutoFillBackground(true);
    m_bar->setBackgroundRole(QPalette::Link);
    m_bar->setForegroundRole(QPalette::Base);
    constexpr int margin = 16;
    m_bar->setContentsMargins(margin, margin / 4, margin, margin / 4);
    m_bar->hide();
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    connect(&view, &ArticleView::placeChosen, this, &ArticleEditor::tellInputMethod);
}

ArticleEditor* ArticleEditor::of(const ArticleView& view) {
    return view.findChild<ArticleEditor*>({}, Qt::FindDirectChildrenOnly);
}

void ArticleEditor::setCorrecting(bool correcting) {
    if (correcting == m_correcting || (correcting && !m_view.caret().spot().isValid()))
        return;
    if (!correcting)
        QGuiApplication::inputMethod()->commit();
    m_correcting = correcting;
    m_typedTo = {};
    m_view.setAttribute(Qt::WA_InputMethodEnabled, correcting);
    m_bar->setVisible(correcting);
    m_bar->raise();
    m_view.setFootHeight(correcting ? m_bar->sizeHint().height() : 0);
    placeBar();
    if (correcting) {
        m_view.setFocus(Qt::OtherFocusReason);
        m_view.placeCaret(m_view.caret().spot(), true);
        QAccessibleEvent alert(m_bar, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    Q_EMIT correctingChanged(correcting);
}

void ArticleEditor::tellInputMethod() const {
    if (m_correcting && m_view.hasFocus())
        QGuiApplication::inputMethod()->update(Qt::ImQueryInput);
}

void ArticleEditor::placeBar() {
    const int height = m_bar->sizeHint().height();
    m_bar->setGeometry(0, m_view.height() - height, m_view.width(), height);
}

// --- edits

std::vector<PageId> ArticleEditor::pagesOf(int card) const {
    std::vector<PageId> pages;
    for (const Block& block : m_view.cards().card(card).content().blocks)
        pages.push_back(block.page);
    std::sort(pages.begin(), pages.end());
    pages.erase(std::unique(pages.begin(), pages.end()), pages.end());
    return pages;
}

bool ArticleEditor::apply(edit::Operation operation, const Project::EditFunction& function) {
    CardStack& cards = m_view.cards();
    const TextSpot caret = m_view.caret().spot();
    // All text of an article may be gone, and the caret with it.
    const int card = caret.isValid() ? caret.card : cards.cardOf(m_view.currentArticle());
    if (card < 0)
        return false;
    const bool goesOn =
        caret.isValid() && operation == edit::Operation::Correct && caret == m_typedTo;
    m_typedTo = {};
    // What stands above stays where it is, and what comes behind moves.
    const ArticleId article = cards.card(card).content().article.id;
    const int first = std::min(caret, m_view.caret().selection().first).paragraph;
    const TextSpot above = clamped(cards, {card, first - 1, 0});
    QScrollBar* bar = m_view.verticalScrollBar();
    const qreal y = above.isValid() ? cards.caretRect(above).top() - bar->value() : 0;
    if (!m_door(operation, function, pagesOf(card),
                goesOn ? Project::Step::Same : Project::Step::Own))
        return false;
    const TextSpot now = clamped(cards, {cards.cardOf(article), above.paragraph, 0});
    if (above.isValid() && now.isValid())
        bar->setValue(qRound(cards.caretRect(now).top() - y));
    return true;
}

bool ArticleEditor::replace(TextSpot from, TextSpot to, const QString& text) {
    CardStack& cards = m_view.cards();
    const ArticleCard::Content& content = cards.card(from.card).content();
    const ArticleId article = content.article.id;
    const auto count = content.paragraphs.size();
    const QString before = cards.textBetween(from, to);
    const qsizetype offset = cards.offsetOf(from);
    const bool done = apply(edit::Operation::Correct, [&](const Layout& layout) {
        return edit::replaceText(layout, content.paragraphs, rangeBetween(from, to), text,
                                 cards.pages());
    });
    const int card = cards.cardOf(article);
    if (!done || card < 0)
        return done;
    // The paragraph may have gone with its last letter.
    const bool isGone = from.offset == 0 && text.isEmpty() && from.paragraph > 0 &&
                        cards.card(card).content().paragraphs.size() < count &&
                        from.paragraph == to.paragraph;
    TextSpot caret{card, from.paragraph, from.offset + text.size()};
    if (isGone)
        caret = {card, from.paragraph - 1,
                 cards.card(card).paragraph(from.paragraph - 1).text.size()};
    tellTextChanged(&m_view, offset, before, text);
    m_view.placeCaret(clamped(cards, caret));
    m_typedTo = m_view.caret().spot();
    return true;
}

bool ArticleEditor::insert(const QString& text) {
    const auto [from, to] = m_view.caret().selection();
    return from.isValid() && replace(from, to, asOneLine(text));
}

bool ArticleEditor::removeSelection() {
    const auto [from, to] = m_view.caret().selection();
    return m_view.caret().hasSelection() && replace(from, to, {});
}

bool ArticleEditor::replace(TextRange range, const QString& text) {
    const TextSpot caret = m_view.caret().spot();
    if (!caret.isValid())
        return false;
    CardStack& cards = m_view.cards();
    return replace(cards.spotOfOffset(caret.card, range.begin),
                   cards.spotOfOffset(caret.card, range.end), asOneLine(text));
}

bool ArticleEditor::startParagraph() {
    if (m_view.caret().hasSelection() && !removeSelection())
        return false;
    CardStack& cards = m_view.cards();
    const TextSpot at = m_view.caret().spot();
    if (!at.isValid())
        return false;
    const ArticleCard::Content& content = cards.card(at.card).content();
    const ArticleId article = content.article.id;
    const bool done = apply(edit::Operation::Paragraph, [&](const Layout& layout) {
        return edit::startParagraph(layout,
                                    content.paragraphs[static_cast<std::size_t>(at.paragraph)],
                                    at.offset, cards.pages());
    });
    if (done)
        m_view.placeCaret(clamped(cards, {cards.cardOf(article), at.paragraph + 1, 0}));
    return done;
}

bool ArticleEditor::joinParagraph(TextSpot spot) {
    CardStack& cards = m_view.cards();
    const ArticleCard::Content& content = cards.card(spot.card).content();
    const ArticleId article = content.article.id;
    const auto paragraph = static_cast<std::size_t>(spot.paragraph);
    const auto target = edit::joinTarget(content.paragraphs, paragraph);
    const qsizetype seam = target ? content.paragraphs[*target].text.size() : 0;
    const bool done = apply(edit::Operation::Paragraph, [&](const Layout& layout) {
        return edit::joinParagraph(layout, content.paragraphs, paragraph);
    });
    if (done && target)
        m_view.placeCaret(clamped(cards, {cards.cardOf(article), static_cast<int>(*target), seam}));
    return done;
}

bool ArticleEditor::erase(bool forward, bool word) {
    if (m_view.caret().hasSelection())
        return removeSelection();
    const TextSpot caret = m_view.caret().spot();
    if (!caret.isValid())
        return false;
    const ArticleCard& card = m_view.cards().card(caret.card);
    const QString& text = card.paragraph(caret.paragraph).text;
    if (!forward && caret.offset == 0)
        return joinParagraph(caret);
    if (forward && caret.offset == text.size())
        return caret.paragraph + 1 < card.count() &&
               joinParagraph({caret.card, caret.paragraph + 1, 0});
    TextSpot other = caret;
    if (forward)
        other.offset = word ? nextWord(text, caret.offset) : nextCharacter(text, caret.offset);
    else
        other.offset =
            word ? previousWord(text, caret.offset) : previousCharacter(text, caret.offset);
    return replace(std::min(caret, other), std::max(caret, other), {});
}

void ArticleEditor::cut() {
    if (!m_view.caret().hasSelection())
        return;
    m_view.copy();
    removeSelection();
}

void ArticleEditor::paste() {
    const QString text = QGuiApplication::clipboard()->text();
    if (text.isEmpty())
        return;
    m_typedTo = {};
    insert(text);
    m_typedTo = {};
}

// --- corrections that are there

CorrectionId ArticleEditor::correctionAt(TextSpot spot) const {
    return spot.isValid()
               ? ui::correctionAt(m_view.cards().card(spot.card).paragraph(spot.paragraph),
                                  spot.offset)
               : CorrectionId{};
}

bool ArticleEditor::hasCorrectionAtCaret() const {
    return correctionAt(m_view.caret().spot()).isValid();
}

bool ArticleEditor::hasCorrections() const {
    const ArticleId article = m_view.currentArticle();
    const int card = article.isValid() ? m_view.cards().cardOf(article) : -1;
    if (card < 0)
        return false;
    const ArticleCard::Content& content = m_view.cards().card(card).content();
    const auto isInside = [&](const Correction& correction) {
        const TextRange range = correction.range;
        return std::any_of(content.blocks.begin(), content.blocks.end(), [&](const Block& block) {
            return block.page == correction.page &&
                   (range.isEmpty() ? block.ranges.contains(range.begin)
                                    : block.ranges.overlaps(range));
        });
    };
    return std::any_of(content.corrections.begin(), content.corrections.end(), isInside);
}

bool ArticleEditor::revertAtCaret() {
    const CorrectionId correction = correctionAt(m_view.caret().spot());
    return correction.isValid() &&
           apply(edit::Operation::RevertCorrection,
                 [&](const Layout& layout) { return edit::revertCorrection(layout, correction); });
}

bool ArticleEditor::revertArticle() {
    const ArticleId article = m_view.currentArticle();
    return article.isValid() && apply(edit::Operation::RevertCorrection, [&](const Layout& layout) {
               return edit::revertCorrections(layout, article);
           });
}

std::optional<QString> ArticleEditor::originalAt(TextSpot spot) const {
    const CardStack& cards = m_view.cards();
    const Correction* correction = cards.layout().correction(correctionAt(spot));
    const Page* page = correction ? clean::findPage(cards.pages(), correction->page) : nullptr;
    if (!page)
        return {};
    QStringList parts;
    for (const Block& block : cards.layout().blocks)
        if (block.page == page->id && block.ranges.overlaps(correction->range))
            parts += clean::readDump(page->text, block, correction->range);
    return parts.join(u' ');
}

// --- events

bool ArticleEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ToolTip && watched == m_view.viewport())
        return showOriginal(*static_cast<QHelpEvent*>(event));
    if (event->type() == QEvent::Resize && watched == &m_view)
        placeBar();
    if (!m_correcting)
        return false;
    if (event->type() == QEvent::MouseButtonPress && watched == m_view.viewport()) {
        QGuiApplication::inputMethod()->commit();
        return false;
    }
    if (watched != &m_view)
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (takesKey(*static_cast<QKeyEvent*>(event)))
            event->accept();
        return event->isAccepted();
    case QEvent::KeyPress:
        return press(*static_cast<QKeyEvent*>(event));
    case QEvent::InputMethod:
        compose(*static_cast<QInputMethodEvent*>(event));
        return true;
    case QEvent::InputMethodQuery:
        answer(*static_cast<QInputMethodQueryEvent*>(event));
        return true;
    case QEvent::FocusOut:
        if (endsWork(static_cast<QFocusEvent*>(event)->reason()))
            setCorrecting(false);
        return false;
    default:
        return false;
    }
}

bool ArticleEditor::takesKey(const QKeyEvent& event) const {
    return isTyped(event) || textKeyOf(event).has_value();
}

bool ArticleEditor::press(const QKeyEvent& event) {
    if (const auto key = textKeyOf(event)) {
        switch (*key) {
        case TextKey::End:
            setCorrecting(false);
            break;
        case TextKey::Paragraph:
            startParagraph();
            break;
        case TextKey::EraseBefore:
        case TextKey::EraseWordBefore:
            erase(false, *key == TextKey::EraseWordBefore);
            break;
        case TextKey::EraseBehind:
        case TextKey::EraseWordBehind:
            erase(true, *key == TextKey::EraseWordBehind);
            break;
        case TextKey::Cut:
            cut();
            break;
        case TextKey::Paste:
            paste();
            break;
        case TextKey::SelectAll:
            m_view.setArticleSelection({0, m_view.articleText().size()});
            break;
        }
        return true;
    }
    if (!isTyped(event))
        return false;
    insert(event.text());
    return true;
}

void ArticleEditor::compose(QInputMethodEvent& event) {
    m_view.setComposed({});
    const QString given = event.commitString();
    const bool begins = !event.preeditString().isEmpty() || !given.isEmpty();
    if (begins && m_view.caret().hasSelection())
        removeSelection();
    const TextSpot caret = m_view.caret().spot();
    if (caret.isValid() && (!given.isEmpty() || event.replacementLength() > 0)) {
        TextSpot from = caret;
        from.offset += event.replacementStart();
        from = clamped(m_view.cards(), from);
        TextSpot to = from;
        to.offset += event.replacementLength();
        replace(from, clamped(m_view.cards(), to), asOneLine(given));
    }
    m_view.setComposed(composedText(event));
    tellInputMethod();
    event.accept();
}

void ArticleEditor::answer(QInputMethodQueryEvent& event) const {
    const TextSpot caret = m_view.caret().spot();
    const CardStack& cards = m_view.cards();
    const QString text =
        caret.isValid() ? cards.card(caret.card).paragraph(caret.paragraph).text : QString();
    const auto [from, to] = m_view.caret().selection();
    const bool isInside = m_view.caret().hasSelection() && from.paragraph == to.paragraph;
    const InputSurroundings around{text, caret.offset,
                                   isInside ? from.offset + to.offset - caret.offset : caret.offset,
                                   m_view.caretRect(), m_view.font()};
    const Qt::InputMethodQueries asked = event.queries();
    for (unsigned bit = 1; bit != 0; bit <<= 1U)
        if (const auto query = static_cast<Qt::InputMethodQuery>(bit); asked.testFlag(query))
            event.setValue(query, valueFor(query, around));
    event.accept();
}

bool ArticleEditor::showOriginal(const QHelpEvent& event) const {
    const auto original = originalAt(m_view.spotAt(event.pos()));
    if (!original)
        return false;
    QToolTip::showText(event.globalPos(),
                       original->isEmpty() ? tr("Not in the dump")
                                           : tr("In the dump: %1").arg(*original),
                       m_view.viewport());
    return true;
}

} // namespace jianbao::ui
