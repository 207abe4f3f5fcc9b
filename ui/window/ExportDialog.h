#pragma once

#include "ui/window/Dialogs.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace jianbao::ui {

/// Asks what to export, as what and where to, and shows the beginning of what comes out.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// @p folder is where the export would go.
    ExportDialog(ExportOffer offer, const QString& folder, QWidget* parent = nullptr);

    ExportChoice choice() const;

public Q_SLOTS:
    /// Asks before something that is there is replaced.
    void accept() override;

private:
    void makeScope(QFormLayout& form);
    void makeFormat(QFormLayout& form);
    void makeOptions(QFormLayout& form);
    void makePath(QFormLayout& form);
    void takeOver(const ExportChoice& before);
    exchange::Format format() const;
    void showFormat();
    void suggestPath();
    void showPreview();
    void browse();

    ExportOffer m_offer;
    QString m_folder;
    QButtonGroup* m_scope = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_files = nullptr;
    QComboBox* m_paragraphs = nullptr;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_lineEnds = nullptr;
    QComboBox* m_tokens = nullptr;
    QCheckBox* m_byteOrderMark = nullptr;
    QLineEdit* m_path = nullptr;
    QPlainTextEdit* m_preview = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace jianbao::ui
