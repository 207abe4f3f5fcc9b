#pragma once

#include "core/clean/CleanOptions.h"
#include "core/exchange/ArticleExporter.h"
#include "core/exchange/ConllWriter.h"
#include "core/exchange/TextWriter.h"

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>

namespace jianbao::exchange {

/// What exports can be. Known by name: never rename one.
enum class Format : quint8 {
    Text,
    Markdown,
    Html,
    Csv,
    MentionsCsv,
    Json,
    JsonLines,
    Tei,
    Conll,
    Brat,
    WebAnnoTsv,
    Doccano,
    LabelStudio,
    WebAnnotation,
    Xmi,
    Spacy
};

inline constexpr std::array AllFormats{
    Format::Text,        Format::Markdown,      Format::Html,       Format::Csv,
    Format::MentionsCsv, Format::Json,          Format::JsonLines,  Format::Tei,
    Format::Conll,       Format::Brat,          Format::WebAnnoTsv, Format::Doccano,
    Format::LabelStudio, Format::WebAnnotation, Format::Xmi,        Format::Spacy};

/// The format's name on the command line and in stored settings.
QLatin1String formatName(Format format);
/// The format with that name, or none.
std::optional<Format> formatFromName(QStringView name);
/// What a file of that format ends with, dot included.
QLatin1String formatSuffix(Format format);

/// "article", "page", "issue", "one".
QLatin1String splitName(Split split);
std::optional<Split> splitFromName(QStringView name);
/// The ways in which the format can fill a folder, the usual one first; none for formats that are
/// always one file.
std::vector<Split> splitsOf(Format format);
/// Whether the format can be one file, or a stream.
bool canBeOneFile(Format format);
/// The names given to files in a folder where a person chooses none.
QString usualTemplate(Split split);

/// All that a person chooses for an export but its place.
struct ExportSettings {
    Format format = Format::Text;
    /// Into a folder, what each file holds; none for the format's usual one.
    std::optional<Split> split;
    /// See NameTemplate; empty for the usual one.
    QString nameTemplate;
    TextOptions text;
    /// For formats of tokens; none for the format's usual ones.
    std::optional<Tokens> tokens;
    ConllWriter::Scheme scheme = ConllWriter::Scheme::Bio;
    /// TEI: whether lb marks where lines of the dump ended.
    bool lineBreaks = false;
    clean::CleanOptions clean;

    bool operator==(const ExportSettings&) const = default;
};

/// A writer of that format; null for Format::Json, which is no list of articles.
std::unique_ptr<ArticleWriter> makeWriter(const ExportSettings& settings, QIODevice& out);
/// How the format fills a folder, for mentions of those types (codes).
FolderLayout folderLayout(const ExportSettings& settings, const QStringList& types);

} // namespace jianbao::exchange
