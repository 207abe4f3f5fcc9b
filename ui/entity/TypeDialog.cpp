#include "ui/entity/TypeDialog.h"

#include "ui/entity/TypeLook.h"

#include <QColorDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

TypeDialog::TypeDialog(TagType type, KeyOwner keyOwner, QWidget* parent)
    : QDialog(parent)
    , m_type(std::move(type))
    , m_keyOwner(std::move(keyOwner))
    , m_code(new QLineEdit(m_type.code, this))
    , m_name(new QLineEdit(m_type.name, this))
    , m_colour(new QPushButton(this))
    , m_key(new QKeySequenceEdit(QKeySequence(typeKey(m_type), QKeySequence::PortableText), this))
    , m_remark(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(m_type.id.isValid() ? tr("Type of names: %1").arg(typeText(m_type))
                                       : tr("New type of names"));
    m_code->setEnabled(!m_type.id.isValid());
    m_code->setPlaceholderText(tr("short, for files: SHIP"));
    m_name->setPlaceholderText(m_type.id.isValid() ? typeText(m_type) : tr("what people read"));
    m_colour->setAutoDefault(false);
    m_key->setClearButtonEnabled(true);
    showColour();
    connect(m_colour, &QPushButton::clicked, this, &TypeDialog::chooseColour);
    auto* form = new QFormLayout(this);
    form->addRow(tr("C&ode"), m_code);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Colour"), m_colour);
    form->addRow(tr("&Key"), m_key);
    m_remark->setWordWrap(true);
    form->addRow(m_remark);
    form->addRow(m_buttons);
    connect(m_code, &QLineEdit::textChanged, this, &TypeDialog::check);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &TypeDialog::check);
    check();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (m_type.id.isValid() ? m_name : m_code)->setFocus();
}

void TypeDialog::check() {
    const QKeySequence key = m_key->keySequence();
    const QString owner = key.isEmpty() ? QString() : m_keyOwner(key);
    m_remark->setVisible(!owner.isEmpty());
    m_remark->setText(
        tr("%1 is the key of “%2” already.").arg(key.toString(QKeySequence::NativeText), owner));
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(owner.isEmpty() && !m_code->text().trimmed().isEmpty());
}

void TypeDialog::showColour() {
    QPixmap swatch(32, 16);
    swatch.fill(typeColour(m_type));
    m_colour->setIcon(swatch);
    m_colour->setText(typeColour(m_type).name());
}

void TypeDialog::chooseColour() {
    const QColor chosen = QColorDialog::getColor(typeColour(m_type), this);
    if (!chosen.isValid())
        return;
    m_type.color = chosen.name();
    showColour();
}

TagType TypeDialog::type() const {
    TagType type = m_type;
    type.code = m_code->text().trimmed();
    type.name = m_name->text().trimmed();
    const QString key = m_key->keySequence().toString(QKeySequence::PortableText);
    if (key != typeKey(m_type))
        type.key = key;
    return type;
}

} // namespace jianbao::ui
