#include "ui/window/ArticleChooser.h"

namespace jianbao::ui {

ArticleChooser::ArticleChooser(const QString& title, const std::vector<ArticleLine>& articles,
                               QWidget* parent)
    : ListChooser(title, tr("Number, or words of the title"), tr("Articles"), parent)
    , m_articles(articles) {
    start();
}

std::optional<ArticleId> ArticleChooser::article() const {
    const auto id = chosen();
    return id ? std::optional(ArticleId{*id}) : std::nullopt;
}

int ArticleChooser::fill(const QString& wanted) {
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    int exact = 0;
    for (const ArticleLine& line : m_articles) {
        const bool byNumber = isNumber && QString::number(line.number).startsWith(wanted);
        if (!byNumber && !line.title.contains(wanted, Qt::CaseInsensitive))
            continue;
        if (isNumber && line.number == number)
            exact = lineCount();
        addLine(tr("%1   %2", "number and title of an article").arg(line.number).arg(line.title),
                line.id.value);
    }
    return exact;
}

} // namespace jianbao::ui
