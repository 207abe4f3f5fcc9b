#include "ui/entity/EverywhereDialog.h"

#include "ui/entity/OccurrenceModel.h"
#include "ui/entity/TypeLook.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize normalSize{820, 520};

} // namespace

EverywhereDialog::EverywhereDialog(const QString& name, TagTypeId type, std::vector<TagType> types,
                                   NameDialogs::Find find, QWidget* parent)
    : QDialog(parent)
    , m_types(std::move(types))
    , m_find(std::move(find))
    , m_scope(new QComboBox(this))
    , m_type(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_list(new QListView(this))
    , m_model(new OccurrenceModel(this))
    , m_delegate(new OccurrenceDelegate(m_list)) {
    setWindowTitle(tr("Everywhere: %1").arg(name));
    resize(normalSize);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Occurrences of %1").arg(name));
    m_list->installEventFilter(this);
    for (const TagType& each : m_types) {
        m_type->addItem(typeText(each), each.id.value);
        if (each.id == type)
            m_type->setCurrentIndex(m_type->count() - 1);
    }
    auto* layout = new QVBoxLayout(this);
    makeTop(name);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_summary);
    makeButtons();
    connect(m_model, &QAbstractItemModel::dataChanged, this, &EverywhereDialog::showCounts);
    connect(m_type, &QComboBox::currentIndexChanged, this, &EverywhereDialog::showCounts);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &EverywhereDialog::look);
    look();
    m_list->setFocus();
}

void EverywhereDialog::makeTop(const QString& name) {
    m_scope->addItem(tr("This article"), static_cast<int>(NameScope::Article));
    m_scope->addItem(tr("This page"), static_cast<int>(NameScope::Page));
    m_scope->addItem(tr("This issue"), static_cast<int>(NameScope::Issue));
    m_scope->addItem(tr("The whole project"), static_cast<int>(NameScope::Project));
    m_scope->setCurrentIndex(1);
    m_scope->setAccessibleName(tr("Where"));
    m_type->setAccessibleName(tr("Type"));
    auto* where = new QLabel(tr("&Where"), this);
    where->setBuddy(m_scope);
    auto* what = new QLabel(tr("T&ype"), this);
    what->setBuddy(m_type);
    auto* title = new QLabel(name, this);
    title->setTextFormat(Qt::PlainText);
    QFont strong = title->font();
    strong.setBold(true);
    title->setFont(strong);
    auto* all = new QPushButton(tr("&All"), this);
    auto* none = new QPushButton(tr("&None"), this);
    for (QPushButton* button : {all, none})
        button->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { m_model->tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_model->tickAll(false); });
    auto* top = new QHBoxLayout;
    top->addWidget(title);
    top->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{where, m_scope, what, m_type, all, none})
        top->addWidget(widget);
    static_cast<QVBoxLayout*>(layout())->addLayout(top);
}

void EverywhereDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_untag = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_tag = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_untag->setAutoDefault(false);
    m_tag->setDefault(true);
    connect(m_untag, &QPushButton::clicked, this, [this] {
        m_act = EverywhereChoice::Act::Untag;
        accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

TagTypeId EverywhereDialog::type() const {
    return TagTypeId{m_type->currentData().toLongLong()};
}

std::vector<FoundName> EverywhereDialog::toTag() const {
    std::vector<FoundName> places = m_model->ticked();
    std::erase_if(places, [this](const FoundName& place) { return place.type == type(); });
    return places;
}

std::vector<FoundName> EverywhereDialog::toUntag() const {
    std::vector<FoundName> places = m_model->ticked();
    std::erase_if(places, [](const FoundName& place) { return !place.type.isValid(); });
    return places;
}

void EverywhereDialog::look() {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    m_model->setPlaces(m_find(static_cast<NameScope>(m_scope->currentData().toInt())));
    QApplication::restoreOverrideCursor();
    m_list->setCurrentIndex(m_model->index(0));
    showCounts();
}

void EverywhereDialog::showCounts() {
    const auto chosen = std::find_if(m_types.begin(), m_types.end(),
                                     [this](const TagType& each) { return each.id == type(); });
    if (chosen != m_types.end())
        m_delegate->setColour(typeColour(*chosen));
    const auto tags = static_cast<int>(toTag().size());
    const auto untags = static_cast<int>(toUntag().size());
    m_tag->setText(tr("&Tag %n place(s)", nullptr, tags));
    m_tag->setEnabled(tags > 0);
    m_untag->setText(tr("&Remove %n tag(s)", nullptr, untags));
    m_untag->setEnabled(untags > 0);
    m_summary->setText(
        tr("%n occurrence(s); Space ticks, a type's key tags at once. Those inside longer names "
           "are left out; underlined ones are tagged already.",
           nullptr, m_model->rowCount()));
    m_summary->setWordWrap(true);
    m_list->viewport()->update();
}

bool EverywhereDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QKeySequence pressed(key->keyCombination());
        for (const TagType& each : m_types) {
            if (typeKey(each).isEmpty() || pressed != QKeySequence(typeKey(each)))
                continue;
            m_type->setCurrentIndex(m_type->findData(each.id.value));
            if (m_tag->isEnabled())
                accept();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_tag->click();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

EverywhereChoice EverywhereDialog::choice() const {
    return {m_act, type(), m_act == EverywhereChoice::Act::Tag ? toTag() : toUntag()};
}

} // namespace jianbao::ui
