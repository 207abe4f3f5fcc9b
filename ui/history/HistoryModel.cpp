#include "ui/history/HistoryModel.h"

#include "ui/common/Names.h"

#include <QLocale>

#include <algorithm>

namespace jianbao::ui {

using State = project::HistoryStep::State;

HistoryModel::HistoryModel(QObject* parent)
    : QAbstractListModel(parent) {}

void HistoryModel::setSteps(const std::vector<project::HistoryStep>& steps) {
    beginResetModel();
    m_steps.clear();
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(m_steps),
                 [](const auto& step) { return step.state != State::Abandoned; });
    std::sort(m_steps.begin(), m_steps.end(),
              [](const auto& a, const auto& b) { return a.id > b.id; });
    endResetModel();
}

qint64 HistoryModel::step(const QModelIndex& index) const {
    return m_steps[static_cast<std::size_t>(index.row())].id;
}

int HistoryModel::currentRow() const {
    const auto done = std::find_if(m_steps.begin(), m_steps.end(),
                                   [](const auto& step) { return step.state == State::Done; });
    return done == m_steps.end() ? -1 : static_cast<int>(std::distance(m_steps.begin(), done));
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& step = m_steps[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return operationText(step.operation);
    case WhenRole: {
        const QDateTime when = step.when.toLocalTime();
        return when.date() == QDate::currentDate()
                   ? QLocale().toString(when.time(), QLocale::ShortFormat)
                   : QLocale().toString(when, QLocale::ShortFormat);
    }
    case DoneRole:
        return step.state == State::Done;
    default:
        return {};
    }
}

} // namespace jianbao::ui
