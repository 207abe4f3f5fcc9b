#include "ui/entity/EntityDialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace jianbao::ui {

namespace {

constexpr QSize normalSize{440, 360};

} // namespace

EntityDialog::EntityDialog(Entity entity, QWidget* parent)
    : QDialog(parent)
    , m_entity(std::move(entity))
    , m_name(new QLineEdit(m_entity.name, this))
    , m_aliases(new QPlainTextEdit(m_entity.aliases.join(u'\n'), this))
    , m_note(new QPlainTextEdit(m_entity.note, this))
    , m_link(new QLineEdit(m_entity.link, this)) {
    setWindowTitle(tr("Who or what it is"));
    resize(normalSize);
    m_link->setPlaceholderText(tr("Wikidata id or address"));
    for (QPlainTextEdit* edit : {m_aliases, m_note})
        edit->setTabChangesFocus(true);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Also called, one a line"), m_aliases);
    form->addRow(tr("N&ote"), m_note);
    form->addRow(tr("&Link"), m_link);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(m_name, &QLineEdit::textChanged, buttons, [buttons](const QString& name) {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!name.trimmed().isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Entity EntityDialog::entity() const {
    Entity entity = m_entity;
    entity.name = m_name->text().trimmed();
    entity.aliases = m_aliases->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    entity.note = m_note->toPlainText();
    entity.link = m_link->text().trimmed();
    return entity;
}

} // namespace jianbao::ui
