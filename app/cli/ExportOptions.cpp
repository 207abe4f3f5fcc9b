#include "app/cli/ExportOptions.h"

#include "app/cli/Console.h"
#include "core/exchange/ExportTarget.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace jianbao::app {

using namespace Qt::StringLiterals;
using exchange::ExportTarget;
using exchange::Format;
using exchange::TextOptions;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportOptions)
};

using Check = tl::expected<void, QString>;

/// A value of an option by its name.
template<typename Value>
struct Named {
    QLatin1String name;
    Value value;
};

constexpr std::array paragraphStyles{
    Named<TextOptions::Paragraphs>{"indented"_L1, TextOptions::Paragraphs::Indented},
    Named<TextOptions::Paragraphs>{"separated"_L1, TextOptions::Paragraphs::Separated},
    Named<TextOptions::Paragraphs>{"plain"_L1, TextOptions::Paragraphs::Plain}};
constexpr std::array orders{
    Named<TextOptions::Order>{"reading"_L1, TextOptions::Order::Reading},
    Named<TextOptions::Order>{"titles-first"_L1, TextOptions::Order::TitlesFirst}};
constexpr std::array lineEnds{Named<TextOptions::LineEnds>{"lf"_L1, TextOptions::LineEnds::Lf},
                              Named<TextOptions::LineEnds>{"crlf"_L1, TextOptions::LineEnds::CrLf}};
constexpr std::array textEncodings{Named<Encoding>{"utf-8"_L1, Encoding::Utf8},
                                   Named<Encoding>{"gb18030"_L1, Encoding::Gb18030}};

constexpr std::array hanLatinSpaces{
    Named<clean::HanLatinSpace>{"remove"_L1, clean::HanLatinSpace::Remove},
    Named<clean::HanLatinSpace>{"keep"_L1, clean::HanLatinSpace::Keep},
    Named<clean::HanLatinSpace>{"thin"_L1, clean::HanLatinSpace::Thin}};
constexpr std::array quoteStyles{Named<clean::QuoteStyle>{"keep"_L1, clean::QuoteStyle::Keep},
                                 Named<clean::QuoteStyle>{"curly"_L1, clean::QuoteStyle::Curly},
                                 Named<clean::QuoteStyle>{"corner"_L1, clean::QuoteStyle::Corner}};

constexpr std::array tokenKinds{
    Named<std::optional<exchange::Tokens>>{"characters"_L1, exchange::Tokens::Characters},
    Named<std::optional<exchange::Tokens>>{"words"_L1, exchange::Tokens::Words}};
using Scheme = exchange::ConllWriter::Scheme;
constexpr std::array schemes{Named<Scheme>{"bio"_L1, Scheme::Bio},
                             Named<Scheme>{"iob1"_L1, Scheme::Iob1},
                             Named<Scheme>{"bioes"_L1, Scheme::Bioes}};

template<typename Names>
QString listOf(const Names& names) {
    QStringList list;
    for (const auto& named : names)
        list.append(named.name);
    return list.join(u", "_s);
}

template<typename Names, typename Value>
Check take(const QCommandLineParser& parser, const QString& option, const Names& names,
           Value& value) {
    if (!parser.isSet(option))
        return {};
    const QString name = parser.value(option);
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const auto& known) { return known.name == name; });
    if (found == names.end())
        return tl::unexpected(
            Words::tr("--%1 %2: it is one of %3.").arg(option, name, listOf(names)));
    value = found->value;
    return {};
}

QString formatList() {
    QStringList names;
    for (const Format format : exchange::AllFormats)
        names.append(exchange::formatName(format));
    return names.join(u", "_s);
}

