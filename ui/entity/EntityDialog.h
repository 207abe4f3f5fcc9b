#pragma once

#include "core/model/Entity.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace jianbao::ui {

/// Asks for the name, the other names, the note and the link of an entity.
class EntityDialog : public QDialog {
    Q_OBJECT

public:
    explicit EntityDialog(Entity entity, QWidget* parent = nullptr);

    Entity entity() const;

private:
    Entity m_entity;
    QLineEdit* m_name;
    QPlainTextEdit* m_aliases;
    QPlainTextEdit* m_note;
    QLineEdit* m_link;
};

} // namespace jianbao::ui
