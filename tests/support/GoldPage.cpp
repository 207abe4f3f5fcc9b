#include "tests/support/GoldPage.h"

#include "tests/support/Shared.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace jianbao::test {

namespace {

QByteArray readAll(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Turns the gold's line:column (from 1, in code points; $ is the line's end) into positions.
class Places {
public:
    explicit Places(const QString& text)
        : m_text(text) {
        m_lines.push_back(0);
        for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
            m_lines.push_back(at + 1);
        m_lines.push_back(text.size() + 1);
    }

    qsizetype begin(const QString& place) const { return after(place, 1); }
    /// The position behind the place, which the gold means inclusively.
    qsizetype end(const QString& place) const {
        return place.endsWith(u'$') ? m_lines[line(place) + 1] - 1 : after(place, 0);
    }

private:
    static std::size_t line(const QString& place) {
        return static_cast<std::size_t>(place.section(u':', 0, 0).toInt()) - 1;
    }
    qsizetype after(const QString& place, int less) const {
        qsizetype at = m_lines[line(place)];
        for (int left = place.section(u':', 1).toInt() - less; left > 0; --left)
            at += m_text[at].isHighSurrogate() ? 2 : 1;
        return at;
    }

    const QString& m_text;
    std::vector<qsizetype> m_lines;
};

void addArticle(Layout& layout, const QJsonObject& gold, const Places& places) {
    Article article;
    article.id = ArticleId{-1 - static_cast<qint64>(layout.articles.size())};
    article.rank = static_cast<int>(layout.articles.size());
    int rank = 0;
    for (const QJsonValue& each : gold[u"blocks"].toArray()) {
        const QString role = each[u"role"].toString();
        Block block;
        block.id = BlockId{-1 - static_cast<qint64>(layout.blocks.size())};
        block.role = role == u"ignore"_s ? Role::Furniture
                                         : roleFromName(role).value_or(Role::Advertisement);
        block.ranges = {
            {places.begin(each[u"from"].toString()), places.end(each[u"to"].toString())}};
        if (block.role != Role::Furniture) {
            block.article = article.id;
            block.rank = rank++;
        }
        layout.blocks.push_back(block);
    }
    if (rank > 0)
        layout.articles.push_back(article);
}

} // namespace

QStringList goldPagePaths() {
    const QDir folder(QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data/pages"));
    QStringList paths;
    for (const QString& name : folder.entryList({u"*.gold.json"_s}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

QStringList everyGoldPath() {
    const QString dumps = sharedPath(u"dumps"_s);
    if (dumps.isEmpty())
        return {};
    QStringList paths = goldPagePaths();
    for (const QString& folder : {u"."_s, u"nmrb"_s, u"jingbao"_s}) {
        const QDir dir(QDir(dumps).filePath(folder));
        for (const QString& name : dir.entryList({u"*.gold.json"_s}, QDir::Files, QDir::Name))
            paths.append(dir.filePath(name));
    }
    return paths;
}

GeneratedPage readGoldPage(const QString& goldPath) {
    const QJsonObject gold = QJsonDocument::fromJson(readAll(goldPath)).object();
    const QString textPath = QFileInfo(goldPath).dir().filePath(gold[u"page"].toString());
    const int index = gold[u"page_index"].toInt();
    GeneratedPage page;
    page.text = QString::fromUtf8(readAll(textPath)).section(u'\f', index, index);
    const Places places(page.text);
    for (const QJsonValue& each : gold[u"articles"].toArray())
        addArticle(page.gold, each.toObject(), places);
    return page;
}

} // namespace jianbao::test
