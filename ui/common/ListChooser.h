#pragma once

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace jianbao::ui {

/// Asks for one of many: what is typed narrows the list, the arrow keys move in it meanwhile.
class ListChooser : public QDialog {
    Q_OBJECT

protected:
    /// @p hint says what can be typed, @p name what the list holds. The heir calls start().
    ListChooser(const QString& title, const QString& hint, const QString& name, QWidget* parent);

    /// Shows the whole list.
    void start() { narrow({}); }
    /// Adds what goes with the words by addLine(); returns the row to choose first.
    virtual int fill(const QString& wanted) = 0;
    void addLine(const QString& text, qint64 id);
    int lineCount() const;
    /// The id of the chosen line; none if the list is empty.
    std::optional<qint64> chosen() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& text);

    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_nothing;
};

} // namespace jianbao::ui
