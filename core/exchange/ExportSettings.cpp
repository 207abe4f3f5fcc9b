#include "core/exchange/ExportSettings.h"

#include "core/exchange/BratTextWriter.h"
#include "core/exchange/BratWriter.h"
#include "core/exchange/CsvWriter.h"
#include "core/exchange/DoccanoWriter.h"
#include "core/exchange/HtmlWriter.h"
#include "core/exchange/JsonLinesWriter.h"
#include "core/exchange/LabelStudioWriter.h"
#include "core/exchange/MarkdownWriter.h"
#include "core/exchange/MentionCsvWriter.h"
#include "core/exchange/SpacyWriter.h"
#include "core/exchange/TeiWriter.h"
#include "core/exchange/WebAnnoTsvWriter.h"
#include "core/exchange/WebAnnotationWriter.h"
#include "core/exchange/XmiWriter.h"

#include <algorithm>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

struct FormatEntry {
    Format format;
    QLatin1String name;
    QLatin1String suffix;
};

constexpr std::array formats{
    FormatEntry{Format::Text, "text"_L1, ".txt"_L1},
    FormatEntry{Format::Markdown, "markdown"_L1, ".md"_L1},
    FormatEntry{Format::Html, "html"_L1, ".html"_L1},
    FormatEntry{Format::Csv, "csv"_L1, ".csv"_L1},
    FormatEntry{Format::MentionsCsv, "mentions-csv"_L1, ".csv"_L1},
    FormatEntry{Format::Json, "json"_L1, ".json"_L1},
    FormatEntry{Format::JsonLines, "jsonl"_L1, ".jsonl"_L1},
    FormatEntry{Format::Tei, "tei"_L1, ".xml"_L1},
    FormatEntry{Format::Conll, "conll"_L1, ".conll"_L1},
    FormatEntry{Format::Brat, "brat"_L1, ".ann"_L1},
    FormatEntry{Format::WebAnnoTsv, "webanno"_L1, ".tsv"_L1},
    FormatEntry{Format::Doccano, "doccano"_L1, ".jsonl"_L1},
    FormatEntry{Format::LabelStudio, "label-studio"_L1, ".json"_L1},
    FormatEntry{Format::WebAnnotation, "web-annotation"_L1, ".jsonld"_L1},
    FormatEntry{Format::Xmi, "xmi"_L1, ".xmi"_L1},
    FormatEntry{Format::Spacy, "spacy"_L1, ".jsonl"_L1},
};
static_assert(formats.size() == AllFormats.size());

struct SplitEntry {
    Split split;
    QLatin1String name;
};

constexpr std::array splits{SplitEntry{Split::Article, "article"_L1},
                            SplitEntry{Split::Page, "page"_L1},
                            SplitEntry{Split::Issue, "issue"_L1}, SplitEntry{Split::One, "one"_L1}};

const FormatEntry& entryOf(Format format) {
    return *std::find_if(formats.begin(), formats.end(),
                         [&](const FormatEntry& entry) { return entry.format == format; });
}

} // namespace

QLatin1String formatName(Format format) {
    return entryOf(format).name;
}

std::optional<Format> formatFromName(QStringView name) {
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [&](const FormatEntry& entry) { return entry.name == name; });
    return found == formats.end() ? std::nullopt : std::optional(found->format);
}

QLatin1String formatSuffix(Format format) {
    return entryOf(format).suffix;
}

QLatin1String splitName(Split split) {
    return std::find_if(splits.begin(), splits.end(),
                        [&](const SplitEntry& entry) { return entry.split == split; })
        ->name;
}

std::optional<Split> splitFromName(QStringView name) {
    const auto found = std::find_if(splits.begin(), splits.end(),
                                    [&](const SplitEntry& entry) { return entry.name == name; });
    return found == splits.end() ? std::nullopt : std::optional(found->split);
}

