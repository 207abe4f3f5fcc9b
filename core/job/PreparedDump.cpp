#include "core/job/PreparedDump.h"

#include "core/segment/ArticleFinder.h"
#include "core/segment/JumpLinker.h"
#include "core/source/DumpName.h"

namespace jianbao::job {

namespace {

std::vector<project::NewLink> findLinks(const std::vector<project::NewPage>& pages) {
    std::vector<segment::LinkPage> linkPages;
    for (const project::NewPage& page : pages)
        linkPages.push_back({page.number, page.text, &page.layout});
    std::vector<project::NewLink> links;
    for (const segment::JumpLink& link : segment::linkJumps(linkPages))
        links.push_back({link.fromPage, link.from, link.toPage, link.to});
    return links;
}

} // namespace

Result<PreparedDump> prepareDump(const QString& path, std::optional<Encoding> encoding,
                                 std::stop_token stop, const ReadProgress& progress) {
    auto reader = source::DumpReader::open(path, {.encoding = encoding});
    if (!reader)
        return tl::unexpected(reader.error());
    const source::DumpName name = source::parseDumpName(reader->name());
    PreparedDump prepared;
    while (true) {
        if (stop.stop_requested())
            return failure(ErrorKind::Cancelled, path);
        auto page = reader->next();
        if (!page)
            return tl::unexpected(page.error());
        if (progress)
            progress(reader->position(), reader->size());
        if (!*page)
            break;
        Layout layout = segment::findArticles((*page)->text);
        const int index = (*page)->index;
        prepared.pages.push_back({index, laterPageNumber(name.page, index),
                                  std::move((*page)->text), std::move(layout)});
    }
    prepared.links = findLinks(prepared.pages);
    prepared.invalidBytes = reader->invalidBytes();
    prepared.dump = {reader->name(),
                     reader->sha256(),
                     encodingName(reader->encoding()),
                     prepared.invalidBytes.count,
                     name.newspaper,
                     name.date};
    return prepared;
}

QString laterPageNumber(const QString& number, int steps) {
    if (steps == 0)
        return number;
    qsizetype digits = number.size();
    while (digits > 0 && number[digits - 1].isDigit())
        --digits;
    bool counts = false;
    const int first = QStringView(number).sliced(digits).toInt(&counts);
    return counts ? number.left(digits) + QString::number(first + steps) : QString();
}

} // namespace jianbao::job
