#include "ui/window/GuideWindow.h"

#include <QFile>
#include <QTest>
#include <QTextBrowser>

using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class GuideWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itShowsTheGuideWithItsPictures() {
        const GuideWindow window;
        const auto* text = window.findChild<QTextBrowser*>();
        QVERIFY(text->toPlainText().contains(u"user guide"));
        QVERIFY(!text->document()
                     ->resource(QTextDocument::ImageResource, QUrl(u"../screenshots/window.png"_s))
                     .isNull());
    }

    void bothLanguagesTellTheSame() {
        QFile english(u":/docs/guide.en.md"_s);
        QFile chinese(u":/docs/guide.zh_CN.md"_s);
        QVERIFY(english.open(QIODevice::ReadOnly) && chinese.open(QIODevice::ReadOnly));
        QCOMPARE(english.readAll().count("\n## "), chinese.readAll().count("\n## "));
    }
};

QTEST_MAIN(GuideWindowTest)
#include "GuideWindowTest.moc"
