#pragma once

#include "core/model/Ids.h"

#include <QDate>
#include <QString>

namespace jianbao {

/// One edition of one newspaper on one date. Either may be unknown (empty, null).
struct Issue {
    IssueId id;
    QString newspaper;
    QDate date;

    bool operator==(const Issue&) const = default;
};

} // namespace jianbao