Check takeRoles(const QCommandLineParser& parser, TextOptions& text) {
    if (!parser.isSet(u"roles"_s))
        return {};
    text.leftOut.assign(AllRoles.begin(), AllRoles.end());
    for (const QString& name : parser.value(u"roles"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto role = roleFromName(name.trimmed());
        if (!role)
            return tl::unexpected(Words::tr("There is no role %1.").arg(name));
        std::erase(text.leftOut, *role);
    }
    return {};
}

Check takeText(const QCommandLineParser& parser, TextOptions& text) {
    text.pageHeadings = parser.isSet(u"page-headings"_s);
    text.byteOrderMark = parser.isSet(u"bom"_s);
    text.blankLines = !parser.isSet(u"no-blank-lines"_s);
    return take(parser, u"paragraphs"_s, paragraphStyles, text.paragraphs)
        .and_then([&] { return take(parser, u"order"_s, orders, text.order); })
        .and_then([&] { return take(parser, u"line-ends"_s, lineEnds, text.lineEnds); })
        .and_then([&] { return take(parser, u"text-encoding"_s, textEncodings, text.encoding); })
        .and_then([&] { return takeRoles(parser, text); });
}

Check takeClean(const QCommandLineParser& parser, clean::CleanOptions& clean) {
    clean.halfWidthLetters = parser.isSet(u"half-width-letters"_s);
    clean.fullWidthPunctuation = parser.isSet(u"full-width-punctuation"_s);
    clean.compatibilityCharacters = parser.isSet(u"ordinary-characters"_s);
    return take(parser, u"han-latin-space"_s, hanLatinSpaces, clean.hanLatinSpace).and_then([&] {
        return take(parser, u"quotes"_s, quoteStyles, clean.quotes);
    });
}

Check takeFiles(const QCommandLineParser& parser, ExportOptions& options) {
    const bool isFolder = ExportTarget::isFolder(options.path);
    const auto possible = exchange::splitsOf(options.settings.format);
    const QString format = exchange::formatName(options.settings.format);
    if (options.path.isEmpty())
        return tl::unexpected(Words::tr("The output has no name."));
    if (isFolder && possible.empty())
        return tl::unexpected(
            Words::tr("%1: is a folder; %2 goes into one file.").arg(options.path, format));
    if (!isFolder && !exchange::canBeOneFile(options.settings.format))
        return tl::unexpected(
            Words::tr("%1 goes into a folder: end its name with a slash.").arg(format));
    if (!isFolder && (parser.isSet(u"split"_s) || parser.isSet(u"name"_s)))
        return tl::unexpected(
            Words::tr("--split and --name are for a folder: end its name with a slash."));
    if (parser.isSet(u"split"_s)) {
        const auto split = exchange::splitFromName(parser.value(u"split"_s));
        if (!split || std::find(possible.begin(), possible.end(), *split) == possible.end())
            return tl::unexpected(
                Words::tr("%1 cannot be split by %2.").arg(format, parser.value(u"split"_s)));
        options.settings.split = split;
    }
    options.settings.nameTemplate = parser.value(u"name"_s);
    const QString unknown = exchange::NameTemplate(options.settings.nameTemplate).unknownField();
    if (!unknown.isEmpty())
        return tl::unexpected(Words::tr("There is no field %1 for names.").arg(unknown));
    return {};
}

Check takeEach(const ExportOptions& options) {
    if (options.path.isEmpty() || options.path == u"-"_s ||
        !exchange::canBeOneFile(options.settings.format))
        return tl::unexpected(
            Words::tr("--each needs a folder (--output) and a format that is one file."));
    return {};
}

void addTextOptions(QCommandLineParser& parser) {
    parser.addOptions({
        {u"roles"_s,
         Words::tr("Text: the roles that go into it, parted by commas (all if not given)."),
         Words::tr("list")},
        {u"order"_s, Words::tr("Text: %1.").arg(listOf(orders)), Words::tr("order")},
        {u"paragraphs"_s,
         Words::tr("Text: how one sees where they begin: %1.").arg(listOf(paragraphStyles)),
         Words::tr("style")},
        {u"no-blank-lines"_s,
         Words::tr("Text: no blank lines between titles, bylines, body and captions.")},
        {u"page-headings"_s, Words::tr("Text: a line before each page that names it.")},
        {u"line-ends"_s, Words::tr("Text: %1.").arg(listOf(lineEnds)), Words::tr("style")},
        {u"text-encoding"_s, Words::tr("Text: %1.").arg(listOf(textEncodings)), Words::tr("name")},
        {u"bom"_s, Words::tr("Text and CSV: begin with a byte order mark.")},
    });
}

void addCleanOptions(QCommandLineParser& parser) {
    parser.addOptions({
        {u"han-latin-space"_s,
         Words::tr("Spaces between Chinese characters and Latin letters or digits: %1 (remove if "
                   "not given).")
             .arg(listOf(hanLatinSpaces)),
         Words::tr("what")},
        {u"quotes"_s,
         Words::tr("Quotation marks of Chinese text: %1 (keep if not given).")
             .arg(listOf(quoteStyles)),
         Words::tr("style")},
        {u"half-width-letters"_s, Words::tr("Writes full-width letters and digits half-width.")},
        {u"full-width-punctuation"_s,
         Words::tr("Writes half-width punctuation beside Chinese characters full-width.")},
        {u"ordinary-characters"_s,
         Words::tr("Writes radicals, compatibility characters and ligatures as ordinary "
                   "characters.")},
    });
}

} // namespace

