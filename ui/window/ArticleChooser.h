#pragma once

#include "ui/common/ListChooser.h"
#include "ui/window/Dialogs.h"

namespace jianbao::ui {

/// Asks for an article: by its number, or by words of its title that narrow the list.
class ArticleChooser : public ListChooser {
    Q_OBJECT

public:
    ArticleChooser(const QString& title, const std::vector<ArticleLine>& articles,
                   QWidget* parent = nullptr);

    /// The chosen article; none if the list is empty.
    std::optional<ArticleId> article() const;

protected:
    int fill(const QString& wanted) override;

private:
    std::vector<ArticleLine> m_articles;
};

} // namespace jianbao::ui
