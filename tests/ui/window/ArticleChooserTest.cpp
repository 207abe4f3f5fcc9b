#include "ui/window/ArticleChooser.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class ArticleChooserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTypedNumberChoosesThatArticle();
    void wordsOfTheTitleNarrowTheList();
    void arrowKeysMoveInTheListWhileOneTypes();
    void nothingIsChosenFromAnEmptyList();

private:
    const std::vector<ArticleLine> m_articles{{ArticleId{11}, 10, u"大桥通车"_s},
                                              {ArticleId{12}, 1, u"气象预警"_s},
                                              {ArticleId{13}, 2, u"Bridge opens"_s}};
};

void ArticleChooserTest::aTypedNumberChoosesThatArticle() {
    ArticleChooser chooser(u"Move"_s, m_articles);
    chooser.show();
    auto* search = chooser.findChild<QLineEdit*>();
    // 1 is the start of 10 too, but means article 1.
    QTest::keyClicks(search, u"1"_s);
    QCOMPARE(chooser.article(), ArticleId{12});
    QTest::keyClicks(search, u"0"_s);
    QCOMPARE(chooser.article(), ArticleId{11});
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chooser.result(), static_cast<int>(QDialog::Accepted));
}

void ArticleChooserTest::wordsOfTheTitleNarrowTheList() {
    ArticleChooser chooser(u"Move"_s, m_articles);
    QTest::keyClicks(chooser.findChild<QLineEdit*>(), u"bridge"_s);
    QCOMPARE(chooser.findChild<QListWidget*>()->count(), 1);
    QCOMPARE(chooser.article(), ArticleId{13});
}

void ArticleChooserTest::arrowKeysMoveInTheListWhileOneTypes() {
    ArticleChooser chooser(u"Move"_s, m_articles);
    auto* search = chooser.findChild<QLineEdit*>();
    QCOMPARE(chooser.article(), ArticleId{11});
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(chooser.article(), ArticleId{13});
    QTest::keyClick(search, Qt::Key_Up);
    QCOMPARE(chooser.article(), ArticleId{12});
}

void ArticleChooserTest::nothingIsChosenFromAnEmptyList() {
    ArticleChooser chooser(u"Move"_s, m_articles);
    QTest::keyClicks(chooser.findChild<QLineEdit*>(), u"zzz"_s);
    QCOMPARE(chooser.article(), std::nullopt);
}

QTEST_MAIN(ArticleChooserTest)
#include "ArticleChooserTest.moc"
