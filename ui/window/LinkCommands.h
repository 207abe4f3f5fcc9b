#pragma once

#include "core/model/Ids.h"
#include "ui/window/Dialogs.h"

#include <QObject>

namespace jianbao {
struct Layout;
}

namespace jianbao::ui {

class Actions;
class Document;
class Workbench;

/// Follows articles over pages, and ties or parts what goes on there.
class LinkCommands : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it.
    LinkCommands(Document& document, Workbench& workbench, Actions& actions, Dialogs& dialogs);

    /// Asks for the part on another page of the issue with which the article goes on, or which it
    /// continues where its own words say that it comes from elsewhere.
    void link(ArticleId article);

Q_SIGNALS:
    /// A remark for the status bar.
    void said(const QString& text);

private:
    struct Candidate {
        ArticleId article;
        PageId page;
        QString title;
        /// Its own jump line points the other way round.
        bool likely = false;
    };

    void follow();
    void part();
    std::vector<Candidate> candidates(bool backwards) const;
    /// The page on which the article begins, of those that are linked with the current one.
    bool goToPart(const Layout& linked, ArticleId article);

    Document& m_document;
    Workbench& m_workbench;
    Dialogs& m_dialogs;
};

} // namespace jianbao::ui
