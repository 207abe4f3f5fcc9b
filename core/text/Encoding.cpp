#include "core/text/Encoding.h"

#include <QString>

#include <algorithm>

namespace jianbao {

namespace {

struct Alias {
    QStringView name;
    Encoding encoding;
};

constexpr std::array Aliases{
    Alias{u"utf8", Encoding::Utf8}, Alias{u"utf8bom", Encoding::Utf8},
    Alias{u"utf8sig", Encoding::Utf8}, Alias{u"utf16", Encoding::Utf16LE},
    Alias{u"utf16le", Encoding::Utf16LE}, Alias{u"ucs2", Encoding::Utf16LE},
    Alias{u"ucs2le", Encoding::Utf16LE}, Alias{u"unicode", Encoding::Utf16LE},
    Alias{u"utf16be", Encoding::Utf16BE}, Alias{u"ucs2be", Encoding::Utf16BE},
    Alias{u"gb18030", Encoding::Gb18030}, Alias{u"gbk", Encoding::Gb18030},
    Alias{u"gb2312", Encoding::Gb18030}, Alias{u"gb", Encoding::Gb18030},
    Alias{u"cp936", Encoding::Gb18030}, Alias{u"windows936", Encoding::Gb18030},
    Alias{u"euccn", Encoding::Gb18030}, Alias{u"big5", Encoding::Big5},
    Alias{u"big5hkscs", Encoding::Big5}, Alias{u"big5eten", Encoding::Big5},
    Alias{u"cp950", Encoding::Big5}, Alias{u"windows950", Encoding::Big5},
    // It holds all that one sees of ISO 8859-1 and of ASCII.
    Alias{u"windows1252", Encoding::Windows1252}, Alias{u"cp1252", Encoding::Windows1252},
    Alias{u"latin1", Encoding::Windows1252}, Alias{u"iso88591", Encoding::Windows1252}};

} // namespace

QLatin1String encodingName(Encoding encoding) {
    switch (encoding) {
    case Encoding::Utf8:
        return QLatin1String("UTF-8");
    case Encoding::Utf16LE:
        return QLatin1String("UTF-16LE");
    case Encoding::Utf16BE:
        return QLatin1String("UTF-16BE");
    case Encoding::Gb18030:
        return QLatin1String("GB18030");
    case Encoding::Big5:
        return QLatin1String("Big5");
    case Encoding::Windows1252:
        return QLatin1String("windows-1252");
    }
    Q_UNREACHABLE();
}

std::optional<Encoding> encodingFromName(QStringView name) {
    QString key;
    for (const QChar c : name)
        if (c.isLetterOrNumber())
            key += c.toLower();
    const auto* const found = std::find_if(Aliases.begin(), Aliases.end(),
                                           [&](const Alias& alias) { return alias.name == key; });
    if (found == Aliases.end())
        return std::nullopt;
    return found->encoding;
}

} // namespace jianbao
