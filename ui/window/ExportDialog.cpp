#include "ui/window/ExportDialog.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace jianbao::ui {

using namespace Qt::StringLiterals;
using Scope = ExportChoice::Scope;
using Format = ExportChoice::Format;

ExportDialog::ExportDialog(const QString& name, const QString& folder, bool hasArticle,
                           QWidget* parent)
    : QDialog(parent)
    , m_name(name)
    , m_folder(folder) {
    setWindowTitle(tr("Export"));
    auto* layout = new QVBoxLayout(this);
    m_scope =
        addChoices(tr("What"), {{static_cast<int>(Scope::Article), tr("This &article")},
                                {static_cast<int>(Scope::Page), tr("This &page")},
                                {static_cast<int>(Scope::Project), tr("The whole p&roject")}});
    m_format = addChoices(
        tr("As"), {{static_cast<int>(Format::TextFile), tr("Clean &text, one file")},
                   {static_cast<int>(Format::TextFolder), tr("Clean text, one &file per article")},
                   {static_cast<int>(Format::Json), tr("&JSON with positions in the dump")}});
    m_scope->button(static_cast<int>(Scope::Article))->setEnabled(hasArticle);
    m_scope->button(static_cast<int>(Scope::Page))->setChecked(true);
    m_format->button(static_cast<int>(Format::TextFile))->setChecked(true);

    m_path = new QLineEdit(this);
    m_path->setMinimumWidth(360);
    auto* label = new QLabel(tr("&Where to:"), this);
    label->setBuddy(m_path);
    auto* browseButton = new QPushButton(tr("&Browse…"), this);
    browseButton->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(browseButton);
    layout->addLayout(row);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    layout->addWidget(buttons);

    connect(m_scope, &QButtonGroup::idClicked, this, &ExportDialog::suggestPath);
    connect(m_format, &QButtonGroup::idClicked, this, &ExportDialog::suggestPath);
    connect(m_path, &QLineEdit::textChanged, this,
            [this](const QString& path) { m_export->setEnabled(!path.trimmed().isEmpty()); });
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    suggestPath();
    m_path->setFocus();
}

QButtonGroup* ExportDialog::addChoices(const QString& title,
                                       const std::vector<std::pair<int, QString>>& choices) {
    auto* box = new QGroupBox(title, this);
    auto* column = new QVBoxLayout(box);
    auto* group = new QButtonGroup(box);
    for (const auto& [id, text] : choices) {
        auto* button = new QRadioButton(text, box);
        group->addButton(button, id);
        column->addWidget(button);
    }
    layout()->addWidget(box);
    return group;
}

ExportChoice ExportDialog::choice() const {
    return {static_cast<Scope>(m_scope->checkedId()), static_cast<Format>(m_format->checkedId()),
            QDir(m_folder).absoluteFilePath(QDir::fromNativeSeparators(m_path->text().trimmed()))};
}

void ExportDialog::accept() {
    const ExportChoice chosen = choice();
    const bool replaces = chosen.format == Format::TextFolder
                              ? QDir(chosen.path).exists() && !QDir(chosen.path).isEmpty()
                              : QFileInfo::exists(chosen.path);
    if (replaces) {
        const QString question =
            chosen.format == Format::TextFolder
                ? tr("%1 is not empty. Files of the same names in it will be replaced.")
                : tr("%1 is there already. Replace it?");
        const auto answer = QMessageBox::warning(
            this, windowTitle(), question.arg(QDir::toNativeSeparators(chosen.path)),
            QMessageBox::Ok | QMessageBox::Cancel, QMessageBox::Cancel);
        if (answer != QMessageBox::Ok)
            return;
    }
    QDialog::accept();
}

void ExportDialog::suggestPath() {
    QString name = m_name;
    switch (static_cast<Format>(m_format->checkedId())) {
    case Format::TextFile:
        name += u"-clean.txt"_s;
        break;
    case Format::TextFolder:
        name += u"-articles"_s;
        break;
    case Format::Json:
        name += u".json"_s;
        break;
    }
    m_path->setText(QDir::toNativeSeparators(QDir(m_folder).filePath(name)));
}

void ExportDialog::browse() {
    const ExportChoice current = choice();
    const QString path = current.format == Format::TextFolder
                             ? QFileDialog::getExistingDirectory(
                                   this, windowTitle(), QFileInfo(current.path).absolutePath())
                             : QFileDialog::getSaveFileName(this, windowTitle(), current.path);
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

} // namespace jianbao::ui
