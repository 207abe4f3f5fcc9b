#include "ui/entity/EntityChooser.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize normalSize{420, 360};

} // namespace

EntityChooser::EntityChooser(const QString& title, std::vector<Entity> entities, QWidget* parent)
    : QDialog(parent)
    , m_entities(std::move(entities))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this)) {
    setWindowTitle(title);
    resize(normalSize);
    m_search->setPlaceholderText(tr("Part of a name"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Names"));
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &EntityChooser::filter);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [buttons](int row) { buttons->button(QDialogButtonBox::Ok)->setEnabled(row >= 0); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    filter({});
}

std::optional<EntityId> EntityChooser::entity() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item ? std::optional(EntityId{item->data(Qt::UserRole).toLongLong()}) : std::nullopt;
}

bool EntityChooser::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void EntityChooser::filter(const QString& text) {
    const QString wanted = text.trimmed();
    m_list->clear();
    for (const Entity& entity : m_entities) {
        const QStringList names = QStringList(entity.name) + entity.aliases;
        if (names.filter(wanted, Qt::CaseInsensitive).isEmpty())
            continue;
        QString line = names.join(u" · "_s);
        if (!entity.note.isEmpty())
            line += u"   "_s + entity.note.section(u'\n', 0, 0);
        auto* item = new QListWidgetItem(line, m_list);
        item->setData(Qt::UserRole, entity.id.value);
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
}

} // namespace jianbao::ui
