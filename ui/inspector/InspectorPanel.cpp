#include "ui/inspector/InspectorPanel.h"

#include "core/edit/Remarks.h"
#include "ui/common/ArticleTitle.h"
#include "ui/common/Document.h"
#include "ui/common/Names.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QString& text) {
    static const QRegularExpression separators(u"[、，,；;]\\s*"_s);
    QStringList names;
    for (const QString& name : text.split(separators, Qt::SkipEmptyParts))
        if (!name.trimmed().isEmpty())
            names.append(name.trimmed());
    return names;
}

template<typename Value>
void showChoice(QComboBox* box, Value value) {
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

/// What the person is typing stays.
void showText(QLineEdit* field, const QString& text) {
    if (!field->isModified())
        field->setText(text);
}

} // namespace

InspectorPanel::InspectorPanel(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_heading(new QLabel(this)) {
    m_heading->setContentsMargins(12, 8, 12, 4);
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_heading->setWordWrap(true);
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(12, 0, 12, 12);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    makeArticleForm(form);
    makeRestOfForm(form);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(fields);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(scroll, 1);
    connect(&document, &Document::layoutChanged, this, &InspectorPanel::show);
    connect(&document, &Document::flushRequested, this, &InspectorPanel::writeTyped);
    connect(&document, &Document::pageOpened, this, [this] { setPlace({}, {}); });
    show();
}

QLineEdit* InspectorPanel::addField(QFormLayout* form, const QString& label, const QString& tip) {
    auto* field = new QLineEdit(this);
    field->setToolTip(tip);
    field->setAccessibleName(label);
    form->addRow(label, field);
    return field;
}

QComboBox* InspectorPanel::addStatus(QFormLayout* form, const QString& label) {
    auto* box = new QComboBox(this);
    box->setAccessibleName(label);
    for (const Status status : AllStatuses)
        box->addItem(statusText(status), static_cast<int>(status));
    form->addRow(label, box);
    return box;
}

void InspectorPanel::makeArticleForm(QFormLayout* form) {
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Kind"));
    for (const ArticleKind kind : AllArticleKinds)
        m_kind->addItem(kindText(kind), static_cast<int>(kind));
    form->addRow(tr("Kind"), m_kind);
    m_status = addStatus(form, tr("Status"));
    m_title =
        addField(form, tr("Title"), tr("In place of what the headline says; empty to go by it"));
    const QString several = tr("Several names are parted by commas");
    m_agency = addField(form, tr("Agency"));
    m_place = addField(form, tr("Place"));
    m_date = addField(form, tr("Date"));
    m_reporters = addField(form, tr("Reporters"), several);
    m_photographers = addField(form, tr("Photographers"), several);
    m_continuedOn = addField(form, tr("Goes on, page"));
    m_continuedFrom = addField(form, tr("Comes from, page"));
    m_note = addField(form, tr("Note"));
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_document.setKind(m_article, static_cast<ArticleKind>(m_kind->currentData().toInt()));
    });
    connect(m_status, &QComboBox::activated, this, [this] {
        const auto status = static_cast<Status>(m_status->currentData().toInt());
        m_document.apply(edit::Operation::SetStatus, [this, status](const Layout& layout) {
            return edit::setArticleStatus(layout, m_article, status);
        });
    });
    connect(m_title, &QLineEdit::editingFinished, this, &InspectorPanel::writeTitle);
    for (const QLineEdit* field : metadataFields())
        connect(field, &QLineEdit::editingFinished, this, &InspectorPanel::writeMetadata);
    connect(m_note, &QLineEdit::editingFinished, this, &InspectorPanel::writeNotes);
}

void InspectorPanel::makeRestOfForm(QFormLayout* form) {
    m_blockNote = addField(form, tr("Note on the block"));
    m_pageStatus = addStatus(form, tr("Page"));
    m_pageNote = addField(form, tr("Note on the page"));
    connect(m_blockNote, &QLineEdit::editingFinished, this, &InspectorPanel::writeNotes);
    connect(m_pageNote, &QLineEdit::editingFinished, this, &InspectorPanel::writeNotes);
    connect(m_pageStatus, &QComboBox::activated, this, [this] {
        const auto status = static_cast<Status>(m_pageStatus->currentData().toInt());
        m_document.apply(edit::Operation::SetStatus,
                         [page = m_document.page().id, status](const Layout& layout) {
                             return edit::setPageStatus(layout, page, status);
                         });
    });
}

void InspectorPanel::setPlace(ArticleId article, BlockId block) {
    writeTyped();
    m_article = article;
    m_block = block;
    show();
}

void InspectorPanel::hideEvent(QHideEvent* event) {
    writeTyped();
    QWidget::hideEvent(event);
}

