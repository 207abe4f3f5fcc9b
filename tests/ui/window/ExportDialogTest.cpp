#include "ui/window/ExportDialog.h"

#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
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
    void withoutAnArticleItOffersNone();
    void itAsksBeforeItReplacesAFile();

private:
    static void press(ExportDialog& dialog, const QString& text);
    QTemporaryDir m_folder;
};

void ExportDialogTest::press(ExportDialog& dialog, const QString& text) {
    for (auto* button : dialog.findChildren<QRadioButton*>())
        if (button->text().remove(u'&').contains(text))
            button->click();
}

void ExportDialogTest::itSuggestsAFileForEachFormat() {
    ExportDialog dialog(u"kite"_s, m_folder.path(), true);
    QCOMPARE(dialog.choice().path, m_folder.filePath(u"kite-clean.txt"_s));
    press(dialog, u"JSON"_s);
    QCOMPARE(dialog.choice().format, ExportChoice::Format::Json);
    QCOMPARE(dialog.choice().path, m_folder.filePath(u"kite.json"_s));
    press(dialog, u"per article"_s);
    QCOMPARE(dialog.choice().path, m_folder.filePath(u"kite-articles"_s));
    press(dialog, u"whole project"_s);
    QCOMPARE(dialog.choice().scope, ExportChoice::Scope::Project);
}

void ExportDialogTest::withoutAnArticleItOffersNone() {
    ExportDialog dialog(u"kite"_s, m_folder.path(), false);
    press(dialog, u"This article"_s);
    QCOMPARE(dialog.choice().scope, ExportChoice::Scope::Page);
}

void ExportDialogTest::itAsksBeforeItReplacesAFile() {
    ExportDialog dialog(u"kite"_s, m_folder.path(), true);
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
