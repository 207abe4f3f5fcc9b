#include "core/exchange/ArticleExporter.h"

#include "core/exchange/ArticleMentions.h"
#include "core/exchange/DeviceOutput.h"
#include "core/model/ReadingOrder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

/// How many of the page, its blocks and the articles that begin there have a status or a note.
qint64 remarksOn(PageId page, const Layout& layout, const ReadingOrder& order) {
    const auto articles =
        std::count_if(layout.articles.begin(), layout.articles.end(), [&](const Article& article) {
            const auto blocks = order.blocksOf(article.id);
            return !blocks.empty() && blocks.front()->page == page &&
                   (article.status != Status::Open || !article.note.isEmpty());
        });
    const auto blocks =
        std::count_if(layout.blocks.begin(), layout.blocks.end(), [&](const Block& block) {
            return block.page == page && !block.note.isEmpty();
        });
    const PageState state = layout.stateOf(page);
    return articles + blocks + (state.status != Status::Open || !state.note.isEmpty() ? 1 : 0);
}

} // namespace

ArticleExporter::ArticleExporter(const clean::CleanOptions& options)
    : m_options(options) {}

void ArticleExporter::addPage(const Issue& issue, const Page& page) {
    m_issues[page.id] = issue;
}

void ArticleExporter::addArticles(PageId id, const Layout& layout, std::span<const Page> pages) {
    const auto issue = m_issues.find(id);
    const Page* page = clean::findPage(pages, id);
    if (issue == m_issues.end() || page == nullptr)
        return;
    beginPage(issue->second, *page);
    const ReadingOrder order(layout);
    ArticleMentions mentions(layout, m_names, id);
    int place = 0;
    for (const Article& article : layout.articles) {
        const auto blocks = order.blocksOf(article.id);
        if (blocks.empty() || blocks.front()->page != id)
            continue;
        ++place;
        ++m_articleCount;
        ArticleText text =
            readArticleText(article, *page, blocks, pages, m_options, layout.corrections);
        if (text.paragraphs.empty()) {
            mentions.leave(article.id);
            continue;
        }
        text.id = QString::number(article.id.isProvisional() ? m_articleCount : article.id.value);
        if (article.continues.isValid() && !article.continues.isProvisional())
            text.continues = QString::number(article.continues.value);
        text.issue = issue->second;
        text.place = place;
        mentions.addTo(text);
        add(text);
    }
    m_outside += mentions.omissions();
    m_outside.remarks += remarksOn(id, layout, order);
    m_issues.erase(issue);
}

FileExporter::FileExporter(std::unique_ptr<ArticleWriter> writer,
                           const clean::CleanOptions& options)
    : ArticleExporter(options)
    , m_writer(std::move(writer)) {}

void FileExporter::beginPage(const Issue& issue, const Page& page) {
    m_writer->beginPage(issue, page);
}

void FileExporter::add(const ArticleText& article) {
    m_writer->add(article);
}

Result<void> FileExporter::finish() {
    return m_writer->finish();
}

Omissions FileExporter::omissions() const {
    Omissions all = outside();
    all += m_writer->omissions();
    return all;
}

FolderExporter::FolderExporter(QString folder, FolderLayout layout,
                               const clean::CleanOptions& options)
    : ArticleExporter(options)
    , m_folder(std::move(folder))
    , m_layout(std::move(layout))
    , m_template(m_layout.nameTemplate) {}

FolderExporter::~FolderExporter() {
    for (OpenFile& file : m_open)
        file.file->remove();
}

void FolderExporter::beginPage(const Issue& issue, const Page& page) {
    const bool isNewIssue = !m_hasIssue || issue != m_issue;
    const bool isNewFile = m_layout.split == Split::Page ||
                           (m_layout.split == Split::Issue && isNewIssue) ||
                           (m_layout.split == Split::One && !m_hasIssue);
    m_hasIssue = true;
    m_issue = issue;
    if (m_layout.split == Split::Article) {
        m_fields = fieldsOf(issue, page);
        return;
    }
    if (isNewFile) {
        close();
        open(m_template.fill(fieldsOf(issue, page)));
    }
    for (const OpenFile& file : m_open)
        file.writer->beginPage(issue, page);
}

/// What a file's name may tell of a page, as far as it is the same for all that is in the file.
NameFields FolderExporter::fieldsOf(const Issue& issue, const Page& page) const {
    NameFields fields;
    if (m_layout.split == Split::One)
        return fields;
    fields.dump = QFileInfo(page.dumpName).completeBaseName();
    fields.newspaper = issue.newspaper.isEmpty() ? fields.dump : issue.newspaper;
    fields.date = issue.date.toString(Qt::ISODate);
    if (m_layout.split != Split::Issue)
        fields.page = page.number;
    return fields;
}

void FolderExporter::add(const ArticleText& article) {
    if (m_layout.split == Split::Article) {
        m_fields.title = article.title;
        m_fields.place = article.place;
        open(m_template.fill(m_fields));
        for (const OpenFile& file : m_open)
            file.writer->beginPage(m_issue, *article.page);
    }
    for (const OpenFile& file : m_open)
        file.writer->add(article);
    if (m_layout.split == Split::Article)
        close();
}

void FolderExporter::open(const QString& wish) {
    if (m_error)
        return;
    const QString name = m_names.next(wish);
    for (const FolderLayout::Part& part : m_layout.parts) {
        const auto temporary = m_folder.temporaryFor(name + part.suffix);
        if (!temporary)
            return fail(temporary.error());
        auto file = std::make_unique<QFile>(*temporary);
        if (!file->open(QIODevice::WriteOnly | QIODevice::Unbuffered)) // writers gather their text
            return fail({ErrorKind::Unreadable, m_folder.path(), file->errorString()});
        auto writer = part.make(*file);
        m_open.push_back({name + part.suffix, *temporary, std::move(file), std::move(writer)});
    }
}

void FolderExporter::close() {
    for (OpenFile& file : m_open) {
        if (m_error) {
            file.file->remove();
            continue;
        }
        if (const auto closed = close(file); !closed) {
            file.file->remove();
            fail(closed.error());
        }
    }
    m_open.clear();
}

Result<void> FolderExporter::close(OpenFile& file) {
    auto done = file.writer->finish();
    m_omissions += file.writer->omissions();
    if (done && !file.file->flush())
        done = tl::unexpected(deviceError(*file.file));
    if (!done) {
        Error error = done.error();
        error.subject = QDir(m_folder.path()).filePath(file.name);
        return tl::unexpected(error);
    }
    file.file->close();
    return m_folder.add(file.temporary, file.name);
}

void FolderExporter::fail(const Error& error) {
    if (!m_error)
        m_error = error;
}

Result<void> FolderExporter::finish() {
    close();
    for (const auto& [name, content] : m_layout.extras) {
        if (const auto written = m_folder.write(name, content); !written && !m_error)
            fail(written.error());
    }
    if (m_error)
        return tl::unexpected(*m_error);
    return m_folder.commit();
}

Omissions FolderExporter::omissions() const {
    Omissions all = outside();
    all += m_omissions;
    return all;
}

} // namespace jianbao::exchange
