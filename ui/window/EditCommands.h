#pragma once

#include "core/model/Role.h"
#include "core/text/TextRange.h"
#include "ui/window/Dialogs.h"

#include <QObject>

#include <optional>

namespace jianbao::ui {

class Actions;
class Document;
class RoleActions;
class Workbench;

/// Ties the actions on blocks, articles and places to the document and the workbench.
class EditCommands : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it.
    EditCommands(Document& document, Workbench& workbench, Actions& actions,
                 RoleActions& roleActions, Dialogs& dialogs);

    /// The articles to choose from, as the page counts them, without @p except.
    std::vector<ArticleLine> articleLines(ArticleId except) const;

Q_SIGNALS:
    /// A remark for the status bar.
    void said(const QString& text);

private:
    void connectEdits();
    void connectTravel();
    void connectView();
    void updateActions();
    void updateHistoryActions();
    void split();
    void moveToArticle();
    void mergeArticles();
    void moveBoundary(int lines);
    /// Puts what is selected with the block before it, in that role, and goes on behind it.
    void joinBefore(std::optional<Role> role);
    /// Selects the blocks that the selection touches, or one more at its end or start.
    void selectBlocks(int steps);
    TextRange wholeBlocks(TextRange range) const;
    void goToArticle(int steps);
    void goToBlock(int steps);
    /// Paragraphs as the blocks have them, and blocks.
    void goToParagraph(int steps);

    Document& m_document;
    Workbench& m_workbench;
    Actions& m_actions;
    RoleActions& m_roleActions;
    Dialogs& m_dialogs;
};

} // namespace jianbao::ui