std::vector<Split> splitsOf(Format format) {
    switch (format) {
    case Format::Json:
        return {};
    case Format::Brat:
    case Format::WebAnnoTsv:
    case Format::Xmi:
        return {Split::Article};
    case Format::Text:
    case Format::Markdown:
        return {Split::Article, Split::Page, Split::Issue, Split::One};
    case Format::Html:
    case Format::Tei:
        return {Split::Issue, Split::Page, Split::Article, Split::One};
    default:
        return {Split::One, Split::Issue, Split::Page, Split::Article};
    }
}

bool canBeOneFile(Format format) {
    return format != Format::Brat && format != Format::WebAnnoTsv && format != Format::Xmi;
}

QString usualTemplate(Split split) {
    switch (split) {
    case Split::Article:
        return u"{newspaper}-{date}-p{page}-{n}-{title}"_s;
    case Split::Page:
        return u"{newspaper}-{date}-p{page}"_s;
    case Split::Issue:
        return u"{newspaper}-{date}"_s;
    case Split::One:
        break;
    }
    return u"articles"_s;
}

std::unique_ptr<ArticleWriter> makeWriter(const ExportSettings& settings, QIODevice& out) {
    const bool hasMark = settings.text.byteOrderMark;
    switch (settings.format) {
    case Format::Text:
        return std::make_unique<TextWriter>(out, settings.text);
    case Format::Markdown:
        return std::make_unique<MarkdownWriter>(out);
    case Format::Html:
        return std::make_unique<HtmlWriter>(out);
    case Format::Csv:
        return std::make_unique<CsvWriter>(out, hasMark);
    case Format::MentionsCsv:
        return std::make_unique<MentionCsvWriter>(out, hasMark);
    case Format::Json:
        return nullptr;
    case Format::JsonLines:
        return std::make_unique<JsonLinesWriter>(out);
    case Format::Tei:
        return std::make_unique<TeiWriter>(out, settings.lineBreaks);
    case Format::Conll:
        return std::make_unique<ConllWriter>(out, settings.tokens.value_or(Tokens::Characters),
                                             settings.scheme);
    case Format::Brat:
        return std::make_unique<BratWriter>(out);
    case Format::WebAnnoTsv:
        return std::make_unique<WebAnnoTsvWriter>(out, settings.tokens.value_or(Tokens::Words));
    case Format::Doccano:
        return std::make_unique<DoccanoWriter>(out);
    case Format::LabelStudio:
        return std::make_unique<LabelStudioWriter>(out);
    case Format::WebAnnotation:
        return std::make_unique<WebAnnotationWriter>(out);
    case Format::Xmi:
        return std::make_unique<XmiWriter>(out, settings.tokens.value_or(Tokens::Words));
    case Format::Spacy:
        return std::make_unique<SpacyWriter>(out, settings.tokens.value_or(Tokens::Words));
    }
    return nullptr;
}

FolderLayout folderLayout(const ExportSettings& settings, const QStringList& types) {
    const auto possible = splitsOf(settings.format);
    FolderLayout layout;
    layout.split = settings.split.value_or(possible.empty() ? Split::One : possible.front());
    layout.nameTemplate =
        settings.nameTemplate.isEmpty() ? usualTemplate(layout.split) : settings.nameTemplate;
    layout.parts.push_back({formatSuffix(settings.format), [settings](QIODevice& out) {
                                return makeWriter(settings, out);
                            }});
    if (settings.format == Format::Brat) {
        layout.parts.push_back({u".txt"_s, [](QIODevice& out) {
                                    return std::make_unique<BratTextWriter>(out);
                                }});
        layout.extras.emplace_back(u"annotation.conf"_s, BratWriter::configuration(types));
    }
    if (settings.format == Format::Xmi)
        layout.extras.emplace_back(u"TypeSystem.xml"_s, XmiWriter::typeSystem());
    return layout;
}

} // namespace jianbao::exchange
