#include "ui/common/ListChooser.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jianbao::ui {

namespace {

constexpr QSize normalSize{460, 360};

} // namespace

ListChooser::ListChooser(const QString& title, const QString& hint, const QString& name,
                         QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(m_list->viewport())) {
    setWindowTitle(title);
    resize(normalSize);
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(hint);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(name);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->move(m_nothing->fontMetrics().averageCharWidth(),
                    m_nothing->fontMetrics().height() / 3);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &ListChooser::narrow);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [buttons](int row) { buttons->button(QDialogButtonBox::Ok)->setEnabled(row >= 0); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ListChooser::addLine(const QString& text, qint64 id) {
    auto* item = new QListWidgetItem(text, m_list);
    item->setData(Qt::UserRole, id);
}

int ListChooser::lineCount() const {
    return m_list->count();
}

std::optional<qint64> ListChooser::chosen() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item ? std::optional(item->data(Qt::UserRole).toLongLong()) : std::nullopt;
}

bool ListChooser::eventFilter(QObject* watched, QEvent* event) {
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

void ListChooser::narrow(const QString& text) {
    m_list->clear();
    const int row = fill(text.trimmed());
    m_list->setCurrentRow(m_list->count() > 0 ? row : -1);
    m_nothing->setText(text.trimmed().isEmpty() ? tr("There is nothing to choose from yet.")
                                                : tr("Nothing matches."));
    m_nothing->adjustSize();
    m_nothing->setVisible(m_list->count() == 0);
}

} // namespace jianbao::ui
