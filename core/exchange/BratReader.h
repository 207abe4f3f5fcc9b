#pragma once

#include "core/exchange/AnnotatedText.h"

#include <QStringView>

namespace jianbao::exchange {

/// Reads brat standoff: the annotations @p ann of the text @p txt. Positions there count code
/// points. Text-bound annotations become mentions, the first normalization of each its entity and
/// reference; a quote that is not what stands at its place, and lines of other kinds, are unread.
AnnotatedText readBrat(const QString& txt, QStringView ann);

} // namespace jianbao::exchange
