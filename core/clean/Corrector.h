#pragma once

#include "core/clean/Cleaner.h"

#include <span>

namespace jianbao::clean {

/// Puts corrections into the clean text of the block that they touch. A correction shows where its
/// range begins; whatever else of its range lies in other blocks, paragraphs or columns is left
/// out there. One that inserts stands in the block of the character before which it inserts, or at
/// the page's end in that of the last one. Text of corrections is taken to the letter: no rule of
/// cleaning changes it, and the text around it stays as it was without it.
void applyCorrections(CleanBlock& clean, const Block& block, qsizetype pageLength,
                      std::span<const Correction> corrections);

} // namespace jianbao::clean
