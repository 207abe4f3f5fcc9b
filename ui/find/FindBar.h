#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace jianbao::ui {

/// A bar to look for words with: Enter and F3 go on, Shift goes back, Escape closes it.
class FindBar : public QFrame {
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    /// Shows the bar with the keyboard in it; @p text, unless empty, is what to look for.
    void open(const QString& text);
    QString text() const;
    /// Whether to go on with the other pages of the issue.
    bool wholeIssue() const;
    /// "3 of 12", or why there is nothing.
    void setRemark(const QString& remark, bool warning = false);

Q_SIGNALS:
    void textChanged(const QString& text);
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void close();

    QLineEdit* m_text;
    QCheckBox* m_issue;
    QLabel* m_remark;
};

} // namespace jianbao::ui
