#include "ui/window/ExportDialog.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class ExportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSuggestsAFileForEachFormat();
    void everyFormatHasAPreviewAndAPlace();
    void whatWasChosenBeforeIsOnOffer();
    void withoutAnArticleItOffersNone();
    void itAsksBeforeItReplacesAFile();

private:
    static void press(ExportDialog& dialog, const QString& text);
    /// Chooses the items with that text, in whatever list they are.
    static void choose(ExportDialog& dialog, const QString& text);
    static ExportOffer offer(bool hasArticle);
    QTemporaryDir m_folder;
};

void ExportDialogTest::press(ExportDialog& dialog, const QString& text) {
    for (auto* button : dialog.findChildren<QRadioButton*>())
        if (button->text().remove(u'&').contains(text))
            button->click();
}

void ExportDialogTest::choose(ExportDialog& dialog, const QString& text) {
    for (auto* box : dialog.findChildren<QComboBox*>())
        if (const int index = box->findText(text, Qt::MatchContains); index >= 0)
            box->setCurrentIndex(index);
}

ExportOffer ExportDialogTest::offer(bool hasArticle) {
    return {{u"kite-a3"_s, u"kite"_s, u"kites"_s}, hasArticle, {}, [](const ExportChoice& choice) {
                return QString(jianbao::exchange::formatName(choice.settings.format));
            }};
}

void ExportDialogTest::itSuggestsAFileForEachFormat() {
    ExportDialog dialog(offer(true), m_folder.path());
    QCOMPARE(dialog.choice().path, m_folder.filePath(u"kite-clean.txt"_s));
    choose(dialog, u"JSON with"_s);
    QCOMPARE(dialog.choice().settings.format, jianbao::exchange::Format::Json);
    QCOMPARE(dialog.choice().path, m_folder.filePath(u"kite.json"_s));
    choose(dialog, u"TEI"_s);
    choose(dialog, u"per article"_s);
    QCOMPARE(dialog.choice().path, m_folder.filePath(u"kite-articles"_s));
    QVERIFY(dialog.choice().isFolder);
    QCOMPARE(dialog.choice().settings.split, jianbao::exchange::Split::Article);
    press(dialog, u"whole project"_s);
    QCOMPARE(dialog.choice().scope, ExportChoice::Scope::Project);
    QCOMPARE(dialog.choice().path, m_folder.filePath(u"kites-articles"_s));
    press(dialog, u"This article"_s);
    QCOMPARE(dialog.choice().path, m_folder.filePath(u"kite-a3-articles"_s));
}

void ExportDialogTest::everyFormatHasAPreviewAndAPlace() {
    ExportDialog dialog(offer(true), m_folder.path());
    auto* formats = dialog.findChild<QComboBox*>();
    QCOMPARE(formats->count(), int(jianbao::exchange::AllFormats.size()));
    for (int i = 0; i < formats->count(); ++i) {
        formats->setCurrentIndex(i);
        const ExportChoice choice = dialog.choice();
        QCOMPARE(dialog.findChild<QPlainTextEdit*>()->toPlainText(),
                 QString(jianbao::exchange::formatName(choice.settings.format)));
        QVERIFY(choice.isFolder || jianbao::exchange::canBeOneFile(choice.settings.format));
    }
}

void ExportDialogTest::whatWasChosenBeforeIsOnOffer() {
    ExportOffer again = offer(true);
    ExportChoice before{ExportChoice::Scope::Project, {}, true, m_folder.filePath(u"deep/x"_s)};
    before.settings.format = jianbao::exchange::Format::Conll;
    before.settings.split = jianbao::exchange::Split::Issue;
    before.settings.tokens = jianbao::exchange::Tokens::Words;
    again.before = before;
    ExportDialog dialog(again, m_folder.path());
    QVERIFY(dialog.choice().settings == before.settings);
    QCOMPARE(dialog.choice().scope, before.scope);
    QCOMPARE(dialog.choice().path, m_folder.filePath(u"deep/kites-articles"_s));
}

void ExportDialogTest::withoutAnArticleItOffersNone() {
    ExportDialog dialog(offer(false), m_folder.path());
    press(dialog, u"This article"_s);
    QCOMPARE(dialog.choice().scope, ExportChoice::Scope::Page);
}

void ExportDialogTest::itAsksBeforeItReplacesAFile() {
    ExportDialog dialog(offer(true), m_folder.path());
    QFile file(dialog.choice().path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto answer = [](QMessageBox::StandardButton button) {
        QTimer::singleShot(0, qApp, [button] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box);
            QTest::mouseClick(box->button(button), Qt::LeftButton);
        });
    };
    dialog.show();
    answer(QMessageBox::Cancel);
    dialog.accept();
    QVERIFY(dialog.isVisible());
    answer(QMessageBox::Ok);
    dialog.accept();
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

QTEST_MAIN(ExportDialogTest)
#include "ExportDialogTest.moc"
