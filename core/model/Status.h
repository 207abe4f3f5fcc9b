#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>

namespace jianbao {

/// How far an editor is with a page or an article. Stored by name: never rename one.
enum class Status : quint8 { Open = 0, Checked = 1, Questionable = 2 };

inline constexpr std::array AllStatuses{Status::Open, Status::Checked, Status::Questionable};

/// The status's name in files: lower-case English.
QLatin1String statusName(Status status);
/// The status with that name, or none.
std::optional<Status> statusFromName(QStringView name);

} // namespace jianbao
