#include "ui/window/KeyEditor.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize normalSize{560, 480};
enum Column { NameColumn, KeyColumn };

QString keysText(const QAction& action) {
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

QString nameOf(const QAction& action) {
    return action.iconText();
}

} // namespace

KeyEditor::KeyEditor(KeyBindings& bindings, QWidget* parent)
    : QDialog(parent)
    , m_bindings(bindings)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_key(new QLineEdit(this))
    , m_remark(new QLabel(this))
    , m_assign(new QPushButton(tr("&Set"), this))
    , m_reset(new QPushButton(tr("As it &was"), this)) {
    setWindowTitle(tr("Change keys"));
    resize(normalSize);
    m_filter->setPlaceholderText(tr("Words of an action, or a key"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_list->setAccessibleName(tr("Actions"));
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(KeyColumn, QHeaderView::ResizeToContents);
    for (QAction* action : bindings.actions()) {
        auto* item = new QTreeWidgetItem(m_list, {nameOf(*action), keysText(*action)});
        item->setData(NameColumn, Qt::UserRole, QVariant::fromValue(action));
    }
    m_key->setAccessibleName(tr("New key"));
    m_key->setPlaceholderText(tr("Press it here"));
    m_key->setReadOnly(true);
    m_key->installEventFilter(this);
    m_remark->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("New key:"), this));
    row->addWidget(m_key, 1);
    row->addWidget(m_assign);
    row->addWidget(m_reset);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(m_remark);
    layout->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &KeyEditor::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeyEditor::showCurrent);
    connect(m_assign, &QPushButton::clicked, this, &KeyEditor::assign);
    connect(m_reset, &QPushButton::clicked, this, &KeyEditor::reset);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

QAction* KeyEditor::current() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(NameColumn, Qt::UserRole).value<QAction*>() : nullptr;
}

void KeyEditor::filter(const QString& text) {
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        item->setHidden(!item->text(NameColumn).contains(text, Qt::CaseInsensitive) &&
                        !item->text(KeyColumn).contains(text, Qt::CaseInsensitive));
    }
}

void KeyEditor::showCurrent() {
    m_pressed = {};
    check();
}

void KeyEditor::check() {
    const QAction* action = current();
    const QKeySequence key = m_pressed;
    m_key->setText(key.toString(QKeySequence::NativeText));
    const QAction* owner = m_bindings.owner(key, action);
    m_assign->setEnabled(action && !key.isEmpty());
    m_assign->setText(owner ? tr("&Take it over") : tr("&Set"));
    m_reset->setEnabled(action && !m_bindings.isDefault(action));
    m_remark->setForegroundRole(owner ? QPalette::BrightText : QPalette::PlaceholderText);
    m_remark->setText(owner ? tr("%1 is the key of “%2”, which would have it no more.")
                                  .arg(key.toString(QKeySequence::NativeText), nameOf(*owner))
                            : action->statusTip());
}

void KeyEditor::assign() {
    QAction* action = current();
    const QKeySequence key = m_pressed;
    if (QAction* owner = m_bindings.owner(key, action)) {
        QList<QKeySequence> keys = owner->shortcuts();
        keys.removeAll(key);
        m_bindings.set(owner, keys);
    }
    m_bindings.set(action, {key});
    refresh();
}

void KeyEditor::reset() {
    QAction* action = current();
    for (const QKeySequence& key : m_bindings.defaults(action))
        if (QAction* owner = m_bindings.owner(key, action)) {
            QList<QKeySequence> keys = owner->shortcuts();
            keys.removeAll(key);
            m_bindings.set(owner, keys);
        }
    m_bindings.set(action, m_bindings.defaults(action));
    refresh();
}

void KeyEditor::refresh() {
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        item->setText(KeyColumn, keysText(*item->data(NameColumn, Qt::UserRole).value<QAction*>()));
    }
    showCurrent();
}

bool KeyEditor::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_key || !isKey)
        return QDialog::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const int key = pressed->key();
    // Tab leaves the field as everywhere, and a modifier alone is no key.
    const bool isOther = key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Control ||
                         key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta ||
                         key == Qt::Key_AltGr || key == 0 || key == Qt::Key_unknown;
    if (isOther)
        return QDialog::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        Qt::KeyboardModifiers modifiers = pressed->modifiers() & ~Qt::KeypadModifier;
        // "?" is a key of its own, whatever it takes to type it.
        if (key < Qt::Key_Escape && !QChar(key).isLetterOrNumber())
            modifiers &= ~Qt::ShiftModifier;
        m_pressed = QKeySequence(key | static_cast<int>(modifiers));
        check();
    }
    return true;
}

} // namespace jianbao::ui
