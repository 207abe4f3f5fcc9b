#include "core/edit/Operation.h"

#include <array>

namespace jianbao::edit {

namespace {

constexpr std::array AllOperations{
    Operation::Import,        Operation::Split,      Operation::Merge,     Operation::SetRole,
    Operation::MoveToArticle, Operation::NewArticle, Operation::Reorder,   Operation::MergeArticles,
    Operation::SetKind,       Operation::Paragraph,  Operation::FindAgain, Operation::MoveBoundary,
    Operation::CutArticle,    Operation::Link,       Operation::Unlink,    Operation::Accept};

} // namespace

QLatin1String operationName(Operation operation) {
    static constexpr std::array<const char*, AllOperations.size()> names{
        "import",          "split",       "merge",      "set-role",
        "move-to-article", "new-article", "reorder",    "merge-articles",
        "set-kind",        "paragraph",   "find-again", "move-boundary",
        "cut-article",     "link",        "unlink",     "accept"};
    return QLatin1String(names[static_cast<std::size_t>(operation)]);
}

std::optional<Operation> operationFromName(QStringView name) {
    for (const Operation operation : AllOperations)
        if (name == operationName(operation))
            return operation;
    return std::nullopt;
}

} // namespace jianbao::edit
