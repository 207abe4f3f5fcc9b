#include "ui/entity/TypesDialog.h"

#include "core/exchange/TypesFile.h"
#include "ui/common/Document.h"
#include "ui/common/NameInk.h"
#include "ui/common/Theme.h"
#include "ui/entity/NameBook.h"
#include "ui/entity/NameDialogs.h"
#include "ui/entity/TypeLook.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize normalSize{480, 320};

QPixmap swatch(const QColor& ink, qreal ratio) {
    constexpr int size = 16;
    constexpr int margin = 3;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(margin, margin, size - 2 * margin, size - 2 * margin);
    return pixmap;
}

} // namespace

TypesDialog::TypesDialog(Document& document, NameBook& book, NameDialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_dialogs(dialogs)
    , m_document(document)
    , m_register(document)
    , m_list(new QListWidget(this))
    , m_change(new QPushButton(tr("&Change…"), this))
    , m_remove(new QPushButton(tr("&Remove…"), this)) {
    setWindowTitle(tr("Types of names"));
    resize(normalSize);
    m_list->setAccessibleName(windowTitle());
    auto* side = new QVBoxLayout;
    const auto button = [&](QPushButton* made, void (TypesDialog::*slot)()) {
        made->setAutoDefault(false);
        side->addWidget(made);
        connect(made, &QPushButton::clicked, this, slot);
    };
    button(new QPushButton(tr("&Add…"), this), &TypesDialog::add);
    button(m_change, &TypesDialog::change);
    button(m_remove, &TypesDialog::remove);
    button(new QPushButton(tr("&Save to a file…"), this), &TypesDialog::save);
    button(new QPushButton(tr("&Take over…"), this), &TypesDialog::takeOver);
    side->addStretch(1);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(middle);
    layout->addWidget(close);
    connect(m_list, &QListWidget::itemActivated, this, &TypesDialog::change);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_change->setEnabled(row >= 0);
        m_remove->setEnabled(row >= 0);
    });
    connect(&m_book, &NameBook::changed, this, &TypesDialog::showTypes);
    showTypes();
}

void TypesDialog::showTypes() {
    const int row = m_list->currentRow();
    m_list->clear();
    for (const TagType& type : m_book.types()) {
        auto* item = new QListWidgetItem(
            tr("%1   %2   %3", "name, code and key of a type")
                .arg(typeText(type), type.code,
                     QKeySequence(typeKey(type)).toString(QKeySequence::NativeText)),
            m_list);
        item->setIcon(swatch(nameInk(typeColour(type), Theme::of(palette())), devicePixelRatioF()));
    }
    m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
}

const TagType* TypesDialog::current() const {
    const auto row = static_cast<std::size_t>(m_list->currentRow());
    return row < m_book.types().size() ? &m_book.types()[row] : nullptr;
}

void TypesDialog::add() {
    if (const auto type = m_dialogs.editType({}))
        m_register.setType(*type);
}

void TypesDialog::change() {
    const TagType* type = current();
    if (!type)
        return;
    if (const auto changed = m_dialogs.editType(*type); changed && *changed != *type)
        m_register.setType(*changed);
}

void TypesDialog::remove() {
    const TagType* type = current();
    if (!type)
        return;
    const TagTypeId id = type->id;
    const auto mentions = static_cast<qint64>(m_register.mentionsOf(id).size());
    if (m_dialogs.confirmRemoval(*type, mentions))
        m_register.removeType(id);
}

void TypesDialog::save() {
    const auto path = m_dialogs.chooseTypesFile(true);
    if (!path)
        return;
    if (const auto written = exchange::writeTypes(*path, m_book.types()); !written)
        Q_EMIT m_document.failed(written.error());
}

void TypesDialog::takeOver() {
    const auto path = m_dialogs.chooseTypesFile(false);
    if (!path)
        return;
    if (const auto types = exchange::readTypes(*path))
        m_register.takeTypes(*types);
    else
        Q_EMIT m_document.failed(types.error());
}

} // namespace jianbao::ui
