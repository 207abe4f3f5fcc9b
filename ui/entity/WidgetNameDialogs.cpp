#include "ui/entity/WidgetNameDialogs.h"

#include "ui/entity/EntityChooser.h"
#include "ui/entity/EntityDialog.h"
#include "ui/entity/EverywhereDialog.h"
#include "ui/entity/TypeDialog.h"
#include "ui/entity/TypeLook.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NameDialogs)
};

} // namespace

std::optional<EverywhereChoice>
WidgetNameDialogs::chooseOccurrences(const QString& name, TagTypeId type,
                                     const std::vector<TagType>& types, const Find& find) {
    EverywhereDialog dialog(name, type, types, find, &m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.choice()) : std::nullopt;
}

std::optional<Entity> WidgetNameDialogs::editEntity(const Entity& entity) {
    EntityDialog dialog(entity, &m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.entity()) : std::nullopt;
}

std::optional<EntityId> WidgetNameDialogs::chooseEntity(const QString& title,
                                                        const std::vector<Entity>& entities) {
    EntityChooser dialog(title, entities, &m_window);
    return dialog.exec() == QDialog::Accepted ? dialog.entity() : std::nullopt;
}

bool WidgetNameDialogs::confirmRemoval(const TagType& type, qint64 mentions) {
    const QString question = Words::tr("Remove the type “%1” with its %n mention(s)?", nullptr,
                                       static_cast<int>(mentions))
                                 .arg(typeText(type));
    return QMessageBox::question(&m_window, Words::tr("Remove type"), question) == QMessageBox::Yes;
}

std::optional<TagType> WidgetNameDialogs::editType(const TagType& type) {
    const auto keyOwner = [&](const QKeySequence& key) {
        for (const QAction* action : m_window.findChildren<QAction*>())
            if (action->shortcuts().contains(key) && action->objectName() != type.code)
                return action->iconText();
        return QString();
    };
    TypeDialog dialog(type, keyOwner, &m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.type()) : std::nullopt;
}

std::optional<QString> WidgetNameDialogs::chooseTypesFile(bool toWrite) {
    const QString filter = Words::tr("Types of names (*.json)");
    const QString path =
        toWrite ? QFileDialog::getSaveFileName(&m_window, Words::tr("Save types"), u"types.json"_s,
                                               filter)
                : QFileDialog::getOpenFileName(&m_window, Words::tr("Take types over"), {}, filter);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

} // namespace jianbao::ui