void InspectorPanel::writeTyped() {
    const auto isTyped = [](const auto& fields) {
        return std::any_of(fields.begin(), fields.end(),
                           [](const QLineEdit* field) { return field->isModified(); });
    };
    if (m_title->isModified())
        writeTitle();
    if (isTyped(metadataFields()))
        writeMetadata();
    if (isTyped(noteFields()))
        writeNotes();
}

void InspectorPanel::show() {
    const Layout& layout = m_document.layout();
    const Article* article = layout.article(m_article);
    const Block* block = layout.block(m_block);
    const Page& page = m_document.page();
    m_heading->setText(article ? tr("Article %1").arg(articleNumber(layout, m_article)) + u"  "_s +
                                     articleTitle(layout, m_article, page.id, page.text)
                       : block ? roleText(block->role)
                               : tr("Put the caret into an article to see what is known of it."));
    const Article shown = article ? *article : Article{};
    for (QWidget* field : std::initializer_list<QWidget*>{
             m_kind, m_status, m_title, m_agency, m_place, m_date, m_reporters, m_photographers,
             m_continuedOn, m_continuedFrom, m_note})
        field->setEnabled(article);
    m_blockNote->setEnabled(block);
    m_pageStatus->setEnabled(m_document.hasPage());
    m_pageNote->setEnabled(m_document.hasPage());
    showChoice(m_kind, shown.kind);
    showChoice(m_status, shown.status);
    showChoice(m_pageStatus, layout.stateOf(page.id).status);
    m_title->setPlaceholderText(article ? articleTitle(layout, m_article, page.id, page.text)
                                        : QString());
    showText(m_title, shown.title);
    showText(m_agency, shown.meta.agency);
    showText(m_place, shown.meta.place);
    showText(m_date, shown.meta.date);
    showText(m_reporters, shown.meta.reporters.join(u"、"_s));
    showText(m_photographers, shown.meta.photographers.join(u"、"_s));
    showText(m_continuedOn, shown.meta.continuedOn);
    showText(m_continuedFrom, shown.meta.continuedFrom);
    showText(m_note, shown.note);
    showText(m_blockNote, block ? block->note : QString());
    showText(m_pageNote, layout.stateOf(page.id).note);
}

std::array<QLineEdit*, 7> InspectorPanel::metadataFields() const {
    return {m_agency,        m_place,       m_date,         m_reporters,
            m_photographers, m_continuedOn, m_continuedFrom};
}

std::array<QLineEdit*, 3> InspectorPanel::noteFields() const {
    return {m_note, m_blockNote, m_pageNote};
}

void InspectorPanel::writeTitle() {
    const Article* article = m_document.layout().article(m_article);
    const QString title = m_title->text().trimmed();
    m_title->setModified(false);
    if (article && article->title != title)
        m_document.apply(edit::Operation::Title, [id = m_article, title](const Layout& layout) {
            return edit::setTitle(layout, id, title);
        });
}

Metadata InspectorPanel::metadata() const {
    return {m_agency->text().trimmed(),       m_place->text().trimmed(),
            m_date->text().trimmed(),         namesOf(m_reporters->text()),
            namesOf(m_photographers->text()), m_continuedOn->text().trimmed(),
            m_continuedFrom->text().trimmed()};
}

void InspectorPanel::writeMetadata() {
    const Article* article = m_document.layout().article(m_article);
    const Metadata meta = metadata();
    for (QLineEdit* field : metadataFields())
        field->setModified(false);
    if (article && article->meta != meta)
        m_document.apply(edit::Operation::Metadata, [id = m_article, meta](const Layout& layout) {
            return edit::setMetadata(layout, id, meta);
        });
}

void InspectorPanel::writeNotes() {
    const Layout& layout = m_document.layout();
    const PageId page = m_document.page().id;
    const QString note = m_note->text();
    const QString blockNote = m_blockNote->text();
    const QString pageNote = m_pageNote->text();
    for (QLineEdit* field : noteFields())
        field->setModified(false);
    if (const Article* article = layout.article(m_article); article && article->note != note)
        m_document.apply(edit::Operation::Note, [id = m_article, note](const Layout& l) {
            return edit::setArticleNote(l, id, note);
        });
    else if (const Block* block = layout.block(m_block); block && block->note != blockNote)
        m_document.apply(edit::Operation::Note, [id = m_block, blockNote](const Layout& l) {
            return edit::setBlockNote(l, id, blockNote);
        });
    else if (page.isValid() && layout.stateOf(page).note != pageNote)
        m_document.apply(edit::Operation::Note, [page, pageNote](const Layout& l) {
            return edit::setPageNote(l, page, pageNote);
        });
}

} // namespace jianbao::ui
