#include "core/exchange/ExportSettings.h"

#include <QBuffer>
#include <QSet>
#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;

class ExportSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formatsAndSplitsAreKnownByName() {
        QSet<QString> names;
        for (const Format format : AllFormats) {
            QCOMPARE(formatFromName(QString(formatName(format))), std::optional(format));
            QVERIFY(formatSuffix(format).startsWith(u'.'));
            names.insert(formatName(format));
        }
        QCOMPARE(names.size(), qsizetype(AllFormats.size()));
        QVERIFY(!formatFromName(u"pdf"));
        for (const Split split : {Split::Article, Split::Page, Split::Issue, Split::One})
            QCOMPARE(splitFromName(QString(splitName(split))), std::optional(split));
        QVERIFY(!splitFromName(u"word"));
    }

    void eachFormatGoesSomewhere() {
        for (const Format format : AllFormats) {
            ExportSettings settings;
            settings.format = format;
            QVERIFY(canBeOneFile(format) || !splitsOf(format).empty());
            QBuffer out;
            out.open(QIODevice::WriteOnly);
            // Json is no format of articles.
            QCOMPARE(makeWriter(settings, out) == nullptr, format == Format::Json);
        }
    }

    void aFolderIsFilledAsIsUsualOrAsked() {
        ExportSettings settings;
        settings.format = Format::Brat;
        const FolderLayout brat = folderLayout(settings, {u"PER"_s});
        QCOMPARE(brat.split, Split::Article);
        QCOMPARE(brat.parts.size(), 2U);
        QCOMPARE(brat.parts[1].suffix, u".txt"_s);
        QCOMPARE(brat.extras.front().first, u"annotation.conf"_s);
        QVERIFY(brat.extras.front().second.contains("PER\n"));
        settings.format = Format::Text;
        settings.split = Split::Issue;
        QCOMPARE(folderLayout(settings, {}).nameTemplate, usualTemplate(Split::Issue));
        settings.nameTemplate = u"{title}"_s;
        QCOMPARE(folderLayout(settings, {}).nameTemplate, u"{title}"_s);
    }
};

QTEST_GUILESS_MAIN(ExportSettingsTest)
#include "ExportSettingsTest.moc"
