#pragma once

#include "ui/window/Dialogs.h"

#include <QDialog>

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace jianbao::ui {

/// Asks what to export, as what and where to.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// @p name is the suggested file name without suffix, @p folder where it would go.
    ExportDialog(const QString& name, const QString& folder, bool hasArticle,
                 QWidget* parent = nullptr);

    ExportChoice choice() const;

public Q_SLOTS:
    /// Asks before something that is there is replaced.
    void accept() override;

private:
    QButtonGroup* addChoices(const QString& title,
                             const std::vector<std::pair<int, QString>>& choices);
    void suggestPath();
    void browse();

    QString m_name;
    QString m_folder;
    QButtonGroup* m_scope = nullptr;
    QButtonGroup* m_format = nullptr;
    QLineEdit* m_path = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace jianbao::ui
