#include "core/exchange/ExportTarget.h"

#include "tests/support/Outcome.h"
#include "tests/support/Shared.h"
#include "tests/support/SmallFiles.h"
#include "tests/support/TaggedPage.h"
#include "tests/support/Validator.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <span>
#include <sys/stat.h>
#include <unistd.h>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;
using jianbao::test::TaggedPage;

namespace {

/// A range as Python counts it.
QJsonArray counted(const QString& text, TextRange range) {
    return {text.first(range.begin).toUcs4().size(), text.first(range.end).toUcs4().size()};
}

/// Notes what writers are given.
class Witness : public ArticleWriter {
public:
    explicit Witness(QJsonArray& articles)
        : m_articles(articles) {}

    void add(const ArticleText& article) override {
        QJsonArray paragraphs;
        for (const ArticleParagraph& paragraph : article.paragraphs)
            paragraphs.append(counted(article.text, paragraph.range));
        QJsonArray mentions;
        for (const ArticleMention& mention : article.mentions) {
            QJsonArray ranges;
            for (const TextRange range : mention.ranges)
                ranges.append(counted(article.text, range));
            mentions.append(QJsonObject{{u"type"_s, mention.type},
                                        {u"ranges"_s, ranges},
                                        {u"text"_s, textOf(article, mention)},
                                        {u"entity"_s, mention.entity},
                                        {u"reference"_s, mention.reference}});
        }
        m_articles.append(QJsonObject{{u"title"_s, article.title},
                                      {u"text"_s, article.text},
                                      {u"paragraphs"_s, paragraphs},
                                      {u"mentions"_s, mentions}});
    }
    Result<void> finish() override { return {}; }

private:
    QJsonArray& m_articles;
};

void addTo(Exporter& exporter, const TaggedPage& tagged) {
    exporter.setNames(tagged.names);
    exporter.addPage(tagged.issue, tagged.page);
    exporter.addArticles(tagged.page.id, tagged.layout, {&tagged.page, 1});
}

QByteArray truthOf(const TaggedPage& tagged) {
    QJsonArray articles;
    FileExporter exporter(std::make_unique<Witness>(articles));
    addTo(exporter, tagged);
    QJsonArray mentions;
    for (const Mention& mention : tagged.layout.mentions) {
        QJsonArray ranges;
        for (const PageRange& range : mention.ranges)
            ranges.append(counted(tagged.page.text, range.range));
        mentions.append(
            QJsonObject{{u"type"_s, tagged.names.type(mention.type)->code}, {u"ranges"_s, ranges}});
    }
    return QJsonDocument(QJsonObject{{u"name"_s, tagged.name},
                                     {u"page"_s, tagged.page.text},
                                     {u"articles"_s, articles},
                                     {u"mentions"_s, mentions}})
        .toJson();
}

} // namespace

class ExportTargetTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<TaggedPage> m_pages;

    /// The page's export in a folder of its own; the folder.
    QString write(const TaggedPage& tagged, Format format, int number) {
        const QString folder =
            m_folder.filePath(u"%1-%2"_s.arg(QString(formatName(format))).arg(number));
        ExportSettings settings;
        settings.format = format;
        settings.lineBreaks = true;
        settings.nameTemplate = u"{n}"_s;
        const QString path =
            canBeOneFile(format) ? folder + u"/out"_s + formatSuffix(format) : folder + u"/out/"_s;
        QStringList types;
        for (const TagType& type : tagged.names.types)
            types.append(type.code);
        QFile truth(folder + u"/truth.json"_s);
        if (!QDir().mkpath(folder))
            return {};
        auto target = ExportTarget::open(settings, path, types);
        if (!target || !truth.open(QIODevice::WriteOnly) || truth.write(truthOf(tagged)) < 0)
            return {};
        addTo(target->exporter(), tagged);
        return target->commit() ? folder : QString();
    }

