#pragma once

#include <QString>

namespace jianbao::ui {

/// The finder's reason (Block::reason) in the user's language; as it is where it is not known.
QString reasonText(const QString& reason);
/// Whether the reason is one of those that have a translation.
bool isKnownReason(const QString& reason);

} // namespace jianbao::ui
