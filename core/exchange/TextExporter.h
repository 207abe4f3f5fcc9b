#pragma once

#include "core/clean/ReadingText.h"
#include "core/exchange/Exporter.h"
#include "core/exchange/FileNames.h"

#include <QIODevice>
#include <QString>

#include <optional>
#include <unordered_map>

namespace jianbao::exchange {

struct TextOptions {
    /// How one sees where a paragraph of the body begins.
    enum class Paragraphs : quint8 {
        Indented, ///< by two squares (four spaces in Latin text), as papers have it
        Separated ///< by a blank line
    };
    clean::CleanOptions clean;
    Paragraphs paragraphs = Paragraphs::Indented;
    /// Whether each page begins with a line that names newspaper, date and number.
    bool pageHeadings = false;
};

/// An article as plain text: title lines, byline, body, captions, jump lines, groups parted by a
/// blank line. Ends with a line end; empty for no paragraphs.
QString articleText(std::span<const clean::ReadingParagraph> paragraphs,
                    TextOptions::Paragraphs style = TextOptions::Paragraphs::Indented);

/// Writes the clean text of all articles to one device, as UTF-8, two blank lines between articles.
class TextExporter : public Exporter {
public:
    /// The device is open for writing and outlives the exporter.
    explicit TextExporter(QIODevice& out, TextOptions options = {});

    void addPage(const Issue& issue, const Page& page) override;
    void addArticles(PageId page, const Layout& layout, std::span<const Page> pages) override;
    Result<void> finish() override;

private:
    void write(const QString& text);

    QIODevice& m_out;
    TextOptions m_options;
    /// What is still to be said of each page.
    std::unordered_map<PageId, QString> m_headings;
    bool m_isFirst = true;
    bool m_failed = false;
};

/// Writes a file per article into a folder, named after newspaper, date, page, place on it and
/// title. Files of these names that are there are replaced.
class TextFolderExporter : public Exporter {
public:
    /// The folder exists.
    explicit TextFolderExporter(QString folder, TextOptions options = {});

    void addPage(const Issue& issue, const Page& page) override;
    void addArticles(PageId page, const Layout& layout, std::span<const Page> pages) override;
    Result<void> finish() override;

    /// Number of files written so far.
    int count() const { return m_count; }

private:
    void writeFile(const QString& name, const QString& text);

    QString m_folder;
    TextOptions m_options;
    FileNames m_names;
    std::unordered_map<PageId, QString> m_prefixes;
    int m_count = 0;
    std::optional<Error> m_error;
};

} // namespace jianbao::exchange
