#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace jianbao::edit {

/// The name of a step in the history. Stored by name: never rename one.
enum class Operation : quint8 {
    Import,
    Split,
    Merge,
    SetRole,
    MoveToArticle,
    NewArticle,
    Reorder,
    MergeArticles,
    SetKind,
    Paragraph,
    FindAgain,
    MoveBoundary,
    CutArticle,
    Link,
    Unlink,
    Accept,
    Correct,
    RevertCorrection,
    Tag,
    Untag,
    Retype,
    Extend,
    Reject,
    SetStatus,
    Note,
    Title,
    Metadata,
    Types,
    Entities,
    ApplyToAlike
};

QLatin1String operationName(Operation operation);
std::optional<Operation> operationFromName(QStringView name);

} // namespace jianbao::edit
