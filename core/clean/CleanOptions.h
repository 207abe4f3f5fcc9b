#pragma once

#include <QtGlobal>

namespace jianbao::clean {

/// What is done with a space between Han and a digit or Latin letter.
enum class HanLatinSpace : quint8 { Remove, Keep, Thin };

/// Which quotation marks Chinese text gets.
enum class QuoteStyle : quint8 {
    Keep,  ///< as printed
    Curly, ///< “ ” ‘ ’
    Corner ///< 「 」 『 』
};

/// The choices a person has. By default only spacing and line breaks are repaired; every character
/// stays as it was printed.
struct CleanOptions {
    HanLatinSpace hanLatinSpace = HanLatinSpace::Remove;
    QuoteStyle quotes = QuoteStyle::Keep;
    /// Ａ１％ become A1%.
    bool halfWidthLetters = false;
    /// , ; : ? ! ( ) beside Han become ，；：？！（）.
    bool fullWidthPunctuation = false;
    /// Kangxi radicals, compatibility ideographs and Latin ligatures become the ordinary
    /// characters.
    bool compatibilityCharacters = false;

    bool operator==(const CleanOptions&) const = default;
};

} // namespace jianbao::clean
