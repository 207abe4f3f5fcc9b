#pragma once

#include "core/exchange/ArticleWriter.h"
#include "core/exchange/Exporter.h"
#include "core/exchange/FileNames.h"
#include "core/exchange/OutputFolder.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace jianbao::exchange {

using MakeWriter = std::function<std::unique_ptr<ArticleWriter>(QIODevice&)>;

/// Turns layouts into articles as they are read, one by one.
class ArticleExporter : public Exporter {
public:
    explicit ArticleExporter(const clean::CleanOptions& options);

    void setNames(const Names& names) override { m_names = names; }
    void addPage(const Issue& issue, const Page& page) override;
    void addArticles(PageId page, const Layout& layout, std::span<const Page> pages) override;

protected:
    virtual void beginPage(const Issue& issue, const Page& page) = 0;
    virtual void add(const ArticleText& article) = 0;
    const Omissions& outside() const { return m_outside; }

private:
    clean::CleanOptions m_options;
    Names m_names;
    std::unordered_map<PageId, Issue> m_issues;
    qint64 m_articleCount = 0;
    Omissions m_outside;
};

/// Writes all articles with one writer.
class FileExporter : public ArticleExporter {
public:
    explicit FileExporter(std::unique_ptr<ArticleWriter> writer,
                          const clean::CleanOptions& options = {});

    bool describesArticles() const override { return m_writer->describesArticles(); }
    Result<void> finish() override;
    Omissions omissions() const override;

protected:
    void beginPage(const Issue& issue, const Page& page) override;
    void add(const ArticleText& article) override;

private:
    std::unique_ptr<ArticleWriter> m_writer;
};

/// What goes into one file.
enum class Split : quint8 { Article, Page, Issue, One };

/// How a format fills a folder.
struct FolderLayout {
    struct Part {
        QString suffix;
        MakeWriter make;
    };
    Split split = Split::Article;
    QString nameTemplate;
    /// The files that belong together, under one name.
    std::vector<Part> parts;
    /// Files that stand there once.
    std::vector<std::pair<QString, QByteArray>> extras;
};

/// Writes files into a folder; files of these names that are there are replaced.
class FolderExporter : public ArticleExporter {
public:
    FolderExporter(QString folder, FolderLayout layout, const clean::CleanOptions& options = {});
    ~FolderExporter() override;

    Result<void> finish() override;
    Omissions omissions() const override;
    /// Number of files written so far.
    int count() const { return m_folder.count(); }

protected:
    void beginPage(const Issue& issue, const Page& page) override;
    void add(const ArticleText& article) override;

private:
    struct OpenFile {
        QString name;
        QString temporary;
        std::unique_ptr<QFile> file;
        std::unique_ptr<ArticleWriter> writer;
    };
    NameFields fieldsOf(const Issue& issue, const Page& page) const;
    void open(const QString& name);
    void close();
    Result<void> close(OpenFile& file);
    void fail(const Error& error);

    OutputFolder m_folder;
    FolderLayout m_layout;
    NameTemplate m_template;
    FileNames m_names;
    std::vector<OpenFile> m_open;
    Issue m_issue;
    /// Of the page at hand, where each article has a file.
    NameFields m_fields;
    bool m_hasIssue = false;
    Omissions m_omissions;
    std::optional<Error> m_error;
};

} // namespace jianbao::exchange
