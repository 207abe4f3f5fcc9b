#pragma once

#include "ui/entity/EntityModel.h"
#include "ui/entity/NameRegister.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace jianbao::ui {

class NameBook;
class NameDialogs;

/// The list of a project's names: filtered by a part of the name and by type; Enter goes to the
/// next mention; keys and a context menu edit, merge and remove entities.
class NamesPanel : public QWidget {
    Q_OBJECT

public:
    /// All of them must outlive it.
    NamesPanel(Document& document, NameBook& book, NameDialogs& dialogs, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A mention is to be shown.
    void mentionChosen(const jianbao::Mention& mention);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void read();
    /// Says why the list is empty where it is.
    void tellNothing();
    void readTypes();
    void filter();
    void goToMention(int steps);
    void makeMenu();
    void editEntity();
    void removeEntity();
    void mergeEntity();

    Document& m_document;
    NameBook& m_book;
    NameDialogs& m_dialogs;
    NameRegister m_register;
    EntityModel m_model;
    QLineEdit* m_search;
    QComboBox* m_type;
    QLabel* m_nothing;
    QListView* m_list;
    MentionId m_last;
};

} // namespace jianbao::ui
