#include "ui/entity/NamesPanel.h"

#include "ui/common/Document.h"
#include "ui/common/LineDelegate.h"
#include "ui/common/NameInk.h"
#include "ui/entity/NameBook.h"
#include "ui/entity/NameDialogs.h"
#include "ui/entity/TypeLook.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace jianbao::ui {

namespace {

constexpr int Margin = 12;

/// A dot in the colour of the type before the name.
class EntityDelegate : public LineDelegate {
public:
    explicit EntityDelegate(QObject* parent)
        : LineDelegate(EntityModel::CountRole, parent) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        constexpr int Size = 8;
        LineDelegate::paint(painter, option, index);
        const QColor colour = index.data(EntityModel::ColourRole).value<QColor>();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(nameInk(colour, Theme::of(option.palette)));
        painter->drawEllipse(QRect(option.rect.left() + Margin,
                                   option.rect.center().y() - Size / 2 + 1, Size, Size));
        painter->setRenderHint(QPainter::Antialiasing, false);
    }

protected:
    int indent() const override { return Margin + 14; }
};

} // namespace

NamesPanel::NamesPanel(Document& document, NameBook& book, NameDialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_book(book)
    , m_dialogs(dialogs)
    , m_register(document)
    , m_search(new QLineEdit(this))
    , m_type(new QComboBox(this))
    , m_nothing(new QLabel(this))
    , m_list(new QListView(this)) {
    m_search->setPlaceholderText(tr("Filter names"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_type->setAccessibleName(tr("Type"));
    m_list->setObjectName(QStringLiteral("names"));
    m_list->setAccessibleName(tr("Names"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new EntityDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setWordWrap(true);
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &NamesPanel::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { goToMention(1); });
    connect(m_type, &QComboBox::currentIndexChanged, this, &NamesPanel::filter);
    connect(m_list, &QListView::doubleClicked, this, [this] { goToMention(1); });
    makeMenu();
    const auto readIfSeen = [this] {
        if (isVisible())
            read();
    };
    connect(&m_document, &Document::historyChanged, this, readIfSeen);
    connect(&m_document, &Document::projectChanged, this, readIfSeen);
}

void NamesPanel::layOut() {
    constexpr int Gap = 6;
    auto* head = new QVBoxLayout;
    head->setContentsMargins(Margin, Gap / 2, Margin, 0);
    head->setSpacing(Gap);
    head->addWidget(m_search);
    head->addWidget(m_type);
    head->addWidget(m_nothing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
}

void NamesPanel::showEvent(QShowEvent* event) {
    read();
    QWidget::showEvent(event);
}

void NamesPanel::readTypes() {
    const QSignalBlocker blocker(m_type);
    const QVariant chosen = m_type->currentData();
    m_type->clear();
    m_type->addItem(tr("All types"), QVariant());
    for (const TagType& type : m_book.types())
        m_type->addItem(typeText(type), type.id.value);
    m_type->setCurrentIndex(std::max(0, m_type->findData(chosen)));
}

void NamesPanel::read() {
    const Entity* current = m_model.entity(m_list->currentIndex());
    const EntityId kept = current ? current->id : EntityId{};
    readTypes();
    m_model.setEntities(m_book.entities(), m_book.types(), m_register.counts());
    m_list->setCurrentIndex(m_model.indexOf(kept));
    tellNothing();
}

void NamesPanel::filter() {
    const QVariant type = m_type->currentData();
    m_model.setFilter(m_search->text(),
                      type.isValid() ? std::optional(TagTypeId{type.toLongLong()}) : std::nullopt);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    tellNothing();
}

void NamesPanel::tellNothing() {
    m_nothing->setVisible(m_model.rowCount() == 0);
    m_nothing->setText(m_book.entities().empty()
                           ? tr("No names are tagged yet. Select a name on the page and press the "
                                "key of its type, or take what is suggested.")
                           : tr("No name matches"));
}

void NamesPanel::goToMention(int steps) {
    const Entity* entity = m_model.entity(m_list->currentIndex());
    if (!entity)
        return;
    const std::vector<Mention> mentions = m_register.mentionsOf(entity->id);
    if (mentions.empty())
        return;
    const auto last = std::find_if(mentions.begin(), mentions.end(),
                                   [this](const Mention& each) { return each.id == m_last; });
    const auto size = std::ssize(mentions);
    const auto next =
        last == mentions.end() ? 0 : (std::distance(mentions.begin(), last) + steps + size) % size;
    const Mention& mention = mentions[static_cast<std::size_t>(next)];
    m_last = mention.id;
    Q_EMIT mentionChosen(mention);
}

void NamesPanel::makeMenu() {
    const auto add = [this](const QString& text, const QKeySequence& key, auto&& function) {
        auto* action = new QAction(text, m_list);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, function);
        m_list->addAction(action);
    };
    add(tr("&Next mention"), Qt::Key_Return, [this] { goToMention(1); });
    add(tr("&Previous mention"), Qt::SHIFT | Qt::Key_Return, [this] { goToMention(-1); });
    add(tr("&Edit…"), Qt::Key_F2, [this] { editEntity(); });
    add(tr("&Merge into…"), Qt::Key_M, [this] { mergeEntity(); });
    add(tr("&Remove all its tags"), Qt::Key_Delete, [this] { removeEntity(); });
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void NamesPanel::removeEntity() {
    if (const Entity* entity = m_model.entity(m_list->currentIndex()))
        m_register.removeEntity(entity->id);
}

void NamesPanel::editEntity() {
    const Entity* entity = m_model.entity(m_list->currentIndex());
    if (!entity)
        return;
    if (const auto edited = m_dialogs.editEntity(*entity))
        m_register.setEntity(*edited);
}

void NamesPanel::mergeEntity() {
    const Entity* entity = m_model.entity(m_list->currentIndex());
    if (!entity)
        return;
    const EntityId from = entity->id;
    std::vector<Entity> others = m_book.entities();
    std::erase_if(others, [from](const Entity& each) { return each.id == from; });
    const auto into = m_dialogs.chooseEntity(tr("Merge “%1” into").arg(entity->name), others);
    if (into)
        m_register.mergeEntities(from, *into);
}

} // namespace jianbao::ui
