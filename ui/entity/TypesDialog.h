#pragma once

#include "ui/entity/NameRegister.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace jianbao::ui {

class NameBook;
class NameDialogs;

/// The types of names of a project: to be added, changed and removed, saved to a file and taken
/// over from one. Each change is written at once and can be undone.
class TypesDialog : public QDialog {
    Q_OBJECT

public:
    TypesDialog(Document& document, NameBook& book, NameDialogs& dialogs,
                QWidget* parent = nullptr);

private:
    void showTypes();
    const TagType* current() const;
    void add();
    void change();
    void remove();
    void save();
    void takeOver();

    NameBook& m_book;
    NameDialogs& m_dialogs;
    Document& m_document;
    NameRegister m_register;
    QListWidget* m_list;
    QPushButton* m_change;
    QPushButton* m_remove;
};

} // namespace jianbao::ui
