#include "ui/window/ExportDialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace jianbao::ui {

using namespace Qt::StringLiterals;
using exchange::Format;
using exchange::Split;
using exchange::TextOptions;
using Scope = ExportChoice::Scope;

namespace {

/// The choice "one file" among the ways to split.
constexpr int OneFile = -1;
/// The choice "as is usual for the format" among the tokens.
constexpr int UsualTokens = -1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportDialog)
};

QString formatText(Format format) {
    switch (format) {
    case Format::Text:
        return Words::tr("Clean text");
    case Format::Markdown:
        return Words::tr("Markdown");
    case Format::Html:
        return Words::tr("Web page (HTML)");
    case Format::Csv:
        return Words::tr("Table of articles (CSV)");
    case Format::MentionsCsv:
        return Words::tr("Table of names (CSV)");
    case Format::Json:
        return Words::tr("JSON with positions in the dump");
    case Format::JsonLines:
        return Words::tr("JSON Lines, an article a line");
    case Format::Tei:
        return Words::tr("TEI P5 (XML)");
    case Format::Conll:
        return Words::tr("CoNLL labels");
    case Format::Brat:
        return Words::tr("brat standoff");
    case Format::WebAnnoTsv:
        return Words::tr("WebAnno TSV 3.3");
    case Format::Doccano:
        return Words::tr("doccano (JSON Lines)");
    case Format::LabelStudio:
        return Words::tr("Label Studio (JSON)");
    case Format::WebAnnotation:
        return Words::tr("W3C Web Annotation (JSON-LD)");
    case Format::Xmi:
        return Words::tr("UIMA CAS (XMI)");
    case Format::Spacy:
        return Words::tr("spaCy (JSON Lines)");
    }
    Q_UNREACHABLE();
}

QString splitText(Split split) {
    switch (split) {
    case Split::Article:
        return Words::tr("A folder with a file per article");
    case Split::Page:
        return Words::tr("A folder with a file per page");
    case Split::Issue:
        return Words::tr("A folder with a file per issue");
    case Split::One:
        break;
    }
    return Words::tr("A folder with one file");
}

void choose(QComboBox& box, int value) {
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

} // namespace

ExportDialog::ExportDialog(ExportOffer offer, const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_offer(std::move(offer))
    , m_folder(folder) {
    setWindowTitle(tr("Export"));
    auto* layout = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    layout->addLayout(form);
    makeScope(*form);
    makeFormat(*form);
    makeOptions(*form);
    m_preview = new QPlainTextEdit(this);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setMinimumSize(560, 180);
    auto* label = new QLabel(tr("Pre&view:"), this);
    label->setBuddy(m_preview);
    form->addRow(label);
    form->addRow(m_preview);
    makePath(*form);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showFormat();
    suggestPath();
    if (m_offer.before)
        takeOver(*m_offer.before);
    for (QComboBox* box : {m_files, m_paragraphs, m_encoding, m_lineEnds, m_tokens})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::showPreview);
    connect(m_byteOrderMark, &QCheckBox::toggled, this, &ExportDialog::showPreview);
    showPreview();
    m_path->setFocus();
}

void ExportDialog::makeScope(QFormLayout& form) {
    m_scope = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    const std::array choices{std::pair(Scope::Article, tr("This &article")),
                             std::pair(Scope::Page, tr("This &page")),
                             std::pair(Scope::Project, tr("The whole p&roject"))};
    for (const auto& [scope, text] : choices) {
        auto* button = new QRadioButton(text, this);
        m_scope->addButton(button, static_cast<int>(scope));
        row->addWidget(button);
    }
    row->addStretch();
    form.addRow(tr("What:"), row);
    m_scope->button(static_cast<int>(Scope::Article))->setEnabled(m_offer.hasArticle);
    m_scope->button(static_cast<int>(Scope::Page))->setChecked(true);
    connect(m_scope, &QButtonGroup::idClicked, this, [this] {
        suggestPath();
        showPreview();
    });
}

