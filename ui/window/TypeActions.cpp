#include "ui/window/TypeActions.h"

#include "ui/entity/TypeLook.h"

#include <QWidget>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostNumbered = 9;

QList<QKeySequence> keysOf(const TagType& type, int number) {
    QList<QKeySequence> keys;
    if (const QString key = typeKey(type); !key.isEmpty())
        keys << QKeySequence(key, QKeySequence::PortableText);
    if (number <= MostNumbered)
        keys << QKeySequence(u"Alt+%1"_s.arg(number), QKeySequence::PortableText);
    return keys;
}

} // namespace

TypeActions::TypeActions(QWidget* workbench)
    : QObject(workbench)
    , m_workbench(workbench)
    , m_group(this) {
    m_group.setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    connect(&m_group, &QActionGroup::triggered, this, [this](const QAction* action) {
        Q_EMIT typeChosen(TagTypeId{action->data().toLongLong()});
    });
}

void TypeActions::setTypes(const std::vector<TagType>& types) {
    if (types == m_types)
        return;
    m_types = types;
    qDeleteAll(m_group.actions());
    for (std::size_t i = 0; i < types.size(); ++i) {
        const TagType& type = types[i];
        auto* action = m_group.addAction(typeText(type));
        action->setObjectName(type.code);
        action->setData(type.id.value);
        action->setCheckable(true);
        action->setToolTip(tr("Tag what is selected, or give the name at the caret this type: %1")
                               .arg(typeText(type)));
        action->setShortcuts(keysOf(type, static_cast<int>(i) + 1));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->installEventFilter(m_filter);
        m_workbench->addAction(action);
    }
    Q_EMIT changed();
}

void TypeActions::setCurrent(std::optional<TagTypeId> type) {
    for (QAction* action : m_group.actions())
        action->setChecked(type && action->data().toLongLong() == type->value);
}

void TypeActions::watch(QObject* filter) {
    m_filter = filter;
    for (QAction* action : m_group.actions())
        action->installEventFilter(filter);
}

void TypeActions::setEnabled(bool enabled) {
    m_group.setEnabled(enabled);
}

} // namespace jianbao::ui
