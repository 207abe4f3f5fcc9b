#include "tests/support/ui/CrudeDumps.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace jianbao::test {

using namespace Qt::StringLiterals;

namespace {

void addBlock(Layout& layout, TextRange range, int number) {
    Article article;
    article.id = ArticleId{-1 - number};
    article.rank = number;
    Block block;
    block.id = BlockId{-1 - number};
    block.ranges = RangeList(range);
    block.article = article.id;
    block.paragraphs = {range.begin};
    block.reason = u"run of lines"_s;
    layout.articles.push_back(article);
    layout.blocks.push_back(block);
}

Layout crudeLayout(const QString& text) {
    Layout layout;
    qsizetype begin = 0;
    for (int number = 0; begin < text.size(); ++number) {
        const qsizetype gap = text.indexOf(u"\n\n"_s, begin);
        const qsizetype end = gap < 0 ? text.size() : gap + 2;
        addBlock(layout, {begin, end}, number);
        begin = end;
    }
    return layout;
}

Result<job::PreparedDump> readCrudely(const QString& path) {
    if (path.endsWith("broken.txt"_L1))
        return failure(ErrorKind::Binary, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, path);
    const QString text = QString::fromUtf8(file.readAll());
    return crudeDump(QFileInfo(path).fileName(), text.split(u'\f'));
}

} // namespace

job::PreparedDump crudeDump(const QString& name, const QStringList& pages) {
    job::PreparedDump prepared;
    prepared.dump.name = name;
    prepared.dump.encoding = u"UTF-8"_s;
    prepared.dump.newspaper = u"晨光报"_s;
    prepared.dump.date = QDate(2031, 2, 3);
    prepared.dump.sha256 =
        QCryptographicHash::hash(pages.join(u'\f').toUtf8(), QCryptographicHash::Sha256);
    for (const QString& text : pages) {
        const int index = static_cast<int>(prepared.pages.size());
        prepared.pages.push_back({index, QString::number(index + 1), text, crudeLayout(text)});
    }
    return prepared;
}

ui::DumpServices crudeDumpServices() {
    return {[](const QString& folder) -> Result<QStringList> {
                QStringList paths;
                for (const QString& name : QDir(folder).entryList({u"*.txt"_s}, QDir::Files))
                    paths.append(QDir(folder).filePath(name));
                if (paths.isEmpty())
                    return failure(ErrorKind::NoDumps, folder);
                return paths;
            },
            [](const QString& path, std::optional<Encoding>, const job::TakePart& take,
               std::stop_token, const job::ReadProgress&) -> Result<void> {
                auto dump = readCrudely(path);
                if (!dump)
                    return tl::unexpected(dump.error());
                take(*std::move(dump));
                return {};
            }};
}

} // namespace jianbao::test
