#include "ui/window/ArticleChooser.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace jianbao::ui {

namespace {

constexpr QSize normalSize{460, 360};

} // namespace

ArticleChooser::ArticleChooser(const QString& title, const std::vector<ArticleLine>& articles,
                               QWidget* parent)
    : QDialog(parent)
    , m_articles(articles)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this)) {
    setWindowTitle(title);
    resize(normalSize);
    m_search->setPlaceholderText(tr("Number, or words of the title"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Articles"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &ArticleChooser::filter);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [buttons](int row) { buttons->button(QDialogButtonBox::Ok)->setEnabled(row >= 0); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    filter({});
}

std::optional<ArticleId> ArticleChooser::article() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item ? std::optional(ArticleId{item->data(Qt::UserRole).toLongLong()}) : std::nullopt;
}

bool ArticleChooser::eventFilter(QObject* watched, QEvent* event) {
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

void ArticleChooser::filter(const QString& text) {
    const QString wanted = text.trimmed();
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    m_list->clear();
    int exact = 0;
    for (const ArticleLine& line : m_articles) {
        const bool byNumber = isNumber && QString::number(line.number).startsWith(wanted);
        if (!byNumber && !line.title.contains(wanted, Qt::CaseInsensitive))
            continue;
        auto* item = new QListWidgetItem(
            tr("%1   %2", "number and title of an article").arg(line.number).arg(line.title),
            m_list);
        item->setData(Qt::UserRole, line.id.value);
        if (isNumber && line.number == number)
            exact = m_list->count() - 1;
    }
    m_list->setCurrentRow(m_list->count() > 0 ? exact : -1);
}

} // namespace jianbao::ui
