#pragma once

#include "core/model/TagType.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QKeySequence;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jianbao::ui {

/// Asks for the code, the name, the colour and the key of a type of names. A key that something
/// else has is told and not taken.
class TypeDialog : public QDialog {
    Q_OBJECT

public:
    /// What has a key already, other than the type itself, as a person reads it; empty for nothing.
    using KeyOwner = std::function<QString(const QKeySequence& key)>;
    TypeDialog(TagType type, KeyOwner keyOwner, QWidget* parent = nullptr);

    TagType type() const;

private:
    void chooseColour();
    void showColour();
    /// Says what is in the way.
    void check();

    TagType m_type;
    KeyOwner m_keyOwner;
    QLineEdit* m_code;
    QLineEdit* m_name;
    QPushButton* m_colour;
    QKeySequenceEdit* m_key;
    QLabel* m_remark;
    QDialogButtonBox* m_buttons;
};

} // namespace jianbao::ui
