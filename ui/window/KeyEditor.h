#pragma once

#include "ui/settings/KeyBindings.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace jianbao::ui {

/// Changes the keys of actions. A key that another action has is told, and goes over only when the
/// person says so. What is set holds at once, and in the next run.
class KeyEditor : public QDialog {
    Q_OBJECT

public:
    /// @p bindings must outlive it.
    explicit KeyEditor(KeyBindings& bindings, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* current() const;
    void filter(const QString& text);
    void showCurrent();
    void check();
    void assign();
    void reset();
    void refresh();

    KeyBindings& m_bindings;
    QLineEdit* m_filter;
    QTreeWidget* m_list;
    /// Takes the new key, whatever it is.
    QLineEdit* m_key;
    QKeySequence m_pressed;
    QLabel* m_remark;
    QPushButton* m_assign;
    QPushButton* m_reset;
};

} // namespace jianbao::ui
