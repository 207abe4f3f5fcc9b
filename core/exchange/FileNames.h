#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace jianbao::exchange {

/// A name for a file, without its suffix, that every file system takes: no path separators,
/// reserved characters, control characters or device names, no blank or dot at its ends, composed
/// (NFC), at most 120 bytes of UTF-8. Never empty.
QString safeFileName(const QString& wish);

/// Gives each file of a folder a name of its own, also where case does not tell names apart.
class FileNames {
public:
    /// The safe form of @p wish, with "-2", "-3" … where it was given out before.
    QString next(const QString& wish);

private:
    bool isNew(const QString& name);

    QSet<QString> m_given;
};

/// What a file's name may tell of its content.
struct NameFields {
    QString newspaper;
    /// As ISO 8601 has it.
    QString date;
    QString page;
    /// Of the dump, without suffix.
    QString dump;
    QString title;
    /// Place on the page, from 1; 0 is none.
    int place = 0;
};

/// Makes names from a pattern such as "{date}-{page}-{n}-{title}": {newspaper}, {date}, {page},
/// {n}, {title} and {dump} stand for what is known; '/' parts folders. Between separators ('-',
/// '_', ' ', '.'), what names only unknown fields goes together with the separator before it.
class NameTemplate {
public:
    explicit NameTemplate(const QString& pattern);

    /// The first field in braces that does not exist, or an empty string.
    const QString& unknownField() const { return m_unknownField; }
    /// A path, its parts safe on every file system (see safeFileName()); without suffix.
    QString fill(const NameFields& fields) const;

private:
    enum class Field : quint8 { None, Newspaper, Date, Page, Dump, Title, Place };
    /// A field, or words that stand as they are.
    struct Piece {
        Field field = Field::None;
        QString words;
    };
    /// What goes together, and the separators before it.
    struct Chunk {
        QString separators;
        std::vector<Piece> pieces;
        /// It has no field, and always stands there.
        bool isFixed = true;
    };
    static Field fieldOf(QStringView name);
    static QString valueOf(Field field, const NameFields& fields);
    static Chunk parse(const QString& text);
    static QString filled(const std::vector<Chunk>& chunks, const NameFields& fields);

    /// For each folder on the way and the file.
    std::vector<std::vector<Chunk>> m_parts;
    QString m_unknownField;
};

} // namespace jianbao::exchange
