#include "ui/find/FindBar.h"

#include "ui/common/Icons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace jianbao::ui {

namespace {

constexpr int FieldWidth = 280;

} // namespace

FindBar::FindBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLineEdit(this))
    , m_issue(new QCheckBox(tr("&Whole issue"), this))
    , m_remark(new QLabel(this)) {
    m_text->setPlaceholderText(tr("Find on the page"));
    m_text->setAccessibleName(tr("Find"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(FieldWidth);
    m_text->installEventFilter(this);
    m_issue->setToolTip(tr("Go on with the other pages of the issue"));
    m_remark->setMinimumWidth(m_remark->fontMetrics().averageCharWidth() * 12);
    const auto button = [this](Icon sign, const QString& tip) {
        auto* made = new QToolButton(this);
        made->setIcon(icon(sign));
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setAutoRaise(true);
        return made;
    };
    auto* previous = button(Icon::Up, tr("Previous"));
    auto* next = button(Icon::Down, tr("Next"));
    auto* close = button(Icon::Close, tr("Close"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->addWidget(m_text);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(m_remark);
    layout->addWidget(m_issue);
    layout->addStretch(1);
    layout->addWidget(close);
    hide();

    connect(m_text, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(close, &QToolButton::clicked, this, &FindBar::close);
}

void FindBar::open(const QString& text) {
    show();
    if (!text.isEmpty())
        m_text->setText(text);
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

QString FindBar::text() const {
    return m_text->text();
}

bool FindBar::wholeIssue() const {
    return m_issue->isChecked();
}

void FindBar::setRemark(const QString& remark, bool warning) {
    m_remark->setText(remark);
    m_remark->setForegroundRole(warning ? QPalette::BrightText : QPalette::PlaceholderText);
}

void FindBar::close() {
    hide();
    Q_EMIT closed();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_text || !isKey)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter && key->key() != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (!enter)
        close();
    else if (key->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT previousWanted();
    else
        Q_EMIT nextWanted();
    return true;
}

} // namespace jianbao::ui
