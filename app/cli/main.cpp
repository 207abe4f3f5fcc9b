#include "app/Translations.h"
#include "app/cli/Program.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("jianbao-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JIANBAO_VERSION));
    const jianbao::app::Translations translations;
    return jianbao::app::Program().run(QCoreApplication::arguments());
}