void ExportDialog::makeFormat(QFormLayout& form) {
    m_format = new QComboBox(this);
    for (const Format format : exchange::AllFormats)
        m_format->addItem(formatText(format), static_cast<int>(format));
    form.addRow(tr("&Format:"), m_format);
    m_files = new QComboBox(this);
    form.addRow(tr("F&iles:"), m_files);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        showFormat();
        suggestPath();
        showPreview();
    });
    connect(m_files, &QComboBox::currentIndexChanged, this, &ExportDialog::suggestPath);
}

void ExportDialog::makeOptions(QFormLayout& form) {
    using Paragraphs = TextOptions::Paragraphs;
    m_paragraphs = new QComboBox(this);
    m_paragraphs->addItem(tr("Indented"), static_cast<int>(Paragraphs::Indented));
    m_paragraphs->addItem(tr("Parted by blank lines"), static_cast<int>(Paragraphs::Separated));
    m_paragraphs->addItem(tr("A line each"), static_cast<int>(Paragraphs::Plain));
    m_encoding = new QComboBox(this);
    m_encoding->addItem(u"UTF-8"_s, static_cast<int>(Encoding::Utf8));
    m_encoding->addItem(u"GB18030"_s, static_cast<int>(Encoding::Gb18030));
    m_lineEnds = new QComboBox(this);
    m_lineEnds->addItem(u"LF"_s, static_cast<int>(TextOptions::LineEnds::Lf));
    m_lineEnds->addItem(u"CR LF (Windows)"_s, static_cast<int>(TextOptions::LineEnds::CrLf));
    m_tokens = new QComboBox(this);
    m_tokens->addItem(tr("As is usual for the format"), UsualTokens);
    m_tokens->addItem(tr("Characters"), static_cast<int>(exchange::Tokens::Characters));
    m_tokens->addItem(tr("Words"), static_cast<int>(exchange::Tokens::Words));
    m_byteOrderMark = new QCheckBox(tr("Byte order &mark, for spreadsheets and old editors"), this);
    form.addRow(tr("Para&graphs:"), m_paragraphs);
    form.addRow(tr("E&ncoding:"), m_encoding);
    form.addRow(tr("&Line ends:"), m_lineEnds);
    form.addRow(tr("To&kens:"), m_tokens);
    form.addRow(m_byteOrderMark);
}

void ExportDialog::makePath(QFormLayout& form) {
    m_path = new QLineEdit(this);
    auto* browseButton = new QPushButton(tr("&Browse…"), this);
    browseButton->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(browseButton);
    auto* label = new QLabel(tr("&Where to:"), this);
    label->setBuddy(m_path);
    form.addRow(label, row);
    connect(m_path, &QLineEdit::textChanged, this,
            [this](const QString& path) { m_export->setEnabled(!path.trimmed().isEmpty()); });
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
}

void ExportDialog::takeOver(const ExportChoice& before) {
    const exchange::ExportSettings& settings = before.settings;
    choose(*m_format, static_cast<int>(settings.format));
    showFormat();
    choose(*m_files,
           before.isFolder && settings.split ? static_cast<int>(*settings.split) : OneFile);
    choose(*m_paragraphs, static_cast<int>(settings.text.paragraphs));
    choose(*m_encoding, static_cast<int>(settings.text.encoding));
    choose(*m_lineEnds, static_cast<int>(settings.text.lineEnds));
    choose(*m_tokens, settings.tokens ? static_cast<int>(*settings.tokens) : UsualTokens);
    m_byteOrderMark->setChecked(settings.text.byteOrderMark);
    if (before.scope != Scope::Article || m_offer.hasArticle)
        m_scope->button(static_cast<int>(before.scope))->setChecked(true);
    m_folder = QFileInfo(before.path).absolutePath();
    suggestPath();
}

Format ExportDialog::format() const {
    return static_cast<Format>(m_format->currentData().toInt());
}

