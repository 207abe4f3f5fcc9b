#include "core/exchange/WebAnnoTsvReader.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <map>
#include <set>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Head = u"#FORMAT=WebAnno TSV 3.";
constexpr QStringView Layers = u"#T_";
constexpr QStringView Entities = u"NamedEntity";

QChar unescaped(QChar c) {
    constexpr QStringView Letters = u"tnrfb";
    constexpr QStringView Meant = u"\t\n\r\f\b";
    const qsizetype at = Letters.indexOf(c);
    return at < 0 ? c : Meant[at];
}

QString plain(QStringView text) {
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == u'\\' && i + 1 < text.size();
        result += isEscape ? unescaped(text[++i]) : text[i];
    }
    return result;
}

/// A value of a cell and its number in brackets, 0 for none.
struct Value {
    QString text;
    int id = 0;
};

std::vector<Value> valuesOf(QStringView cell) {
    std::vector<Value> values(1);
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell[i];
        if (c == u'\\' && i + 1 < cell.size()) {
            values.back().text += unescaped(cell[++i]);
        } else if (c == u'|') {
            values.emplace_back();
        } else if (c == u'[') {
            const qsizetype end = cell.indexOf(u']', i);
            values.back().id = cell.sliced(i + 1, std::max<qsizetype>(0, end - i - 1)).toInt();
            i = end < 0 ? cell.size() : end;
        } else {
            values.back().text += c;
        }
    }
    return values;
}

class Reader {
public:
    explicit Reader(QStringView tsv)
        : m_lines(tsv.split(u'\n')) {}

    Result<AnnotatedText> read() {
        if (m_lines.isEmpty() || !m_lines.front().startsWith(Head))
            return failure(ErrorKind::Damaged, {}, u"not WebAnno TSV 3"_s);
        if (!readLayers())
            return failure(ErrorKind::Damaged, {}, u"no layer of named entities"_s);
        int number = 0;
        for (const QStringView line : m_lines) {
            ++number;
            if (!line.isEmpty() && line.front().isDigit() && !readRow(number, line.split(u'\t')))
                m_result.unread.push_back({number, line.toString()});
        }
        std::stable_sort(m_result.unread.begin(), m_result.unread.end(),
                         [](const auto& a, const auto& b) { return a.line < b.line; });
        return std::move(m_result);
    }

private:
    /// Finds the columns of the layer.
    bool readLayers() {
        int column = 3;
        int number = 0;
        for (const QStringView line : m_lines) {
            ++number;
            if (!line.startsWith(Layers))
                continue;
            const auto parts = line.split(u'|');
            for (int i = 1; i < parts.size(); ++i, ++column) {
                const bool isEntity = parts[0].endsWith(Entities);
                if (isEntity && parts[i] == u"value")
                    m_value = column;
                else if (isEntity && parts[i] == u"identifier")
                    m_identifier = column;
                else
                    m_others.push_back({column, number});
            }
        }
        return m_value > 0;
    }

    bool readRow(int number, const QList<QStringView>& cells) {
        const auto places = cells.value(1).split(u'-');
        bool isBegin = false;
        bool isEnd = false;
        const TextRange range{places.value(0).toLongLong(&isBegin),
                              places.value(1).toLongLong(&isEnd)};
        // INCEpTION writes forms as they are, others escape them.
        const QStringView written = cells.value(2);
        const QString form = written.size() == range.length() ? written.toString() : plain(written);
        constexpr qsizetype MostText = 1 << 28;
        if (!isBegin || !isEnd || range.begin < 0 || range.end > MostText ||
            range.length() != form.size() || cells.size() <= m_value)
            return false;
        QString& text = m_result.text;
        if (text.size() < range.end)
            text.resize(range.end, u' ');
        const QStringView there = QStringView(text).sliced(range.begin, range.length());
        if (!there.trimmed().isEmpty() && there != form)
            return false;
        text.replace(range.begin, range.length(), form);
        noteOthers(cells);
        return readLabels(number, range, cells);
    }

    /// Lists the layers and features that are no names, once where they say anything.
    void noteOthers(const QList<QStringView>& cells) {
        std::set<int> said;
        for (const OtherColumn& other : m_others) {
            const QStringView cell = cells.value(other.column);
            if (!cell.isEmpty() && cell != u"_" && cell != u"*")
                said.insert(other.line);
        }
        for (const int line : said) {
            m_result.unread.push_back({line, m_lines[line - 1].toString()});
            std::erase_if(m_others, [&](const OtherColumn& other) { return other.line == line; });
        }
    }

    bool readLabels(int number, TextRange range, const QList<QStringView>& cells) {
        if (cells[m_value] == u"_")
            return true;
        const auto values = valuesOf(cells[m_value]);
        const auto identifiers = valuesOf(m_identifier > 0 ? cells.value(m_identifier) : u"*");
        bool isRead = true;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const Value& value = values[i];
            const auto open = m_open.find(value.id);
            if (value.id > 0 && open != m_open.end()) {
                extend(m_result.mentions[open->second], range);
                continue;
            }
            if (value.text.isEmpty() || value.text == u"*"_s) {
                isRead = false;
                continue;
            }
            AnnotatedMention mention{value.text, {range}, {}, {}, number};
            if (i < identifiers.size() && identifiers[i].text != u"*"_s)
                mention.reference = identifiers[i].text;
            if (value.id > 0)
                m_open[value.id] = m_result.mentions.size();
            m_result.mentions.push_back(std::move(mention));
        }
        return isRead;
    }

    /// Tokens of one mention have white space between them, or nothing.
    static void extend(AnnotatedMention& mention, TextRange range) {
        mention.ranges.back().end = std::max(mention.ranges.back().end, range.end);
    }

    /// A column that is not read, and the line that names it.
    struct OtherColumn {
        int column = 0;
        int line = 0;
    };

    QList<QStringView> m_lines;
    std::vector<OtherColumn> m_others;
    int m_value = 0;
    int m_identifier = 0;
    std::map<int, std::size_t> m_open;
    AnnotatedText m_result;
};

} // namespace

Result<AnnotatedText> readWebAnnoTsv(QStringView tsv) {
    return Reader(tsv).read();
}

} // namespace jianbao::exchange
