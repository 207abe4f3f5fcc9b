#include "core/edit/Operation.h"

#include <array>

namespace jianbao::edit {

namespace {

constexpr std::array Names{"import",
                           "split",
                           "merge",
                           "set-role",
                           "move-to-article",
                           "new-article",
                           "reorder",
                           "merge-articles",
                           "set-kind",
                           "paragraph",
                           "find-again",
                           "move-boundary",
                           "cut-article",
                           "link",
                           "unlink",
                           "accept",
                           "correct",
                           "revert-correction",
                           "tag",
                           "untag",
                           "retype",
                           "extend",
                           "reject",
                           "set-status",
                           "note",
                           "title",
                           "metadata",
                           "types",
                           "entities",
                           "apply-to-alike"};

} // namespace

QLatin1String operationName(Operation operation) {
    return QLatin1String(Names[static_cast<std::size_t>(operation)]);
}

std::optional<Operation> operationFromName(QStringView name) {
    for (std::size_t i = 0; i < Names.size(); ++i)
        if (name == QLatin1String(Names[i]))
            return static_cast<Operation>(i);
    return std::nullopt;
}

} // namespace jianbao::edit
