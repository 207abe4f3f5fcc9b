#pragma once

#include "core/model/TagType.h"

#include <QDialog>

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;

namespace jianbao::ui {

/// Asks for the code, the name, the colour and the key of a type of names.
class TypeDialog : public QDialog {
    Q_OBJECT

public:
    explicit TypeDialog(TagType type, QWidget* parent = nullptr);

    TagType type() const;

private:
    void chooseColour();
    void showColour();

    TagType m_type;
    QLineEdit* m_code;
    QLineEdit* m_name;
    QPushButton* m_colour;
    QKeySequenceEdit* m_key;
};

} // namespace jianbao::ui
