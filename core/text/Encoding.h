#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>

namespace jianbao {

/// The encodings in which newspaper dumps come.
enum class Encoding : quint8 { Utf8, Utf16LE, Utf16BE, Gb18030, Big5, Windows1252 };

inline constexpr std::array AllEncodings{Encoding::Utf8,    Encoding::Utf16LE,
                                         Encoding::Utf16BE, Encoding::Gb18030,
                                         Encoding::Big5,    Encoding::Windows1252};

/// The IANA name ("UTF-8", "GB18030" …), which ICU and Qt know too.
QLatin1String encodingName(Encoding encoding);
/// The encoding that a person named; case, hyphens and the usual aliases (gbk, utf16le, latin1) do
/// not matter.
std::optional<Encoding> encodingFromName(QStringView name);

} // namespace jianbao
