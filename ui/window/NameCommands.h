#pragma once

#include "core/model/Mention.h"
#include "core/text/TextRange.h"
#include "ui/entity/NameRegister.h"

#include <QObject>

#include <optional>
#include <vector>

namespace jianbao::ui {

class Actions;
class Document;
class NameBook;
class NameDialogs;
class TypeActions;
class Workbench;
struct SuggestedName;

/// Ties the actions on names to the book of names and the workbench, and shows names in the views.
class NameCommands : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it.
    NameCommands(Document& document, NameBook& book, Workbench& workbench, Actions& actions,
                 TypeActions& types, NameDialogs& dialogs);

    /// What the caret is at, in words for the status bar; empty where there is no name.
    QString nameText() const;

public Q_SLOTS:
    /// Opens the page on which a mention begins and selects it there.
    void showMention(const jianbao::Mention& mention);

Q_SIGNALS:
    /// A remark for the status bar.
    void said(const QString& text);

private:
    void connectTagging();
    void connectTravel();
    void connectEntities();
    void showNames();
    void updateActions();

    /// What a person selected, in reading order and without blanks at the ends.
    std::vector<PageRange> selection() const;
    /// The selected mention, or the shortest at the caret; null where there is none.
    const Mention* mention() const;
    const SuggestedName* suggestion() const;

    void tag(TagTypeId type);
    void untag();
    void accept();
    void acceptAlike();
    void reject();
    void tagEverywhere();
    void describe();
    void tie();
    void goToSuggestion(int steps);
    void goToMention(int steps, bool sameType);
    /// Goes to the suggestion that is next on the page from a position; stays where there is none.
    void goOnFrom(qsizetype position);
    void select(TextRange range);

    Document& m_document;
    NameBook& m_book;
    Workbench& m_workbench;
    Actions& m_actions;
    TypeActions& m_types;
    NameDialogs& m_dialogs;
    NameRegister m_register;
};

} // namespace jianbao::ui
