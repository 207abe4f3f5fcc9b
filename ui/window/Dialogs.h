#pragma once

#include "core/exchange/ExportSettings.h"
#include "core/model/Ids.h"
#include "core/text/Encoding.h"
#include "ui/print/Printer.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace jianbao::ui {

struct Proposal;

/// Files to open, and how to decode them.
struct OpenChoice {
    QStringList paths;
    /// None to detect it.
    std::optional<Encoding> encoding;
};

/// What to export, as what, and where to.
struct ExportChoice {
    enum class Scope : quint8 { Article, Page, Project };
    Scope scope = Scope::Page;
    exchange::ExportSettings settings;
    /// Whether @c path is a folder to fill, or a file.
    bool isFolder = false;
    QString path;
};

/// What a dialog needs to offer an export.
struct ExportOffer {
    /// The file names to suggest, without suffix, by what is exported.
    struct Names {
        QString article;
        QString page;
        QString project;
    };
    Names names;
    /// Whether an article is at the caret.
    bool hasArticle = false;
    /// What was chosen for this project before.
    std::optional<ExportChoice> before;
    /// The beginning of what an export with that choice writes.
    std::function<QString(const ExportChoice&)> preview;
};

/// One line of the list of articles to choose from.
struct ArticleLine {
    ArticleId id;
    int number = 0;
    QString title;
};

/// Asks the person. An interface, so that the logic behind it is tested without a dialog; an empty
/// answer means that the person thought better of it.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    virtual std::optional<OpenChoice> chooseFiles(const QString& title, bool withProjects) = 0;
    virtual std::optional<QString> chooseFolder() = 0;
    /// Files with articles or names to take into the project.
    virtual QStringList chooseBringIn() = 0;
    virtual std::optional<QString> chooseNewProject() = 0;
    virtual std::optional<QString> chooseCopy(const QString& suggestion) = 0;
    /// Whether to rescue a damaged project, and into which new file.
    virtual std::optional<QString> chooseRescue(const QString& damaged) = 0;
    /// Whether to find the articles of so many pages anew.
    virtual bool confirmFindEverywhere(int pages) = 0;
    virtual std::optional<ExportChoice> chooseExport(const ExportOffer& offer) = 0;
    /// A printer; @p pdf is the suggested file, @p name the job's.
    virtual PrinterPtr choosePrinter(const QString& name, const QString& pdf) = 0;
    virtual std::optional<ArticleId> chooseArticle(const QString& title,
                                                   const std::vector<ArticleLine>& articles) = 0;
    /// Shows what would change; true if the person takes it.
    virtual bool take(const Proposal& proposal) = 0;
};

} // namespace jianbao::ui