private Q_SLOTS:
    void initTestCase() {
        m_pages = test::taggedPages();
        QVERIFY(m_pages.size() > 2);
    }

    /// A device that a file took the place of would be gone for every program.
    void pipesStayPipes() {
        const QString path = m_folder.filePath(u"pipe"_s);
        const QByteArray name = QFile::encodeName(path);
        QCOMPARE(mkfifo(name.constData(), 0600), 0);
        const int reader = ::open(name.constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        auto target = ExportTarget::open({}, path);
        QVERIFY(target);
        addTo(target->exporter(), m_pages.front());
        QVERIFY(target->commit());
        std::array<char, 64> begin{};
        QVERIFY(::read(reader, begin.data(), begin.size()) > 0);
        ::close(reader);
        struct stat status {};
        QCOMPARE(::stat(name.constData(), &status), 0);
        QVERIFY(S_ISFIFO(status.st_mode));
    }
    void othersReadIt_data() {
        QTest::addColumn<Format>("format");
        for (const Format format : AllFormats)
            QTest::newRow(formatName(format).data()) << format;
    }
    /// The checker compares what programs of others read with what went in: FORMATS.md tells by
    /// what.
    void othersReadIt() {
        QFETCH(Format, format);
        QStringList arguments{QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data/checkers/check.py"),
                              formatName(format)};
        // The invented page, the sample, the modern dumps and an old one.
        constexpr std::size_t Enough = 7;
        for (const TaggedPage& tagged :
             std::span(m_pages).first(std::min(Enough, m_pages.size()))) {
            const QString folder = write(tagged, format, static_cast<int>(arguments.size()));
            QVERIFY2(!folder.isEmpty(), qPrintable(tagged.name));
            arguments.append(folder);
        }
        QString missing;
        const auto said = test::validate(u"python3"_s, arguments, &missing);
        if (!said)
            QSKIP(qPrintable(missing));
        QVERIFY2(said->isEmpty(), qPrintable(*said));
    }

    void jingFindsNothingWrong() {
        const QString schema = test::sharedPath(u"schemas/tei_all.rng"_s);
        if (schema.isEmpty())
            QSKIP("schemas/tei_all.rng is not beside the project");
        QStringList arguments{schema};
        for (const TaggedPage& tagged : m_pages)
            arguments.append(write(tagged, Format::Tei, static_cast<int>(arguments.size())) +
                             u"/out.xml"_s);
        const auto said = test::validate(u"jing"_s, arguments);
        if (!said)
            QSKIP("jing is not installed");
        QVERIFY2(said->isEmpty(), qPrintable(*said));
    }

    void whatWasThereStaysUntilAllIsWritten() {
        const QString path = m_folder.filePath(u"a.txt"_s);
        const auto content = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        for (const bool isWhole : {false, true}) {
            auto target = ExportTarget::open({}, path);
            QVERIFY2(target, test::outcome(target));
            addTo(target->exporter(), m_pages.front());
            QCOMPARE(content(), QByteArray("before"));
            if (isWhole)
                QVERIFY(target->commit());
        }
        QVERIFY(content().contains("大桥通车"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"a.txt*"_s}), QStringList{u"a.txt"_s});
    }

    void whatWasThereStaysWhereTheDiskIsFull() {
        const QString path = m_folder.filePath(u"full.txt"_s);
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        auto target = ExportTarget::open({}, path);
        QVERIFY2(target, test::outcome(target));
        {
            const test::SmallFiles limit(10);
            addTo(target->exporter(), m_pages.front());
            QVERIFY(!target->commit());
        }
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("before"));
    }

    void aFolderThatIsNotThereIsTold() {
        const auto target = ExportTarget::open({}, m_folder.filePath(u"none/a.txt"_s));
        QVERIFY(!target);
        QCOMPARE(target.error().kind, ErrorKind::Unreadable);
    }
};

QTEST_GUILESS_MAIN(ExportTargetTest)
#include "ExportTargetTest.moc"
