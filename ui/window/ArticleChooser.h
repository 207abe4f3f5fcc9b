#pragma once

#include "ui/window/Dialogs.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace jianbao::ui {

/// Asks for an article: by its number, or by words of its title that narrow the list.
class ArticleChooser : public QDialog {
    Q_OBJECT

public:
    ArticleChooser(const QString& title, const std::vector<ArticleLine>& articles,
                   QWidget* parent = nullptr);

    /// The chosen article; none if the list is empty.
    std::optional<ArticleId> article() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);

    std::vector<ArticleLine> m_articles;
    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace jianbao::ui
