#include "core/exchange/TextExporter.h"

#include "core/exchange/JsonWriter.h"
#include "core/model/ReadingOrder.h"
#include "core/text/CharClass.h"

#include <QDir>
#include <QSaveFile>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Paragraphs of one group stand together, groups are set apart.
enum class Group : quint8 { Title, Byline, Body, Subhead, Caption, Jump };

Group groupOf(Role role) {
    switch (role) {
    case Role::Headline:
    case Role::Kicker:
    case Role::Deck:
        return Group::Title;
    case Role::Byline:
    case Role::Dateline:
        return Group::Byline;
    case Role::Subhead:
        return Group::Subhead;
    case Role::Caption:
    case Role::Credit:
        return Group::Caption;
    case Role::Jump:
    case Role::Reference:
        return Group::Jump;
    case Role::Body:
    case Role::Advertisement:
    case Role::Furniture:
        break;
    }
    return Group::Body;
}

QString indentOf(const QString& text) {
    // The first letters tell the script, whatever quotes or digits stand before them.
    for (const QChar c : text) {
        if (charIs(c.unicode(), CharHan | CharKana))
            return u"\u3000\u3000"_s;
        if (charIs(c.unicode(), CharLatin | CharHangul))
            break;
    }
    return u"    "_s;
}

template<typename Function>
void forEachArticle(PageId page, const Layout& layout, const Function& function) {
    const ReadingOrder order(layout);
    for (const Article& article : layout.articles) {
        const auto blocks = order.blocksOf(article.id);
        if (!blocks.empty() && blocks.front()->page == page)
            function(blocks);
    }
}

QString joinKnown(const QStringList& parts, QChar by) {
    QStringList known = parts;
    known.removeAll(QString());
    return known.join(by);
}

} // namespace

QString articleText(std::span<const clean::ReadingParagraph> paragraphs,
                    TextOptions::Paragraphs style) {
    const bool isIndented = style == TextOptions::Paragraphs::Indented;
    QString text;
    std::optional<Group> before;
    for (const clean::ReadingParagraph& paragraph : paragraphs) {
        const Group group = groupOf(paragraph.role);
        const bool isApart = group != before || (group == Group::Body && !isIndented);
        if (before && isApart)
            text += u'\n';
        if (group == Group::Body && isIndented)
            text += indentOf(paragraph.text);
        text += paragraph.text;
        text += u'\n';
        before = group;
    }
    return text;
}

TextExporter::TextExporter(QIODevice& out, TextOptions options)
    : m_out(out)
    , m_options(options) {}

void TextExporter::addPage(const Issue& issue, const Page& page) {
    if (!m_options.pageHeadings)
        return;
    const QString paper = issue.newspaper.isEmpty() ? page.dumpName : issue.newspaper;
    m_headings[page.id] = u"=== "_s +
                          joinKnown({paper, issue.date.toString(Qt::ISODate), page.number}, u' ') +
                          u" ===\n"_s;
}

void TextExporter::addArticles(PageId page, const Layout& layout, std::span<const Page> pages) {
    if (const auto heading = m_headings.find(page); heading != m_headings.end()) {
        write(heading->second);
        m_headings.erase(heading);
    }
    forEachArticle(page, layout, [&](std::span<const Block* const> blocks) {
        write(articleText(clean::readBlocks(blocks, pages, m_options.clean), m_options.paragraphs));
    });
}

void TextExporter::write(const QString& text) {
    if (text.isEmpty())
        return;
    const QByteArray bytes = ((m_isFirst ? QString() : u"\n\n"_s) + text).toUtf8();
    m_failed = m_failed || m_out.write(bytes) != bytes.size();
    m_isFirst = false;
}

Result<void> TextExporter::finish() {
    if (m_failed)
        return tl::unexpected(deviceError(m_out));
    return {};
}

TextFolderExporter::TextFolderExporter(QString folder, TextOptions options)
    : m_folder(std::move(folder))
    , m_options(options) {}

void TextFolderExporter::addPage(const Issue& issue, const Page& page) {
    const QString paper =
        issue.newspaper.isEmpty() ? page.dumpName.section(u'.', 0, 0) : issue.newspaper;
    const QString number = page.number.isEmpty() ? page.number : u'p' + page.number;
    m_prefixes[page.id] = joinKnown({paper, issue.date.toString(Qt::ISODate), number}, u'-');
}

void TextFolderExporter::addArticles(PageId page, const Layout& layout,
                                     std::span<const Page> pages) {
    int place = 0;
    forEachArticle(page, layout, [&](std::span<const Block* const> blocks) {
        const auto paragraphs = clean::readBlocks(blocks, pages, m_options.clean);
        const QString name = joinKnown({m_prefixes[page], u"%1"_s.arg(++place, 2, 10, QChar(u'0')),
                                        clean::titleOf(paragraphs)},
                                       u'-');
        if (!paragraphs.empty())
            writeFile(m_names.next(name, u".txt"_s), articleText(paragraphs, m_options.paragraphs));
    });
}

void TextFolderExporter::writeFile(const QString& name, const QString& text) {
    if (m_error)
        return;
    QSaveFile file(QDir(m_folder).filePath(name));
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly))
        m_error = Error{ErrorKind::Unreadable, file.fileName(), file.errorString()};
    else if (file.write(bytes) != bytes.size() || !file.commit())
        m_error = deviceError(file);
    else
        ++m_count;
}

Result<void> TextFolderExporter::finish() {
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

} // namespace jianbao::exchange
