#include "core/segment/FirstPerson.h"

#include <QTest>

using namespace jianbao::segment;
using namespace Qt::StringLiterals;

class FirstPersonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void voice_data() {
        QTest::addColumn<QStringList>("paragraphs");
        QTest::addColumn<bool>("speaks");
        QTest::newRow("column") << QStringList{u"My aunt kept her savings in a can, and I told her "
                                               "she was a fool."_s}
                                << true;
        QTest::newRow("quotations")
            << QStringList{u"“I have waited for eleven years,” said the farmer. “My cows have not.”"_s}
            << false;
        QTest::newRow("straight quotes")
            << QStringList{u"\"I counted my hens,\" she said. \"I had nine.\""_s} << false;
        QTest::newRow("quotation left open")
            << QStringList{u"“I saw the corner of it go down."_s, u"Then I rang my sister."_s}
            << true;
        QTest::newRow("slip") << QStringList{u"The committee, I am told, will meet again."_s}
                              << false;
        QTest::newRow("French") << QStringList{u"J’ai vu mon voisin partir, et je l’ai plaint."_s}
                                << true;
        QTest::newRow("German")
            << QStringList{u"Ich habe mich gefragt, wem das nützt. „Mir“, sagte der Wirt."_s}
            << true;
        QTest::newRow("numerals") << QStringList{u"World War II and Henry VIII"_s} << false;
    }
    void voice() {
        QFETCH(QStringList, paragraphs);
        FirstPerson voice;
        for (const QString& paragraph : paragraphs)
            voice.add(paragraph, true);
        QTEST(voice.speaks(), "speaks");
    }
    void quotationsGoOnOverLines() {
        FirstPerson voice;
        voice.add(u"“I have been patient, and I can"_s, true);
        voice.add(u"be patient with my neighbor,” he said."_s, false);
        QVERIFY(!voice.speaks());
    }
};

QTEST_GUILESS_MAIN(FirstPersonTest)
#include "FirstPersonTest.moc"
