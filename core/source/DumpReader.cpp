#include "core/source/DumpReader.h"

#include "core/text/EncodingDetector.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace jianbao::source {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ChunkSize = 256 * 1024;

bool isBlank(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

std::optional<Error> openInput(const QString& path, QFile& file) {
    if (path == u"-"_s) {
        if (file.open(fileno(stdin), QIODevice::ReadOnly | QIODevice::Unbuffered))
            return std::nullopt;
        return Error{ErrorKind::Unreadable, path, file.errorString()};
    }
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::NotFound, path, {}};
    if (info.isDir())
        return Error{ErrorKind::Unreadable, path, u"is a folder"_s};
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorKind::Unreadable, path, file.errorString()};
    return std::nullopt;
}

bool isUtf16(std::optional<Encoding> encoding) {
    return encoding == Encoding::Utf16LE || encoding == Encoding::Utf16BE;
}

std::optional<Encoding> chooseEncoding(QByteArrayView head, std::optional<Encoding> asked) {
    if (!asked)
        return detectEncoding(head);
    const auto marked = byteOrderMark(head);
    return isUtf16(asked) && isUtf16(marked) ? marked : asked;
}

} // namespace

class DumpReader::Private {
public:
    explicit Private(const QString& path, const ReadOptions& options)
        : m_path(path)
        , m_options(options) {}

    std::optional<Error> open();
    Result<std::optional<DumpPage>> next();

    QString m_path;
    ReadOptions m_options;
    QFile m_file;
    Decoder m_decoder{Encoding::Utf8};
    Encoding m_encoding = Encoding::Utf8;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_position = 0;

private:
    Error error(ErrorKind kind, const QString& detail = {}) const { return {kind, m_path, detail}; }
    std::optional<Error> read();
    void decodeChunk();
    Result<std::optional<DumpPage>> takePage(qsizetype end);
    Result<std::optional<DumpPage>> takeLastPage();
    Result<std::optional<DumpPage>> fail(const Error& error);

    /// Read, but not decoded yet.
    QByteArray m_chunk;
    /// Decoded, from the page at hand (m_begin) on; no form feed stands before m_searched.
    QString m_text;
    qsizetype m_begin = 0;
    qsizetype m_searched = 0;
    int m_pages = 0;
    bool m_atEnd = false;
    bool m_allBlank = true;
    std::optional<Error> m_failed;
};

std::optional<Error> DumpReader::Private::open() {
    if (auto failed = openInput(m_path, m_file))
        return failed;
    if (auto failed = read())
        return failed;
    if (m_chunk.isEmpty())
        return error(ErrorKind::Empty);
    const auto encoding = chooseEncoding(m_chunk, m_options.encoding);
    if (!encoding)
        return error(ErrorKind::Binary);
    m_encoding = *encoding;
    m_decoder = Decoder(*encoding);
    const bool complete = m_chunk.size() < ChunkSize;
    decodeChunk();
    if (complete && isBlank(m_text))
        return error(ErrorKind::Empty);
    return std::nullopt;
}

std::optional<Error> DumpReader::Private::read() {
    m_chunk.resize(ChunkSize);
    const qint64 count = m_file.read(m_chunk.data(), ChunkSize);
    m_chunk.resize(std::max<qint64>(count, 0));
    if (count < 0)
        return error(ErrorKind::Io, m_file.errorString());
    m_position += count;
    if (m_options.hash)
        m_hash.addData(m_chunk);
    return std::nullopt;
}

/// An empty chunk is the end.
void DumpReader::Private::decodeChunk() {
    m_text.remove(0, m_begin);
    m_searched -= m_begin;
    m_begin = 0;
    m_atEnd = m_chunk.isEmpty();
    if (m_atEnd)
        m_decoder.finish(m_text);
    else
        m_decoder.decode(m_chunk, m_text);
}

Result<std::optional<DumpPage>> DumpReader::Private::next() {
    if (m_failed)
        return tl::unexpected(*m_failed);
    while (true) {
        const qsizetype formFeed = m_text.indexOf(u'\f', m_searched);
        m_searched = formFeed < 0 ? m_text.size() : formFeed + 1;
        if (formFeed >= 0)
            return takePage(formFeed);
        if (m_atEnd)
            return takeLastPage();
        if (m_text.size() - m_begin > m_options.largestPage)
            return fail(error(ErrorKind::TooLarge));
        if (const auto failed = read())
            return fail(*failed);
        decodeChunk();
    }
}

Result<std::optional<DumpPage>> DumpReader::Private::takePage(qsizetype end) {
    if (end - m_begin > m_options.largestPage)
        return fail(error(ErrorKind::TooLarge));
    DumpPage page{m_pages++, m_text.sliced(m_begin, end - m_begin)};
    m_begin = std::min(end + 1, m_text.size());
    m_allBlank = m_allBlank && isBlank(page.text);
    return page;
}

Result<std::optional<DumpPage>> DumpReader::Private::takeLastPage() {
    const bool blank = isBlank(QStringView(m_text).sliced(m_begin));
    if (!blank)
        return takePage(m_text.size());
    if (m_allBlank)
        return fail(error(ErrorKind::Empty));
    return std::nullopt;
}

Result<std::optional<DumpPage>> DumpReader::Private::fail(const Error& error) {
    m_failed = error;
    return tl::unexpected(error);
}

Result<DumpReader> DumpReader::open(const QString& path, const ReadOptions& options) {
    auto d = std::make_unique<Private>(path, options);
    if (const auto failed = d->open())
        return tl::unexpected(*failed);
    return DumpReader(std::move(d));
}

DumpReader::DumpReader(std::unique_ptr<Private> p)
    : d(std::move(p)) {}

DumpReader::DumpReader(DumpReader&&) noexcept = default;
DumpReader& DumpReader::operator=(DumpReader&&) noexcept = default;
DumpReader::~DumpReader() = default;

QString DumpReader::name() const {
    return d->m_path == u"-"_s ? u"stdin"_s : QFileInfo(d->m_path).fileName();
}

Encoding DumpReader::encoding() const {
    return d->m_encoding;
}

qint64 DumpReader::size() const {
    return d->m_file.isSequential() ? -1 : d->m_file.size();
}

qint64 DumpReader::position() const {
    return d->m_position;
}

Result<std::optional<DumpPage>> DumpReader::next() {
    return d->next();
}

QByteArray DumpReader::sha256() const {
    return d->m_options.hash ? d->m_hash.result() : QByteArray();
}

InvalidBytes DumpReader::invalidBytes() const {
    return d->m_decoder.invalidBytes();
}

} // namespace jianbao::source
