#include "ui/window/TextCommands.h"

#include "ui/article/ArticleCaret.h"
#include "ui/article/ArticleEditor.h"
#include "ui/article/ArticleView.h"
#include "ui/common/Document.h"
#include "ui/window/Actions.h"
#include "ui/window/Workbench.h"

#include <QMenu>
#include <QSignalBlocker>

namespace jianbao::ui {

TextCommands::TextCommands(Document& document, Workbench& workbench, Actions& actions)
    : m_document(document)
    , m_workbench(workbench)
    , m_actions(actions)
    , m_editor(new ArticleEditor(
          workbench.articleView(),
          [&document](edit::Operation operation, const Document::EditFunction& function,
                      std::span<const PageId> pages, project::Project::Step step) {
              return document.apply(operation, function, pages, step);
          })) {
    connectActions();
    connect(m_editor, &ArticleEditor::correctingChanged, this, &TextCommands::updateActions);
    connect(&m_workbench, &Workbench::placeChanged, this, &TextCommands::updateActions);
    connect(&m_document, &Document::historyChanged, this, &TextCommands::updateActions);
    updateActions();
}

void TextCommands::connectActions() {
    const auto on = [this](ActionId id, auto&& function) {
        connect(m_actions[id], &QAction::triggered, this, function);
    };
    on(ActionId::CorrectText, [this](bool correcting) { setCorrecting(correcting); });
    on(ActionId::RevertCorrection, [this] { m_editor->revertAtCaret(); });
    on(ActionId::RevertCorrections, [this] { m_editor->revertArticle(); });
    on(ActionId::Cut, [this] { m_editor->cut(); });
    on(ActionId::Paste, [this] { m_editor->paste(); });
    connect(m_actions[ActionId::ShowMarks], &QAction::toggled, &m_workbench.articleView(),
            &ArticleView::setMarksShown);
}

void TextCommands::fillMenu(QMenu& menu) const {
    for (const ActionId id : {ActionId::Cut, ActionId::Copy, ActionId::Paste, ActionId::CorrectText,
                              ActionId::RevertCorrection, ActionId::RevertCorrections})
        menu.addAction(m_actions[id]);
}

void TextCommands::setCorrecting(bool correcting) {
    if (correcting && m_document.isReadOnly())
        Q_EMIT said(tr("This project can only be read."));
    else if (correcting && !m_workbench.articleView().caret().spot().isValid())
        Q_EMIT said(tr("Go to a text in an article first."));
    else
        m_editor->setCorrecting(correcting);
    updateActions();
}

void TextCommands::updateActions() {
    const bool correcting = m_editor->isCorrecting();
    const bool hasText = m_workbench.articleView().caret().spot().isValid();
    {
        const QSignalBlocker blocker(m_actions[ActionId::CorrectText]);
        m_actions[ActionId::CorrectText]->setChecked(correcting);
    }
    m_actions[ActionId::CorrectText]->setEnabled(m_workbench.block());
    m_actions[ActionId::Cut]->setEnabled(correcting &&
                                         m_workbench.articleView().caret().hasSelection());
    m_actions[ActionId::Paste]->setEnabled(correcting && hasText);
    m_actions[ActionId::RevertCorrection]->setEnabled(m_editor->hasCorrectionAtCaret());
    m_actions[ActionId::RevertCorrections]->setEnabled(m_editor->hasCorrections());
}

} // namespace jianbao::ui
