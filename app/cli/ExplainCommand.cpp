#include "app/cli/ExplainCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ErrorText.h"
#include "app/cli/Inputs.h"
#include "core/segment/ArticleFinder.h"
#include "core/source/DumpReader.h"
#include "core/text/CodePointIndex.h"

#include <unordered_map>

namespace jianbao::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ExcerptLength = 24;

QString excerptOf(const QString& page, const Block& block) {
    QString text;
    for (const TextRange range : block.ranges.ranges())
        text += QStringView(page).sliced(range.begin, range.length());
    text = text.simplified();
    return text.size() > ExcerptLength ? text.first(ExcerptLength) + u'…' : text;
}

/// One line a block: page, positions in code points, role, article with its kind, confidence,
/// reason, the text's beginning; parted by tabs.
QString explainPage(const source::DumpPage& page) {
    const Layout layout = segment::findArticles(page.text);
    const CodePointIndex codePoints(page.text);
    std::unordered_map<ArticleId, QString> articles{{ArticleId{}, u"-"_s}};
    for (const Article& article : layout.articles)
        articles[article.id] =
            QString::number(articles.size()) + u' ' + QString(kindName(article.kind));
    QString text;
    for (const Block& block : layout.blocks)
        text += QStringList{QString::number(page.index + 1),
                            QString::number(codePoints.toCodePoints(block.ranges.begin())) + u'-' +
                                QString::number(codePoints.toCodePoints(block.ranges.end())),
                            QString(roleName(block.role)),
                            articles[block.article],
                            QString::number(block.confidence, 'f', 2),
                            block.reason,
                            excerptOf(page.text, block)}
                    .join(u'\t') +
                u'\n';
    return text;
}

/// Prints the page with that number, from 1, or all for 0; whether it is there.
Result<bool> explain(source::DumpReader& reader, int number) {
    bool found = false;
    auto page = reader.next();
    for (; page && *page; page = reader.next()) {
        if (number != 0 && number != (*page)->index + 1)
            continue;
        print(explainPage(**page));
        found = true;
    }
    if (!page)
        return tl::unexpected(page.error());
    return found;
}

} // namespace

QString ExplainCommand::name() const {
    return u"explain"_s;
}

QString ExplainCommand::summary() const {
    return tr("Lists the blocks found in a dump, with confidence and reason.");
}

void ExplainCommand::configure(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"dump"_s, tr("A text file, or - for standard input."), u"DUMP"_s);
    parser.addOption(
        {u"page"_s, tr("The page, counted from 1; all if not given."), tr("number"), u"0"_s});
    addEncodingOption(parser);
}

ExitCode ExplainCommand::run(const QCommandLineParser& parser, const QStringList& arguments) const {
    bool isNumber = false;
    const int number = parser.value(u"page"_s).toInt(&isNumber);
    if (arguments.size() != 1)
        return wrongUsage(tr("One dump is needed."));
    if (!isNumber || number < 0)
        return wrongUsage(tr("The page is not a number."));
    const auto encoding = chooseEncoding(parser);
    if (!encoding)
        return wrongUsage(encoding.error());
    auto reader =
        source::DumpReader::open(arguments.first(), {.encoding = *encoding, .hash = false});
    const auto found = reader.and_then([&](auto& opened) { return explain(opened, number); });
    if (!found) {
        complain(errorText(found.error()));
        return SomeFailed;
    }
    if (!*found) {
        complain(tr("%1: has no page %2.").arg(arguments.first()).arg(number));
        return SomeFailed;
    }
    return Done;
}

} // namespace jianbao::app