void ExportDialog::showFormat() {
    m_files->clear();
    if (exchange::canBeOneFile(format()))
        m_files->addItem(tr("One file"), OneFile);
    for (const Split split : exchange::splitsOf(format())) {
        if (split != Split::One)
            m_files->addItem(splitText(split), static_cast<int>(split));
    }
    const bool isText = format() == Format::Text;
    m_paragraphs->setEnabled(isText);
    m_encoding->setEnabled(isText);
    m_lineEnds->setEnabled(isText);
    m_byteOrderMark->setEnabled(isText || format() == Format::Csv ||
                                format() == Format::MentionsCsv);
    m_tokens->setEnabled(format() == Format::Conll || format() == Format::WebAnnoTsv ||
                         format() == Format::Xmi || format() == Format::Spacy);
}

ExportChoice ExportDialog::choice() const {
    ExportChoice choice;
    choice.scope = static_cast<Scope>(m_scope->checkedId());
    choice.settings.format = format();
    const int split = m_files->currentData().toInt();
    choice.isFolder = split != OneFile;
    if (choice.isFolder)
        choice.settings.split = static_cast<Split>(split);
    TextOptions& text = choice.settings.text;
    text.paragraphs = static_cast<TextOptions::Paragraphs>(m_paragraphs->currentData().toInt());
    text.encoding = static_cast<Encoding>(m_encoding->currentData().toInt());
    text.lineEnds = static_cast<TextOptions::LineEnds>(m_lineEnds->currentData().toInt());
    text.byteOrderMark = m_byteOrderMark->isChecked();
    if (const int tokens = m_tokens->currentData().toInt(); tokens != UsualTokens)
        choice.settings.tokens = static_cast<exchange::Tokens>(tokens);
    choice.path =
        QDir(m_folder).absoluteFilePath(QDir::fromNativeSeparators(m_path->text().trimmed()));
    return choice;
}

void ExportDialog::accept() {
    const ExportChoice chosen = choice();
    const bool replaces = chosen.isFolder
                              ? QDir(chosen.path).exists() && !QDir(chosen.path).isEmpty()
                              : QFileInfo::exists(chosen.path);
    if (replaces) {
        const QString question =
            chosen.isFolder ? tr("%1 is not empty. Files of the same names in it will be replaced.")
                            : tr("%1 is there already. Replace it?");
        QMessageBox box(QMessageBox::Warning, windowTitle(),
                        question.arg(QDir::toNativeSeparators(chosen.path)),
                        QMessageBox::Ok | QMessageBox::Cancel, this);
        box.button(QMessageBox::Ok)->setText(tr("&Replace"));
        box.setDefaultButton(QMessageBox::Cancel);
        if (box.exec() != QMessageBox::Ok)
            return;
    }
    QDialog::accept();
}

void ExportDialog::suggestPath() {
    const bool isFolder = m_files->count() > 0 && m_files->currentData().toInt() != OneFile;
    const QString suffix = exchange::formatSuffix(format());
    const auto scope = static_cast<Scope>(m_scope->checkedId());
    const QString& name = scope == Scope::Article   ? m_offer.names.article
                          : scope == Scope::Project ? m_offer.names.project
                                                    : m_offer.names.page;
    const QString file = isFolder                   ? name + u"-articles"_s
                         : format() == Format::Text ? name + u"-clean"_s + suffix
                                                    : name + suffix;
    m_path->setText(QDir::toNativeSeparators(QDir(m_folder).filePath(file)));
}

void ExportDialog::showPreview() {
    if (m_offer.preview)
        m_preview->setPlainText(m_offer.preview(choice()));
}

void ExportDialog::browse() {
    const ExportChoice current = choice();
    const QString path =
        current.isFolder ? QFileDialog::getExistingDirectory(this, windowTitle(),
                                                             QFileInfo(current.path).absolutePath())
                         : QFileDialog::getSaveFileName(this, windowTitle(), current.path);
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

} // namespace jianbao::ui
