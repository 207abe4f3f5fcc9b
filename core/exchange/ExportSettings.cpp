#include "core/exchange/ExportSettings.h"

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
    FormatEntry{Format::Json, "json"_L1, ".json"_L1},
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
    case Format::Text:
        break;
    }
    return {Split::Article, Split::Page, Split::Issue, Split::One};
}

bool canBeOneFile(Format /*format*/) {
    return true;
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
    switch (settings.format) {
    case Format::Text:
        return std::make_unique<TextWriter>(out, settings.text);
    case Format::Json:
        break;
    }
    return nullptr;
}

FolderLayout folderLayout(const ExportSettings& settings) {
    const auto possible = splitsOf(settings.format);
    FolderLayout layout;
    layout.split = settings.split.value_or(possible.empty() ? Split::One : possible.front());
    layout.nameTemplate =
        settings.nameTemplate.isEmpty() ? usualTemplate(layout.split) : settings.nameTemplate;
    layout.parts.push_back({formatSuffix(settings.format), [settings](QIODevice& out) {
                                return makeWriter(settings, out);
                            }});
    return layout;
}

} // namespace jianbao::exchange
