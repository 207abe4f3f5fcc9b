#include "core/project/RowText.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jianbao::project {

using namespace Qt::StringLiterals;

namespace {

std::optional<QJsonArray> readArray(const QString& text) {
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    return document.array();
}

/// Reads JSON arrays of numbers that count: nearly all that rows hold, and read for every block.
class Numbers {
public:
    explicit Numbers(QStringView text)
        : m_text(text) {}

    bool take(char16_t sign) {
        skipBlanks();
        const bool is = m_at < m_text.size() && m_text[m_at] == sign;
        m_at += is ? 1 : 0;
        return is;
    }
    std::optional<qsizetype> number() {
        skipBlanks();
        const qsizetype begin = m_at;
        qsizetype number = 0;
        const auto isDigit = [this] {
            return m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9';
        };
        for (; isDigit() && m_at < begin + MostDigits; ++m_at)
            number = 10 * number + (m_text[m_at].unicode() - u'0');
        if (m_at == begin || isDigit())
            return std::nullopt;
        return number;
    }
    bool isAtEnd() {
        skipBlanks();
        return m_at == m_text.size();
    }
    /// Takes an array whose items @p item takes; false for anything else.
    template<typename Item>
    bool array(Item&& item) {
        if (!take(u'['))
            return false;
        if (take(u']'))
            return true;
        do {
            if (!item())
                return false;
        } while (take(u','));
        return take(u']');
    }

private:
    static constexpr qsizetype MostDigits = 16; // of a position

    void skipBlanks() {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

QString writeArray(const QJsonArray& array) {
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

QString writeRanges(const RangeList& ranges) {
    QJsonArray array;
    for (const TextRange range : ranges.ranges())
        array.append(QJsonArray{qint64{range.begin}, qint64{range.end}});
    return writeArray(array);
}

std::optional<RangeList> readRanges(const QString& text) {
    Numbers numbers(text);
    RangeList ranges;
    const auto takeRange = [&] {
        std::vector<qsizetype> ends;
        const auto takeEnd = [&] {
            const auto end = numbers.number();
            ends.push_back(end.value_or(0));
            return end.has_value();
        };
        if (!numbers.array(takeEnd) || ends.size() != 2 || ends[0] >= ends[1])
            return false;
        ranges.add({ends[0], ends[1]});
        return true;
    };
    if (!numbers.array(takeRange) || !numbers.isAtEnd())
        return std::nullopt;
    return ranges;
}

QString writePositions(const std::vector<qsizetype>& positions) {
    QJsonArray array;
    for (const qsizetype position : positions)
        array.append(qint64{position});
    return writeArray(array);
}

std::optional<std::vector<qsizetype>> readPositions(const QString& text) {
    Numbers numbers(text);
    std::vector<qsizetype> positions;
    const auto takePosition = [&] {
        const auto position = numbers.number();
        positions.push_back(position.value_or(0));
        return position.has_value();
    };
    if (!numbers.array(takePosition) || !numbers.isAtEnd())
        return std::nullopt;
    return positions;
}

QString writeNames(const QStringList& names) {
    return writeArray(QJsonArray::fromStringList(names));
}

std::optional<QStringList> readNames(const QString& text) {
    if (text == "[]"_L1)
        return QStringList();
    const auto array = readArray(text);
    if (!array)
        return std::nullopt;
    QStringList names;
    for (const QJsonValue& value : *array) {
        if (!value.isString())
            return std::nullopt;
        names.append(value.toString());
    }
    return names;
}

} // namespace jianbao::project
