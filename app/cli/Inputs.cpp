#include "app/cli/Inputs.h"

#include "core/source/DumpFolder.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace jianbao::app {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inputs)
};

QString allEncodings() {
    QStringList names;
    for (const Encoding encoding : AllEncodings)
        names.append(encodingName(encoding));
    return names.join(u", "_s);
}

} // namespace

void addEncodingOption(QCommandLineParser& parser) {
    parser.addOption(
        {u"encoding"_s,
         Words::tr("The dumps' encoding, one of %1; found out if not given.").arg(allEncodings()),
         Words::tr("name")});
}

tl::expected<std::optional<Encoding>, QString> chooseEncoding(const QCommandLineParser& parser) {
    if (!parser.isSet(u"encoding"_s))
        return std::nullopt;
    const QString name = parser.value(u"encoding"_s);
    const auto encoding = encodingFromName(name);
    if (!encoding)
        return tl::unexpected(
            Words::tr("There is no encoding %1; it is one of %2.").arg(name, allEncodings()));
    return encoding;
}

Inputs resolveInputs(const QStringList& paths) {
    Inputs inputs;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            inputs.dumps.append(path);
            continue;
        }
        if (auto inside = source::listDumps(path))
            inputs.dumps.append(*inside);
        else
            inputs.failed.push_back(inside.error());
    }
    return inputs;
}

} // namespace jianbao::app
