#include "core/model/Status.h"

namespace jianbao {

QLatin1String statusName(Status status) {
    static constexpr std::array<const char*, AllStatuses.size()> names{"open", "checked",
                                                                       "questionable"};
    return QLatin1String(names[static_cast<std::size_t>(status)]);
}

std::optional<Status> statusFromName(QStringView name) {
    for (const Status status : AllStatuses)
        if (name == statusName(status))
            return status;
    return std::nullopt;
}

} // namespace jianbao
