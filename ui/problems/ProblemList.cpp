#include "ui/problems/ProblemList.h"

#include "core/text/CharClass.h"
#include "ui/common/ArticleTitle.h"
#include "ui/common/Document.h"
#include "ui/common/Names.h"
#include "ui/common/Reasons.h"

#include <QTimerEvent>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

using edit::Fix;
using edit::Problem;
using edit::ProblemKind;

/// Of a title's beginning, in squares of Chinese type; a letter takes half of one.
constexpr int TitleSquares = 16;

/// As much of a title as a line has room for.
QString beginning(const QString& title) {
    int halves = 2 * TitleSquares;
    for (qsizetype at = 0; at < title.size(); ++at) {
        halves -= charIs(title[at].unicode(), CharWide) ? 2 : 1;
        if (halves < 0)
            return title.left(at).trimmed() + u'…';
    }
    return title;
}

edit::Operation operationOf(const Fix& fix) {
    switch (fix.kind) {
    case Fix::Kind::Accept:
        return edit::Operation::Accept;
    case Fix::Kind::SetRole:
        return edit::Operation::SetRole;
    case Fix::Kind::SetKind:
        return edit::Operation::SetKind;
    case Fix::Kind::MoveBlock:
        return edit::Operation::MoveToArticle;
    case Fix::Kind::CutArticle:
        return edit::Operation::CutArticle;
    default:
        return edit::Operation::MergeArticles;
    }
}

} // namespace

ProblemList::ProblemList(Document& document, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document) {
    const auto later = [this] {
        m_refresh.start(0, this);
    };
    connect(&document, &Document::pageOpened, this, later);
    connect(&document, &Document::layoutChanged, this, later);
    connect(&document, &Document::pagesAdded, this, later);
    refresh();
}

bool ProblemList::hasPage() const {
    return m_document.hasPage();
}

void ProblemList::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_refresh.timerId())
        refresh();
    else
        QAbstractListModel::timerEvent(event);
}

void ProblemList::refresh() {
    m_refresh.stop();
    std::vector<ArticleId> continued;
    if (const auto linked = m_document.linkedLayout())
        for (const Article& article : linked->articles)
            if (article.continues.isValid())
                continued.push_back(article.continues);
    beginResetModel();
    m_problems = edit::findProblems(m_document.layout(), m_document.page().id,
                                    m_document.page().text, continued);
    // Where the issue's other pages are not at hand there is nothing to link with.
    if (m_document.issuePages().size() < 2)
        std::erase_if(m_problems, [](const Problem& problem) {
            return problem.kind == ProblemKind::UnlinkedJump;
        });
    endResetModel();
    Q_EMIT changed();
}

QString ProblemList::articleText(ArticleId article) const {
    const Page& page = m_document.page();
    const QString title = articleTitle(m_document.layout(), article, page.id, page.text);
    const int number = articleNumber(m_document.layout(), article);
    if (title.isEmpty())
        return QString::number(number);
    return tr("%1 · %2", "number and title of an article").arg(number).arg(beginning(title));
}

QString ProblemList::text(const Problem& problem) const {
    const QString article = articleText(problem.article);
    switch (problem.kind) {
    case ProblemKind::NoHeadline:
        return tr("Article %1 has no headline").arg(article);
    case ProblemKind::NoBody:
        return tr("Article %1 has no text").arg(article);
    case ProblemKind::SecondHeadline:
        return tr("Article %1 has a second headline").arg(article);
    case ProblemKind::EndsMidSentence:
        return tr("Article %1 ends in a sentence").arg(article);
    case ProblemKind::UnlinkedJump:
        return tr("Article %1 goes on elsewhere, but is not linked").arg(article);
    case ProblemKind::Leftover:
        return tr("Article %1 has neither headline nor text").arg(article);
    case ProblemKind::VeryLong:
        return tr("Article %1 is very long").arg(article);
    case ProblemKind::VeryShort:
        return tr("Article %1 is very short").arg(article);
    case ProblemKind::DoubtfulArticle:
        return tr("Article %1: do these blocks belong together?").arg(article);
    case ProblemKind::DoubtfulBlock:
        break;
    }
    const Block* block = m_document.layout().block(problem.block);
    if (!block)
        return {};
    const QString what =
        tr("%1, %2 % sure").arg(roleText(block->role)).arg(qRound(100 * block->confidence));
    return block->reason.isEmpty() ? what
                                   : tr("%1: %2", "what the finder took it for, and why")
                                         .arg(what, reasonText(block->reason));
}

QString ProblemList::text(const Fix& fix) const {
    switch (fix.kind) {
    case Fix::Kind::Accept:
        return tr("All is well");
    case Fix::Kind::SetRole:
        return tr("Make it: %1").arg(roleText(fix.role));
    case Fix::Kind::SetKind:
        return tr("Make it: %1").arg(kindText(fix.articleKind));
    case Fix::Kind::TakeIn:
        return tr("Take in %1").arg(articleText(fix.article));
    case Fix::Kind::JoinTo:
    case Fix::Kind::MoveBlock:
        return tr("Put into %1").arg(articleText(fix.article));
    case Fix::Kind::CutArticle:
        return tr("Cut the article there");
    case Fix::Kind::Link:
        return tr("Link with…");
    }
    return {};
}

bool ProblemList::fix(const Problem& problem, const Fix& fix) {
    if (fix.kind == Fix::Kind::Link) {
        Q_EMIT linkWanted(problem.article);
        return true;
    }
    return m_document.apply(operationOf(fix), [problem, fix](const Layout& layout) {
        return edit::applyFix(layout, problem, fix);
    });
}

int ProblemList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant ProblemList::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Problem& at = problem(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(at);
    if (role == LineRole) {
        const QStringView before = QStringView(m_document.page().text).left(at.position);
        return tr("line %1").arg(before.count(u'\n') + 1);
    }
    return {};
}

} // namespace jianbao::ui
