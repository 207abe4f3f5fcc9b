#include "core/exchange/JsonReader.h"

#include "core/text/CodePointIndex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

QStringList listOf(const QJsonValue& value) {
    QStringList list;
    for (const QJsonValue item : value.toArray())
        list.append(item.toString());
    return list;
}

Origin originOf(const QJsonObject& object) {
    return object[u"origin"_s].toString() == u"editor"_s ? Origin::Editor : Origin::Finder;
}

/// Builds the extract piece by piece; the first thing that is wrong stays in words.
class Builder {
public:
    Result<ReadExtract> build(const QJsonObject& json) {
        for (const QJsonValue page : json[u"pages"_s].toArray())
            addPage(page.toObject());
        const QJsonArray articles = json[u"articles"_s].toArray();
        for (const QJsonValue article : articles)
            nameArticle(article.toObject());
        for (const QJsonValue article : articles)
            addArticle(article.toObject());
        for (const QJsonValue block : json[u"furniture"_s].toArray())
            addBlock(block.toObject(), {}, 0);
        addNames(json);
        addMarks(json);
        normalize(m_extract.layout);
        checkPages();
        if (const auto violation = findViolation(m_extract.names))
            complain(*violation);
        if (!m_problem.isEmpty())
            return failure(ErrorKind::Damaged, {}, m_problem);
        return std::move(m_extract);
    }

private:
    void complain(const QString& problem) {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    /// What must hold of a page is checked with what concerns it alone: pages may be many.
    void checkPages() {
        std::map<ArticleId, std::set<PageId>> pagesOf;
        for (const Block& block : m_extract.layout.blocks) {
            if (block.article.isValid())
                pagesOf[block.article].insert(block.page);
        }
        std::map<PageId, Layout> parts;
        for (const Article& article : m_extract.layout.articles) {
            for (const PageId page : pagesOf[article.id])
                parts[page].articles.push_back(article);
        }
        for (const Block& block : m_extract.layout.blocks) {
            const auto pages = pagesOf.find(block.article);
            if (pages == pagesOf.end())
                parts[block.page].blocks.push_back(block);
            else
                for (const PageId page : pages->second)
                    parts[page].blocks.push_back(block);
        }
        for (const Correction& correction : m_extract.layout.corrections)
            parts[correction.page].corrections.push_back(correction);
        for (const Mention& mention : m_extract.layout.mentions) {
            std::set<PageId> pages;
            for (const PageRange& range : mention.ranges)
                pages.insert(range.page);
            for (const PageId page : pages)
                parts[page].mentions.push_back(mention);
        }
        for (const Rejection& rejection : m_extract.layout.rejections)
            parts[rejection.page].rejections.push_back(rejection);
        for (const ReadExtract::SourcePage& source : m_extract.pages) {
            if (const auto violation =
                    findViolation(parts[source.page.id], source.page.id, source.page.text.size()))
                complain(*violation);
        }
    }

    void addPage(const QJsonObject& json) {
        ReadExtract::SourcePage source;
        source.issue.newspaper = json[u"newspaper"_s].toString();
        const QString day = json[u"date"_s].toString();
        source.issue.date = QDate::fromString(day, Qt::ISODate);
        if (!day.isEmpty() && !source.issue.date.isValid())
            complain(u"no date "_s + day);
        source.page.id = {static_cast<qint64>(m_extract.pages.size()) + 1};
        source.page.dumpName = json[u"name"_s].toString();
        source.page.dumpIndex = json[u"index"_s].toInt();
        source.page.number = json[u"number"_s].toString();
        source.page.text = json[u"text"_s].toString();
        m_codePoints.emplace_back(source.page.text);
        m_lengths.push_back(m_codePoints.back().toCodePoints(source.page.text.size()));
        m_extract.pages.push_back(std::move(source));
    }

    void nameArticle(const QJsonObject& json) {
        const auto number = static_cast<qint64>(m_articles.size()) + 1;
        if (!m_articles.emplace(json[u"id"_s].toString(), ArticleId{number}).second)
            complain(u"two articles have the id "_s + json[u"id"_s].toString());
    }

    void addArticle(const QJsonObject& json) {
        Article article;
        article.id = m_articles[json[u"id"_s].toString()];
        const auto kind = kindFromName(json[u"kind"_s].toString());
        if (!kind)
            complain(u"no kind "_s + json[u"kind"_s].toString());
        article.kind = kind.value_or(ArticleKind::Other);
        const QJsonObject meta = json[u"meta"_s].toObject();
        article.meta = {meta[u"agency"_s].toString(),        meta[u"place"_s].toString(),
                        meta[u"date"_s].toString(),          listOf(meta[u"reporters"_s]),
                        listOf(meta[u"photographers"_s]),    meta[u"continued_on"_s].toString(),
                        meta[u"continued_from"_s].toString()};
        article.confidence = json[u"confidence"_s].toDouble();
        article.origin = originOf(json);
        article.title = json[u"given_title"_s].toString();
        article.status = statusOf(json);
        article.note = json[u"note"_s].toString();
        if (json.contains(u"continues"_s)) {
            const auto before = m_articles.find(json[u"continues"_s].toString());
            // An export of some pages may name an article that it does not hold.
            if (before != m_articles.end())
                article.continues = before->second;
        }
        const QJsonArray blocks = json[u"blocks"_s].toArray();
        if (blocks.isEmpty())
            return complain(u"an article has no blocks"_s);
        article.rank = m_ranks[blocks[0][u"page"_s].toInteger(-1)]++;
        for (qsizetype i = 0; i < blocks.size(); ++i)
            addBlock(blocks[i].toObject(), article.id, static_cast<int>(i));
        m_extract.layout.articles.push_back(article);
    }

    void addBlock(const QJsonObject& json, ArticleId article, int rank) {
        const qint64 index = json[u"page"_s].toInteger(-1);
        const auto role = roleFromName(json[u"role"_s].toString());
        if (index < 0 || index >= static_cast<qint64>(m_extract.pages.size()) || !role)
            return complain(u"a block names no page or role that there is"_s);
        Block block;
        block.id = {static_cast<qint64>(m_extract.layout.blocks.size()) + 1};
        block.page = {index + 1};
        block.article = article;
        block.rank = rank;
        block.role = *role;
        block.confidence = json[u"confidence"_s].toDouble();
        block.reason = json[u"reason"_s].toString();
        block.origin = originOf(json);
        block.note = json[u"note"_s].toString();
        block.ranges = rangesOf(json, static_cast<std::size_t>(index));
        block.paragraphs = startsOf(json, static_cast<std::size_t>(index));
        m_extract.layout.blocks.push_back(std::move(block));
    }

    Status statusOf(const QJsonObject& json) {
        if (!json.contains(u"status"_s))
            return Status::Open;
        const auto status = statusFromName(json[u"status"_s].toString());
        if (!status)
            complain(u"no status "_s + json[u"status"_s].toString());
        return status.value_or(Status::Open);
    }

    void addNames(const QJsonObject& json) {
        Names& names = m_extract.names;
        m_extract.listsTypes = json.contains(u"types"_s);
        for (const QJsonValue value : json[u"types"_s].toArray()) {
            const auto number = static_cast<qint64>(names.types.size()) + 1;
            names.types.push_back({TagTypeId{number}, value[u"code"_s].toString(),
                                   value[u"name"_s].toString(), value[u"color"_s].toString(),
                                   value[u"key"_s].toString(), static_cast<int>(number) - 1});
        }
        for (const QJsonValue value : json[u"entities"_s].toArray()) {
            const auto number = static_cast<qint64>(names.entities.size()) + 1;
            names.entities.push_back({EntityId{number}, value[u"name"_s].toString(),
                                      listOf(value[u"aliases"_s]),
                                      typeOf(value[u"type"_s].toString()),
                                      value[u"note"_s].toString(), value[u"link"_s].toString()});
        }
    }

    TagTypeId typeOf(const QString& code) {
        std::vector<TagType>& types = m_extract.names.types;
        const auto known = std::find_if(types.begin(), types.end(),
                                        [&](const TagType& type) { return type.code == code; });
        if (known != types.end())
            return known->id;
        const auto number = static_cast<qint64>(types.size()) + 1;
        types.push_back({TagTypeId{number}, code, {}, {}, {}, static_cast<int>(number) - 1});
        return TagTypeId{number};
    }

    void addMarks(const QJsonObject& json) {
        Layout& layout = m_extract.layout;
        for (const QJsonValue value : json[u"mentions"_s].toArray())
            addMention(value.toObject());
        for (const QJsonValue value : json[u"corrections"_s].toArray()) {
            const PageRange place = placeOf(value[u"page"_s], value[u"begin"_s], value[u"end"_s]);
            const QJsonValue original = value[u"original"_s];
            if (original.isString() && original.toString() != textAt(place))
                complain(u"at the place of a correction stands another text than "_s +
                         original.toString());
            layout.corrections.push_back(
                {CorrectionId{static_cast<qint64>(layout.corrections.size()) + 1}, place.page,
                 place.range, value[u"text"_s].toString()});
        }
        for (const QJsonValue value : json[u"rejections"_s].toArray()) {
            const PageRange place = placeOf(value[u"page"_s], value[u"begin"_s], value[u"end"_s]);
            layout.rejections.push_back(
                {RejectionId{static_cast<qint64>(layout.rejections.size()) + 1}, place.page,
                 place.range, value[u"type"_s].toString(), value[u"text"_s].toString()});
        }
        for (const QJsonValue value : json[u"states"_s].toArray()) {
            const PageRange place = placeOf(value[u"page"_s], 0, 0);
            layout.states.push_back(
                {place.page, statusOf(value.toObject()), value[u"note"_s].toString()});
        }
    }

    void addMention(const QJsonObject& json) {
        Mention mention;
        mention.id = MentionId{static_cast<qint64>(m_extract.layout.mentions.size()) + 1};
        mention.type = typeOf(json[u"type"_s].toString());
        if (json.contains(u"entity"_s))
            mention.entity = EntityId{json[u"entity"_s].toInteger(-1) + 1};
        if (json.contains(u"entity"_s) && !m_extract.names.entity(mention.entity))
            complain(u"a mention names an entity that is not there"_s);
        for (const QJsonValue range : json[u"ranges"_s].toArray())
            mention.ranges.push_back(placeOf(range[0], range[1], range[2]));
        if (mention.ranges.empty())
            return complain(u"a mention covers nothing"_s);
        QStringList printed;
        for (const PageRange& range : mention.ranges)
            printed.append(textAt(range));
        if (json.contains(u"text"_s) && json[u"text"_s].toString() != printed.join(u' '))
            complain(u"at the place of a mention stands another text than "_s +
                     json[u"text"_s].toString());
        m_extract.layout.mentions.push_back(std::move(mention));
    }

    QString textAt(const PageRange& place) const {
        if (!place.page.isValid() || place.range.isEmpty())
            return {};
        const auto at = static_cast<std::size_t>(place.page.value) - 1;
        return m_extract.pages[at].page.text.sliced(place.range.begin, place.range.length());
    }

    /// A place on a page, which may be empty.
    PageRange placeOf(const QJsonValue& page, const QJsonValue& begin, const QJsonValue& end) {
        const qint64 index = page.toInteger(-1);
        if (index < 0 || index >= static_cast<qint64>(m_extract.pages.size())) {
            complain(u"no such page"_s);
            return {};
        }
        const auto at = static_cast<std::size_t>(index);
        return {PageId{index + 1}, {positionOf(begin, at), positionOf(end, at)}};
    }

    qsizetype positionOf(const QJsonValue& value, std::size_t page) {
        const qint64 count = value.toInteger(-1);
        if (count < 0 || count > m_lengths[page])
            complain(u"a position lies outside of its page"_s);
        return m_codePoints[page].toPosition(std::clamp<qint64>(count, 0, m_lengths[page]));
    }

    RangeList rangesOf(const QJsonObject& json, std::size_t page) {
        RangeList ranges;
        const auto add = [&](const QJsonValue& begin, const QJsonValue& end) {
            const TextRange range{positionOf(begin, page), positionOf(end, page)};
            if (range.isEmpty() || ranges.overlaps(range))
                return complain(u"ranges are empty or overlap"_s);
            ranges.add(range);
        };
        if (json.contains(u"begin"_s))
            add(json[u"begin"_s], json[u"end"_s]);
        for (const QJsonValue range : json[u"ranges"_s].toArray())
            add(range[0], range[1]);
        return ranges;
    }

    std::vector<qsizetype> startsOf(const QJsonObject& json, std::size_t page) {
        std::vector<qsizetype> starts;
        if (json.contains(u"starts"_s)) {
            for (const QJsonValue start : json[u"starts"_s].toArray())
                starts.push_back(positionOf(start, page));
            return starts;
        }
        for (const QJsonValue paragraph : json[u"paragraphs"_s].toArray()) {
            const QJsonValue ranges = paragraph[u"ranges"_s];
            starts.push_back(
                positionOf(ranges.isArray() ? ranges[0][0] : paragraph[u"begin"_s], page));
        }
        return starts;
    }

    ReadExtract m_extract;
    std::vector<CodePointIndex> m_codePoints;
    std::vector<qint64> m_lengths;
    std::unordered_map<QString, ArticleId> m_articles;
    std::map<qint64, int> m_ranks;
    QString m_problem;
};

} // namespace

Result<ReadExtract> readJson(const QByteArray& json) {
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorKind::Damaged, {}, error.errorString());
    if (object[u"format"_s].toString() != u"jianbao-extract"_s || object[u"version"_s].toInt() != 1)
        return failure(ErrorKind::Damaged, {}, u"not jianbao-extract 1"_s);
    return Builder().build(object);
}

} // namespace jianbao::exchange
