#pragma once

#include "core/exchange/ArticleWriter.h"
#include "core/text/Encoding.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringConverter>

#include <vector>

namespace jianbao::exchange {

struct TextOptions {
    /// How one sees where a paragraph of the body begins.
    enum class Paragraphs : quint8 {
        Indented,  ///< by two squares (four spaces in Latin text), as papers have it
        Separated, ///< by a blank line
        Plain      ///< by its line alone
    };
    enum class Order : quint8 {
        Reading,    ///< as the article is read
        TitlesFirst ///< titles, bylines, body, captions, jump lines
    };
    enum class LineEnds : quint8 { Lf, CrLf };

    Paragraphs paragraphs = Paragraphs::Indented;
    Order order = Order::Reading;
    /// Whether a blank line parts titles, bylines, body, captions and jump lines.
    bool blankLines = true;
    /// Whether each page begins with a line that names newspaper, date and number.
    bool pageHeadings = false;
    /// Roles whose paragraphs are left out.
    std::vector<Role> leftOut;
    LineEnds lineEnds = LineEnds::Lf;
    /// Utf8 or Gb18030.
    Encoding encoding = Encoding::Utf8;
    /// Whether a file begins with U+FEFF.
    bool byteOrderMark = false;

    bool operator==(const TextOptions&) const = default;
};

/// Writes the clean text of articles, two blank lines between them: title lines, byline, body,
/// captions, jump lines, groups parted by a blank line. Of articles whose paragraphs are all left
/// out nothing is written.
class TextWriter : public ArticleWriter {
public:
    explicit TextWriter(QIODevice& out, TextOptions options = {});

    bool describesArticles() const override { return false; }
    void beginPage(const Issue& issue, const Page& page) override;
    void add(const ArticleText& article) override;
    Result<void> finish() override;
    Omissions omissions() const override { return m_left; }

private:
    void separate();
    void append(QStringView text);
    void appendEncoded(QStringView text);
    void flush();

    QIODevice& m_out;
    TextOptions m_options;
    QStringEncoder m_encoder;
    QByteArray m_bytes; ///< not yet written
    bool m_isFirst = true;
    bool m_failed = false;
    Omissions m_left;
};

} // namespace jianbao::exchange
