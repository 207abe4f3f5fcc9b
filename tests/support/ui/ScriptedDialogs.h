#pragma once

#include "ui/window/Dialogs.h"

namespace jianbao::test {

/// Answers every question with what the test put there; without an answer, the question is
/// dismissed.
class ScriptedDialogs : public ui::Dialogs {
public:
    std::optional<ui::OpenChoice> files;
    std::optional<QString> folder;
    QStringList bringIn;
    std::optional<QString> project;
    std::optional<QString> copy;
    std::optional<QString> rescue;
    std::optional<ui::ExportChoice> exportChoice;
    /// The names that the last export was offered, and how often one was.
    ui::ExportOffer::Names exportNames;
    int exportOffers = 0;
    /// The PDF to print to.
    std::optional<QString> pdf;
    /// The number of the article to choose.
    std::optional<int> articleNumber;
    /// Whether to take what is proposed, and how often something was.
    bool takes = false;
    int proposals = 0;
    /// What was last on offer.
    std::vector<ui::ArticleLine> offered;

    std::optional<ui::OpenChoice> chooseFiles(const QString&, bool) override { return files; }
    std::optional<QString> chooseFolder() override { return folder; }
    QStringList chooseBringIn() override { return bringIn; }
    std::optional<QString> chooseNewProject() override { return project; }
    std::optional<QString> chooseCopy(const QString&) override { return copy; }
    std::optional<QString> chooseRescue(const QString&) override { return rescue; }
    std::optional<ui::ExportChoice> chooseExport(const ui::ExportOffer& offer) override {
        exportNames = offer.names;
        ++exportOffers;
        return exportChoice;
    }
    ui::PrinterPtr choosePrinter(const QString& name, const QString&) override {
        return pdf ? ui::makePrinter(name, *pdf) : nullptr;
    }
    bool confirmFindEverywhere(int) override { return takes; }
    bool take(const ui::Proposal&) override {
        ++proposals;
        return takes;
    }
    std::optional<ArticleId> chooseArticle(const QString&,
                                           const std::vector<ui::ArticleLine>& articles) override {
        offered = articles;
        for (const ui::ArticleLine& line : articles)
            if (line.number == articleNumber)
                return line.id;
        return std::nullopt;
    }
};

} // namespace jianbao::test
