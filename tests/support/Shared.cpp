#include "tests/support/Shared.h"

#include <QFileInfo>

namespace jianbao::test {

using namespace Qt::StringLiterals;

QString sharedPath(const QString& relative) {
    const QString path = QStringLiteral(JIANBAO_SOURCE_DIR) + u"/../shared/"_s + relative;
    return QFileInfo::exists(path) ? path : QString();
}

} // namespace jianbao::test
