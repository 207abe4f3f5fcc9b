#include "core/exchange/BratReader.h"

#include "core/text/CodePointIndex.h"

#include <QList>

#include <algorithm>
#include <map>
#include <optional>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

class Reader {
public:
    Reader(const QString& txt, QStringView ann)
        : m_ann(ann)
        , m_index(txt)
        , m_length(m_index.toCodePoints(txt.size())) {
        m_result.text = txt;
    }

    AnnotatedText read() {
        // A normalization may stand before what it is of.
        for (const QChar kind : {u'T', u'N'})
            readLines([&](QStringView line) { return line.front() == kind; });
        readLines([](QStringView line) { return !QStringView(u"TN").contains(line.front()); });
        std::sort(m_result.unread.begin(), m_result.unread.end(),
                  [](const auto& a, const auto& b) { return a.line < b.line; });
        return std::move(m_result);
    }

private:
    template<typename Wanted>
    void readLines(const Wanted& isWanted) {
        int number = 0;
        for (QStringView line : m_ann.split(u'\n')) {
            ++number;
            if (line.endsWith(u'\r'))
                line.chop(1);
            if (!line.isEmpty() && isWanted(line) && !readLine(number, line))
                m_result.unread.push_back({number, line.toString()});
        }
    }

    bool readLine(int number, QStringView line) {
        return line.front() == u'T'   ? readMention(number, line)
               : line.front() == u'N' ? readReference(line)
                                      : false;
    }

    bool readMention(int number, QStringView line) {
        const auto cells = line.split(u'\t');
        const QStringView what = cells.value(1);
        const qsizetype space = what.indexOf(u' ');
        if (cells.size() != 3 || space <= 0)
            return false;
        AnnotatedMention mention;
        mention.type = what.first(space).toString();
        mention.line = number;
        for (const QStringView place : what.sliced(space + 1).split(u';')) {
            const auto range = rangeOf(place);
            if (!range)
                return false;
            mention.ranges.push_back(*range);
        }
        if (!std::is_sorted(mention.ranges.begin(), mention.ranges.end()) ||
            quoteOf(m_result, mention) != cells[2])
            return false;
        m_mentions[cells[0].toString()] = m_result.mentions.size();
        m_result.mentions.push_back(std::move(mention));
        return true;
    }

    std::optional<TextRange> rangeOf(QStringView place) const {
        bool isBegin = false;
        bool isEnd = false;
        const auto parts = place.split(u' ');
        const qsizetype begin = parts.value(0).toLongLong(&isBegin);
        const qsizetype end = parts.value(1).toLongLong(&isEnd);
        if (parts.size() != 2 || !isBegin || !isEnd || begin < 0 || begin >= end || end > m_length)
            return std::nullopt;
        return TextRange{m_index.toPosition(begin), m_index.toPosition(end)};
    }

    bool readReference(QStringView line) {
        const auto cells = line.split(u'\t');
        const auto parts = cells.value(1).split(u' ');
        const auto of = m_mentions.find(parts.value(1).toString());
        if (parts.size() != 3 || of == m_mentions.end())
            return false;
        AnnotatedMention& mention = m_result.mentions[of->second];
        constexpr QStringView Register = u"Wikidata:";
        // A mention stands for one thing.
        if (!mention.reference.isEmpty() || !mention.entity.isEmpty())
            return false;
        const QStringView target = parts[2];
        mention.reference =
            (target.startsWith(Register) ? target.sliced(Register.size()) : target).toString();
        if (mention.reference == u"-"_s)
            mention.reference.clear();
        mention.entity = cells.value(2).toString();
        return true;
    }

    QStringView m_ann;
    CodePointIndex m_index;
    qsizetype m_length;
    AnnotatedText m_result;
    std::map<QString, std::size_t> m_mentions;
};

} // namespace

AnnotatedText readBrat(const QString& txt, QStringView ann) {
    return Reader(txt, ann).read();
}

} // namespace jianbao::exchange
