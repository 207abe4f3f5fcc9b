#include "core/segment/ArticleFinder.h"
#include "core/source/DumpReader.h"
#include "tests/support/PageScore.h"
#include "tests/support/Shared.h"

#include <QDir>
#include <QFile>
#include <QStringConverter>
#include <QTemporaryDir>
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

/// Every second stretch of empty lines holds a form feed, as where a dump parts pages twice.
QString formFeedsInGaps(const QString& text) {
    QString fed;
    int gaps = 0;
    for (const QString& part : text.split(u"\n\n"_s))
        fed += (fed.isEmpty() ? u""_s : ++gaps % 2 == 0 ? u"\n\f\n"_s : u"\n\n"_s) + part;
    return fed;
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

/// The generated page with each story in reading order: titles first, then its text.
QString titlesFirst(const GeneratedPage& page) {
    QStringList items;
    for (const Article& article : page.gold.articles) {
        for (const Block* block : page.gold.blocksOf(article.id)) {
            const TextRange span{block->ranges.begin(), block->ranges.end()};
            QString part = page.text.sliced(span.begin, span.length());
            while (part.endsWith(u'\n') || part.endsWith(u' '))
                part.chop(1);
            items << part;
        }
    }
    return items.join(u"\n\n"_s);
}

/// Each article as the letters it is made of, whatever their order.
std::vector<QString> unordered(std::vector<QString> articles) {
    for (QString& article : articles)
        std::sort(article.begin(), article.end());
    return articles;
}

/// The bytes of the text, or none where the encoding cannot write it.
QByteArray encoded(const QString& text, Encoding encoding, bool mark) {
    QStringEncoder encoder(encodingName(encoding).data(), mark ? QStringConverter::Flag::WriteBom
                                                               : QStringConverter::Flag::Default);
    const QByteArray bytes = encoder.encode(text);
    return encoder.hasError() ? QByteArray() : bytes;
}

/// The pages of a dump with these bytes, its encoding detected.
std::vector<QString> pagesOfDump(const QByteArray& bytes) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"dump.txt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a dump");
    file.close();
    auto reader = source::DumpReader::open(file.fileName(), {.hash = false});
    std::vector<QString> pages;
    while (reader) {
        auto page = reader->next();
        if (!page || !*page)
            break;
        pages.push_back((*page)->text);
    }
    return pages;
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
        row("form feeds in gaps", formFeedsInGaps, 0.97);
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

    void encodingAndLineEndsDoNotMatter_data() {
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<QString>("lineEnd");
        QTest::addColumn<bool>("mark");
        QTest::addColumn<int>("least");
        const auto row = [](const char* name, Encoding encoding, const QString& lineEnd, bool mark,
                            int least) {
            QTest::newRow(name) << encoding << lineEnd << mark << least;
        };
        row("UTF-8 with mark, CR LF", Encoding::Utf8, u"\r\n"_s, true, 60);
        row("UTF-8, CR", Encoding::Utf8, u"\r"_s, false, 60);
        row("GB18030, LF", Encoding::Gb18030, u"\n"_s, false, 60);
        row("GB18030, CR LF", Encoding::Gb18030, u"\r\n"_s, false, 60);
        row("UTF-16LE with mark, CR LF", Encoding::Utf16LE, u"\r\n"_s, true, 60);
        row("UTF-16BE, LF", Encoding::Utf16BE, u"\n"_s, false, 60);
        // Few pages have no character that Big5 lacks.
        row("Big5, CR LF", Encoding::Big5, u"\r\n"_s, false, 15);
    }
    void encodingAndLineEndsDoNotMatter() {
        QFETCH(Encoding, encoding);
        QFETCH(QString, lineEnd);
        QFETCH(bool, mark);
        QFETCH(int, least);
        int tried = 0;
        for (const QString& text : m_pages) {
            QString printed = text;
            const QByteArray bytes = encoded(printed.replace(u"\n"_s, lineEnd), encoding, mark);
            if (bytes.isEmpty())
                continue;
            ++tried;
            const std::vector<QString> read = pagesOfDump(bytes);
            QCOMPARE(read.size(), std::size_t{1});
            QCOMPARE(agreement(found(text), found(read.front())), 1.0);
        }
        qInfo("%d pages", tried);
        QVERIFY2(tried >= least, qPrintable(QString::number(tried)));
    }

    /// A page is found the same alone and among others that form feeds part.
    void formFeedsPartPages() {
        QString dump;
        for (const QString& text : m_pages)
            dump += text + u'\f';
        const std::vector<QString> read = pagesOfDump(dump.toUtf8());
        QCOMPARE(read.size(), m_pages.size());
        for (std::size_t i = 0; i < read.size(); ++i)
            QCOMPARE(agreement(found(m_pages[i]), found(read[i])), 1.0);
    }

    /// Titles that move from behind their text to its head take no article apart.
    void titlesMayStandFirst_data() {
        QTest::addColumn<PageLanguage>("language");
        QTest::addColumn<double>("least");
        QTest::newRow("simplified") << PageLanguage::Simplified << 0.9;
        QTest::newRow("traditional") << PageLanguage::Traditional << 0.9;
        QTest::newRow("English") << PageLanguage::English << 0.9;
    }
    void titlesMayStandFirst() {
        QFETCH(PageLanguage, language);
        QFETCH(double, least);
        double sum = 0;
        constexpr quint32 Seeds = 40;
        for (quint32 seed = 1; seed <= Seeds; ++seed) {
            const GeneratedPage page = generatePage(seed, language, Trouble::TitlesAfter);
            sum +=
                agreement(unordered(found(page.text)), unordered(found(titlesFirst(page)))) / Seeds;
        }
        qInfo("%.3f of the articles stay", sum);
        QVERIFY2(sum >= least, qPrintable(QString::number(sum)));
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
