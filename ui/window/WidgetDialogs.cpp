#include "ui/window/WidgetDialogs.h"

#include "ui/common/ProjectPlace.h"
#include "ui/settings/Settings.h"
#include "ui/window/ArticleChooser.h"
#include "ui/window/ExportDialog.h"
#include "ui/window/PreviewDialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WidgetDialogs)
};

const QString dumpFolder = u"dump"_s;
const QString projectFolder = u"project"_s;
const QString exportFolder = u"export"_s;

/// Adds a row to choose the encoding to Qt's own file dialog.
QComboBox* addEncodings(QFileDialog& dialog) {
    auto* encodings = new QComboBox(&dialog);
    encodings->addItem(Words::tr("Find out"), -1);
    for (const Encoding encoding : AllEncodings)
        encodings->addItem(encodingName(encoding), static_cast<int>(encoding));
    auto* label = new QLabel(Words::tr("&Encoding of dumps:"), &dialog);
    label->setBuddy(encodings);
    if (auto* grid = qobject_cast<QGridLayout*>(dialog.layout())) {
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(encodings, row, 1);
    }
    return encodings;
}

} // namespace

WidgetDialogs::WidgetDialogs(QWidget& window, Settings& settings)
    : m_window(window)
    , m_settings(settings) {}

std::optional<OpenChoice> WidgetDialogs::chooseFiles(const QString& title, bool withProjects) {
    QFileDialog dialog(&m_window, title, m_settings.folder(dumpFolder));
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    const QString all = Words::tr("All files (*)");
    dialog.setNameFilters(
        withProjects ? QStringList{Words::tr("Dumps and projects (*.txt *.text *.jianbao)"), all}
                     : QStringList{Words::tr("Dumps (*.txt *.text)"), all});
    const QComboBox* encodings = addEncodings(dialog);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    m_settings.setFolder(dumpFolder, dialog.directory().absolutePath());
    const int encoding = encodings->currentData().toInt();
    return OpenChoice{dialog.selectedFiles(),
                      encoding < 0 ? std::nullopt : std::optional(static_cast<Encoding>(encoding))};
}

std::optional<QString> WidgetDialogs::chooseFolder() {
    const QString folder = QFileDialog::getExistingDirectory(
        &m_window, Words::tr("Open a folder of dumps"), m_settings.folder(dumpFolder));
    if (folder.isEmpty())
        return std::nullopt;
    m_settings.setFolder(dumpFolder, folder);
    return folder;
}

QStringList WidgetDialogs::chooseBringIn() {
    const QStringList paths = QFileDialog::getOpenFileNames(
        &m_window, Words::tr("Bring in articles or names"), m_settings.folder(dumpFolder),
        Words::tr("JSON, Markdown, brat, WebAnno, CSV (*.json *.md *.ann *.tsv *.csv)"), nullptr,
        QFileDialog::DontUseNativeDialog);
    if (!paths.isEmpty())
        m_settings.setFolder(dumpFolder, QFileInfo(paths.first()).absolutePath());
    return paths;
}

std::optional<QString> WidgetDialogs::chooseNewProject() {
    // A file that is there is never replaced by an empty project, so nobody is asked.
    return chooseProjectPath(Words::tr("New project"), Words::tr("newspaper"),
                             QFileDialog::DontConfirmOverwrite);
}

std::optional<QString> WidgetDialogs::chooseCopy(const QString& suggestion) {
    return chooseProjectPath(Words::tr("Save a copy of the project"), suggestion);
}

std::optional<QString> WidgetDialogs::chooseRescue(const QString& damaged) {
    const QFileInfo info(damaged);
    QMessageBox box(QMessageBox::Warning, Words::tr("Damaged project"),
                    Words::tr("%1 is damaged and cannot be opened.").arg(info.fileName()),
                    QMessageBox::Cancel, &m_window);
    box.setInformativeText(
        Words::tr("What can still be read of it can be saved into a new project. The damaged file "
                  "stays as it is."));
    QPushButton* rescue = box.addButton(Words::tr("Rescue…"), QMessageBox::AcceptRole);
    box.setDefaultButton(rescue);
    box.exec();
    if (box.clickedButton() != rescue)
        return std::nullopt;
    return chooseProjectPath(Words::tr("Save what can be rescued as"),
                             Words::tr("%1 rescued").arg(info.completeBaseName()),
                             QFileDialog::DontConfirmOverwrite);
}

bool WidgetDialogs::confirmFindEverywhere(int pages) {
    QMessageBox box(QMessageBox::Question, Words::tr("Find articles again"),
                    Words::tr("Find the articles of %n page(s) anew?", nullptr, pages),
                    QMessageBox::Cancel, &m_window);
    box.setInformativeText(Words::tr(
        "What you decided stays, and so do pages that are checked. Each page that changes "
        "is a step of its own in the history and can be taken back."));
    QPushButton* find = box.addButton(Words::tr("Find again"), QMessageBox::AcceptRole);
    box.setDefaultButton(find);
    box.exec();
    return box.clickedButton() == find;
}

std::optional<QString> WidgetDialogs::chooseProjectPath(const QString& title,
                                                        const QString& suggestion,
                                                        QFileDialog::Options options) {
    const QString start = QDir(m_settings.folder(projectFolder)).filePath(suggestion);
    QString path = QFileDialog::getSaveFileName(
        &m_window, title, start, Words::tr("Jianbao projects (*.jianbao)"), nullptr, options);
    if (path.isEmpty())
        return std::nullopt;
    if (!isProjectPath(path))
        path += projectSuffix();
    m_settings.setFolder(projectFolder, QFileInfo(path).absolutePath());
    return path;
}

PrinterPtr WidgetDialogs::choosePrinter(const QString& name, const QString& pdf) {
    return ui::choosePrinter(name, pdf, &m_window);
}

std::optional<ExportChoice> WidgetDialogs::chooseExport(const ExportOffer& offer) {
    ExportDialog dialog(offer, m_settings.folder(exportFolder), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const ExportChoice choice = dialog.choice();
    m_settings.setFolder(exportFolder, QFileInfo(choice.path).absolutePath());
    return choice;
}

std::optional<ArticleId> WidgetDialogs::chooseArticle(const QString& title,
                                                      const std::vector<ArticleLine>& articles) {
    ArticleChooser dialog(title, articles, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.article();
}

bool WidgetDialogs::take(const Proposal& proposal) {
    return PreviewDialog(proposal, &m_window).exec() == QDialog::Accepted;
}

} // namespace jianbao::ui
