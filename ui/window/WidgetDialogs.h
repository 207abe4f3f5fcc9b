#pragma once

#include "ui/window/Dialogs.h"

#include <QFileDialog>

class QWidget;

namespace jianbao::ui {

class Settings;

/// Asks with dialogs on the screen.
class WidgetDialogs : public Dialogs {
public:
    /// Both must outlive it.
    WidgetDialogs(QWidget& window, Settings& settings);

    std::optional<OpenChoice> chooseFiles(const QString& title, bool withProjects) override;
    std::optional<QString> chooseFolder() override;
    QStringList chooseBringIn() override;
    std::optional<QString> chooseNewProject() override;
    std::optional<QString> chooseCopy(const QString& suggestion) override;
    std::optional<QString> chooseRescue(const QString& damaged) override;
    bool confirmFindEverywhere(int pages) override;
    std::optional<ExportChoice> chooseExport(const ExportOffer& offer) override;
    PrinterPtr choosePrinter(const QString& name, const QString& pdf) override;
    std::optional<ArticleId> chooseArticle(const QString& title,
                                           const std::vector<ArticleLine>& articles) override;
    bool take(const Proposal& proposal) override;

private:
    std::optional<QString> chooseProjectPath(const QString& title, const QString& suggestion,
                                             QFileDialog::Options options = {});

    QWidget& m_window;
    Settings& m_settings;
};

} // namespace jianbao::ui
