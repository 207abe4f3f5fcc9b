#pragma once

#include "core/edit/ReadingEdits.h"
#include "core/project/Project.h"
#include "ui/article/TextSpot.h"

#include <QObject>

#include <functional>

class QHelpEvent;
class QInputMethodEvent;
class QInputMethodQueryEvent;
class QKeyEvent;
class QLabel;

namespace jianbao::ui {

class ArticleView;

/// Lets a person change the text of an article view, where it is read. Elsewhere letters are
/// commands, so this is a mode: while it lasts, keys and input methods write at the caret and a bar
/// below the cards says so. Esc ends it, and so does work in another pane. What is typed becomes
/// corrections of the dump; what is typed at one go is one step of the history.
class ArticleEditor : public QObject {
    Q_OBJECT

public:
    /// Writes an edit that concerns these pages; false where that failed, which it tells itself.
    using Door = std::function<bool(edit::Operation operation,
                                    const project::Project::EditFunction& function,
                                    std::span<const PageId> pages, project::Project::Step step)>;

    /// Belongs to the view.
    ArticleEditor(ArticleView& view, Door door);
    /// That of a view, or null.
    static ArticleEditor* of(const ArticleView& view);

    bool isCorrecting() const { return m_correcting; }
    /// Needs a caret in the text; without one nothing happens.
    void setCorrecting(bool correcting);

    // at the caret; each false where it does not apply
    /// Writes over the selection; line ends and the like become spaces.
    bool insert(const QString& text);
    bool removeSelection();
    bool startParagraph();
    void cut();
    void paste();
    /// Lets the dump's text stand again where a correction is at the caret.
    bool revertAtCaret();
    bool revertArticle();
    bool hasCorrectionAtCaret() const;
    bool hasCorrections() const;
    /// What the dump has in place of the text at a spot; no value where nothing was corrected.
    std::optional<QString> originalAt(TextSpot spot) const;

    /// Offsets of ArticleView::articleText(), for what writes without the keyboard.
    bool replace(TextRange range, const QString& text);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void correctingChanged(bool correcting);

private:
    bool replace(TextSpot from, TextSpot to, const QString& text);
    bool joinParagraph(TextSpot spot);
    bool apply(edit::Operation operation, const project::Project::EditFunction& function);
    /// Deletes from the caret to there, or joins paragraphs where it stands at an end.
    bool erase(bool forward, bool word);
    bool press(const QKeyEvent& event);
    bool takesKey(const QKeyEvent& event) const;
    void compose(QInputMethodEvent& event);
    void answer(QInputMethodQueryEvent& event) const;
    bool showOriginal(const QHelpEvent& event) const;
    void placeBar();
    /// Lets its window of suggestions follow the caret.
    void tellInputMethod() const;
    CorrectionId correctionAt(TextSpot spot) const;
    std::vector<PageId> pagesOf(int card) const;

    ArticleView& m_view;
    Door m_door;
    QLabel* m_bar;
    bool m_correcting = false;
    /// Where the caret stood after the last letter; the next one there is of the same step.
    TextSpot m_typedTo;
};

} // namespace jianbao::ui
