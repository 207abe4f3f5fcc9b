#include "core/job/MentionFile.h"

#include "core/exchange/BratReader.h"
#include "core/exchange/WebAnnoTsvReader.h"
#include "core/job/WholeFile.h"

#include <QFileInfo>

namespace jianbao::job {

using namespace Qt::StringLiterals;

namespace {

Result<QString> readText(const QString& path) {
    return readWholeFile(path).map(
        [](const QByteArray& content) { return QString::fromUtf8(content); });
}

} // namespace

Result<MentionFile> readMentionFile(const QString& path) {
    const auto content = readText(path);
    if (!content)
        return tl::unexpected(content.error());
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"ann"_s)
        return readText(path.chopped(suffix.size()) + u"txt"_s).map([&](const QString& text) {
            return MentionFile{path, exchange::readBrat(text, *content)};
        });
    const auto named = [&](Error error) {
        error.subject = path;
        return error;
    };
    if (suffix == u"csv"_s)
        return exchange::readMentionCsv(*content)
            .map([&](auto&& rows) {
                return MentionFile{path, std::move(rows)};
            })
            .map_error(named);
    return exchange::readWebAnnoTsv(*content)
        .map([&](auto&& text) {
            return MentionFile{path, std::move(text)};
        })
        .map_error(named);
}

} // namespace jianbao::job
