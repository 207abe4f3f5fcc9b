#pragma once

#include "core/project/Project.h"

#include <QAbstractListModel>

#include <vector>

namespace jianbao::ui {

/// The steps of the project's history, the latest first, without those that lie on an abandoned
/// branch.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles {
        DoneRole = Qt::UserRole, ///< false for a step that was taken back
        WhenRole                 ///< its time as text
    };

    explicit HistoryModel(QObject* parent = nullptr);

    void setSteps(const std::vector<project::HistoryStep>& steps);
    qint64 step(const QModelIndex& index) const;
    /// The row of the last step that is done; -1 without one.
    int currentRow() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<project::HistoryStep> m_steps;
};

} // namespace jianbao::ui
