#include "core/text/Encoding.h"

#include <QString>

namespace jianbao {

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
    }
    Q_UNREACHABLE();
}

} // namespace jianbao
