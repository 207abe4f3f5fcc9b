#include "core/exchange/SettingsJson.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;

class SettingsJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsComeBack() {
        ExportSettings settings;
        QVERIFY(settingsFromJson(toJson(settings)) == settings);
        settings.format = Format::WebAnnoTsv;
        settings.split = Split::Issue;
        settings.nameTemplate = u"{date}/镇"_s;
        settings.tokens = Tokens::Characters;
        settings.scheme = ConllWriter::Scheme::Bioes;
        settings.lineBreaks = true;
        settings.text = {TextOptions::Paragraphs::Plain,
                         TextOptions::Order::TitlesFirst,
                         false,
                         true,
                         {Role::Jump, Role::Credit},
                         TextOptions::LineEnds::CrLf,
                         Encoding::Gb18030,
                         true};
        QVERIFY(settingsFromJson(toJson(settings)) == settings);
    }

    void nonsenseIsTheDefault() {
        QVERIFY(settingsFromJson("nonsense") == ExportSettings());
        QVERIFY(settingsFromJson(R"({"format": "x", "split": 7, "order": 99})") ==
                ExportSettings());
    }
};

QTEST_GUILESS_MAIN(SettingsJsonTest)
#include "SettingsJsonTest.moc"
