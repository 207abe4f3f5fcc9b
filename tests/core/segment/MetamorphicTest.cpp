#include "core/segment/ArticleFinder.h"
#include "tests/support/PageScore.h"
#include "tests/support/Shared.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <functional>

using namespace jianbao;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<QString(const QString&)>;

QString readPage(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
               ? QString::fromUtf8(file.readAll()).remove(u'\r').section(u'\f', 0, 0)
               : QString();
}

/// Pages of papers, real ones where they are at hand, and generated ones.
std::vector<QString> pages() {
    std::vector<QString> texts;
    const QDir invented(QStringLiteral(JIANBAO_SOURCE_DIR) + u"/tests/data/pages"_s);
    for (const QString& name : invented.entryList({u"*.txt"_s}))
        texts.push_back(readPage(invented.filePath(name)));
    for (const char* name : {"chongqing-2025-07-16-p1.txt", "liaoyuan-2025-07-16-p1.txt",
                             "nmrb/nmrb-2011-01-03-wrapped.txt"})
        texts.push_back(readPage(sharedPath(u"dumps/"_s + QLatin1String(name))));
    for (quint32 seed = 1; seed <= 20; ++seed) {
        for (const PageLanguage language : {PageLanguage::Simplified, PageLanguage::English})
            texts.push_back(generatePage(seed, language, Trouble::Everything).text);
    }
    std::erase_if(texts, [](const QString& text) { return text.isEmpty(); });
    return texts;
}

QString blankLinesDoubled(const QString& text) {
    return QString(text).replace(u"\n\n"_s, u"\n\n\n"_s);
}

QString blankLinesThinned(const QString& text) {
    QString thin = text;
    while (thin.contains(u"\n\n\n"_s))
        thin.replace(u"\n\n\n"_s, u"\n\n"_s);
    return thin;
}

QString linesPadded(const QString& text) {
    return QString(text).replace(u"\n"_s, u"  \n"_s);
}

QString indentsNarrowed(const QString& text) {
    return QString(text).replace(u"\n\u3000\u3000"_s, u"\n    "_s);
}

QString blanksAround(const QString& text) {
    return u"\n \n"_s + text + u"\n\n"_s;
}

/// One full stop in twelve is lost.
QString stopsLost(const QString& text) {
    QString lost;
    int stops = 0;
    for (const QChar c : text) {
        if (c != u'。' || ++stops % 12 != 0)
            lost += c;
    }
    return lost;
}

/// The generated page, cut where one story ends and the next begins.
QStringList stories(const GeneratedPage& page) {
    QStringList stories;
    qsizetype begin = 0;
    for (const Article& article : page.gold.articles) {
        qsizetype end = begin;
        for (const Block* block : page.gold.blocksOf(article.id))
            end = std::max(end, block->ranges.end());
        stories << page.text.sliced(begin, end - begin).trimmed();
        begin = end;
    }
    return stories;
}

std::vector<QString> found(const QString& text) {
    return articleTexts(text, segment::findArticles(text));
}

/// Without what a change may drop.
std::vector<QString> comparable(std::vector<QString> articles) {
    for (QString& article : articles)
        article.remove(u'。');
    return articles;
}

} // namespace

/// Changes that leave a page what it is for a reader leave its articles as they were found.
class MetamorphicTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (sharedPath(u"dumps"_s).isEmpty())
            qWarning("the shared dumps are not beside the project: only invented pages are used");
        m_pages = pages();
    }

    void articlesStay_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<double>("least");
        const auto row = [](const char* name, const Change& change, double least) {
            QTest::newRow(name) << change << least;
        };
        row("blank lines doubled", blankLinesDoubled, 0.97);
        row("blank lines thinned", blankLinesThinned, 0.97);
        row("lines padded", linesPadded, 0.97);
        row("indents narrowed", indentsNarrowed, 0.97);
        row("blanks around", blanksAround, 0.97);
        row("stops lost", stopsLost, 0.9);
    }
    void articlesStay() {
        QFETCH(Change, change);
        QFETCH(double, least);
        double sum = 0;
        for (const QString& text : m_pages) {
            const QString changed = change(text);
            sum += agreement(comparable(found(text)), comparable(found(changed)));
        }
        const double mean = sum / static_cast<double>(m_pages.size());
        qInfo("%.3f of the articles stay, on %zu pages", mean, m_pages.size());
        QVERIFY2(mean >= least, qPrintable(QString::number(mean)));
    }

    /// Stories that part with blank lines are the same in whatever order they stand, and on
    /// whatever page.
    void orderAndPageDoNotMatter() {
        double reversed = 0;
        double parted = 0;
        constexpr quint32 Seeds = 40;
        for (quint32 seed = 1; seed <= Seeds; ++seed) {
            const GeneratedPage page =
                generatePage(seed, PageLanguage::Simplified, Trouble::Captions);
            QStringList items = stories(page);
            const std::vector<QString> before = found(page.text);
            const QString first = items.first(items.size() / 2).join(u"\n\n"_s);
            const QString second = items.sliced(items.size() / 2).join(u"\n\n"_s);
            std::vector<QString> apart = found(first);
            for (const QString& article : found(second))
                apart.push_back(article);
            std::reverse(items.begin(), items.end());
            reversed += agreement(before, found(items.join(u"\n\n"_s))) / Seeds;
            parted += agreement(before, apart) / Seeds;
        }
        qInfo("%.3f of the articles stay when reversed, %.3f on two pages", reversed, parted);
        QVERIFY(reversed >= 0.85);
        QVERIFY(parted >= 0.85);
    }

private:
    std::vector<QString> m_pages;
};

QTEST_GUILESS_MAIN(MetamorphicTest)
#include "MetamorphicTest.moc"
