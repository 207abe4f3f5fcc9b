#include "app/cli/SuggestCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ErrorText.h"
#include "app/cli/Inputs.h"
#include "core/entity/Spelling.h"
#include "core/entity/Suggester.h"
#include "core/segment/ArticleFinder.h"
#include "core/source/DumpReader.h"

namespace jianbao::app {

using namespace Qt::StringLiterals;

namespace {

/// One line for each suggestion on a page, positions in code points, without the page's number.
QStringList linesOf(const QString& text, const entity::Suggester& suggester) {
    Page page;
    page.id = PageId{1};
    page.text = text;
    Layout layout = segment::findArticles(text);
    for (Block& block : layout.blocks)
        block.page = page.id;
    QStringList lines;
    qsizetype unit = 0;
    qsizetype codePoint = 0;
    const auto codePointsBefore = [&](qsizetype position) {
        for (; unit < position; ++unit)
            codePoint += text[unit].isLowSurrogate() ? 0 : 1;
        return codePoint;
    };
    for (const entity::Suggestion& suggestion : suggester.suggest(page, layout)) {
        const qsizetype begin = codePointsBefore(suggestion.ranges.begin());
        const qsizetype end = codePointsBefore(suggestion.ranges.end());
        lines += u"%1\t%2\t%3\t%4"_s.arg(begin).arg(end).arg(
            mentionTypeName(suggestion.type), entity::spelling(text, suggestion.ranges));
    }
    return lines;
}

Result<QString> tableOf(source::DumpReader& reader, const entity::Suggester& suggester) {
    std::vector<QStringList> pages;
    auto page = reader.next();
    for (; page && *page; page = reader.next())
        pages.push_back(linesOf((*page)->text, suggester));
    if (!page)
        return tl::unexpected(page.error());
    const bool several = pages.size() > 1;
    QString table = several ? u"begin\tend\ttype\ttext\tpage\n"_s : u"begin\tend\ttype\ttext\n"_s;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for (const QString& line : pages[i])
            table += several ? u"%1\t%2\n"_s.arg(line).arg(i) : line + u'\n';
    }
    return table;
}

} // namespace

QString SuggestCommand::name() const {
    return u"suggest"_s;
}

QString SuggestCommand::summary() const {
    return tr("Lists the names, places and dates found in a newspaper dump.");
}

void SuggestCommand::configure(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"dump"_s, tr("A text file, or - for standard input."), u"DUMP"_s);
    addEncodingOption(parser);
}

ExitCode SuggestCommand::run(const QCommandLineParser& parser, const QStringList& arguments) const {
    if (arguments.isEmpty())
        return wrongUsage(tr("No dump is named."));
    if (arguments.size() > 1)
        return wrongUsage(tr("Only one dump can be named."));
    const auto encoding = chooseEncoding(parser);
    if (!encoding)
        return wrongUsage(encoding.error());
    const auto table = entity::EntityTable::load();
    auto reader =
        source::DumpReader::open(arguments.first(), {.encoding = *encoding, .hash = false});
    if (!table || !reader) {
        complain(errorText(table ? reader.error() : table.error()));
        return SomeFailed;
    }
    const auto lines = tableOf(*reader, entity::Suggester(*table));
    if (!lines) {
        complain(errorText(lines.error()));
        return SomeFailed;
    }
    print(*lines);
    if (reader->invalidBytes().count > 0)
        complain(invalidBytesText(arguments.first(), reader->invalidBytes()));
    return Done;
}

} // namespace jianbao::app
