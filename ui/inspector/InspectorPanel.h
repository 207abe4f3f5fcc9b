#pragma once

#include "core/model/Article.h"

#include <QWidget>

#include <array>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace jianbao::ui {

class Document;

/// What is known of the page, the article and the block at the caret, to be read and changed: kind,
/// status, title, metadata and notes. A field is written when the person leaves it or presses
/// Enter, and at the latest when the place or the page is left.
class InspectorPanel : public QWidget {
    Q_OBJECT

public:
    /// @p document must outlive it.
    explicit InspectorPanel(Document& document, QWidget* parent = nullptr);

    /// Shows these; invalid ids where the caret is in no article or no block. What the person is
    /// just typing for another article is written first.
    void setPlace(ArticleId article, BlockId block);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QLineEdit* addField(QFormLayout* form, const QString& label, const QString& tip = {});
    QComboBox* addStatus(QFormLayout* form, const QString& label);
    void makeArticleForm(QFormLayout* form);
    void makeRestOfForm(QFormLayout* form);
    void show();
    /// Writes what the person has typed and not left yet.
    void writeTyped();
    void writeTitle();
    void writeMetadata();
    void writeNotes();
    Metadata metadata() const;
    std::array<QLineEdit*, 7> metadataFields() const;
    std::array<QLineEdit*, 3> noteFields() const;

    Document& m_document;
    ArticleId m_article;
    BlockId m_block;
    QLabel* m_heading;
    QComboBox* m_kind = nullptr;
    QComboBox* m_status = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_agency = nullptr;
    QLineEdit* m_place = nullptr;
    QLineEdit* m_date = nullptr;
    QLineEdit* m_reporters = nullptr;
    QLineEdit* m_photographers = nullptr;
    QLineEdit* m_continuedOn = nullptr;
    QLineEdit* m_continuedFrom = nullptr;
    QLineEdit* m_note = nullptr;
    QLineEdit* m_blockNote = nullptr;
    QComboBox* m_pageStatus = nullptr;
    QLineEdit* m_pageNote = nullptr;
};

} // namespace jianbao::ui