void addExportOptions(QCommandLineParser& parser) {
    parser.addOptions({
        {u"format"_s, Words::tr("One of %1 (text if not given).").arg(formatList()),
         Words::tr("format"), u"text"_s},
        {{u"o"_s, u"output"_s},
         Words::tr("The file to write; a folder (which exists, or a name that ends with /) to "
                   "fill with files; - for standard output (the default)."),
         Words::tr("path"),
         u"-"_s},
        {u"split"_s,
         Words::tr("What a file of the folder holds: an article, a page, an issue, or one for "
                   "all."),
         Words::tr("what")},
        {u"name"_s,
         Words::tr("How files of the folder are called, from {newspaper}, {date}, {page}, {n}, "
                   "{title}, {dump} and / for folders."),
         Words::tr("pattern")},
    });
    addCleanOptions(parser);
    addTextOptions(parser);
    parser.addOptions({
        {u"tokens"_s,
         Words::tr("Formats of tokens: %1 (the format's usual ones if not given).")
             .arg(listOf(tokenKinds)),
         Words::tr("kind")},
        {u"scheme"_s, Words::tr("CoNLL: %1 (bio if not given).").arg(listOf(schemes)),
         Words::tr("name")},
        {u"line-breaks"_s, Words::tr("TEI: mark where lines of the dump ended.")},
    });
}

tl::expected<ExportOptions, QString> chooseExport(const QCommandLineParser& parser, bool each) {
    ExportOptions options;
    const auto format = exchange::formatFromName(parser.value(u"format"_s));
    if (!format)
        return tl::unexpected(Words::tr("There is no format %1; it is one of %2.")
                                  .arg(parser.value(u"format"_s), formatList()));
    options.settings.format = *format;
    options.path = parser.value(u"output"_s);
    options.settings.lineBreaks = parser.isSet(u"line-breaks"_s);
    return takeText(parser, options.settings.text)
        .and_then([&] { return takeClean(parser, options.settings.clean); })
        .and_then([&] { return take(parser, u"tokens"_s, tokenKinds, options.settings.tokens); })
        .and_then([&] { return take(parser, u"scheme"_s, schemes, options.settings.scheme); })
        .and_then([&] { return each ? takeEach(options) : takeFiles(parser, options); })
        .map([&] { return options; });
}

void tellOmissions(const exchange::Omissions& omissions) {
    if (omissions.unmarked > 0)
        complain(Words::tr("%n mention(s) are left out: this format marks none.", nullptr,
                           static_cast<int>(omissions.unmarked)));
    if (const qint64 rest = omissions.mentions() - omissions.unmarked; rest > 0)
        complain(
            Words::tr("%n mention(s) are left out, which this format cannot hold: %1 that overlap "
                      "others, %2 in several pieces, %3 outside of the articles' text.",
                      nullptr, static_cast<int>(rest))
                .arg(omissions.overlapping)
                .arg(omissions.discontinuous)
                .arg(omissions.outside));
    if (omissions.entities > 0)
        complain(Words::tr("%n mention(s) do not say what they stand for, which this format cannot "
                           "hold.",
                           nullptr, static_cast<int>(omissions.entities)));
    if (omissions.remarks > 0)
        complain(Words::tr("%n page(s), articles and blocks have a status or a note, which only "
                           "the format json holds.",
                           nullptr, static_cast<int>(omissions.remarks)));
}

} // namespace jianbao::app
