#pragma once

#include "ui/entity/NameDialogs.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace jianbao::ui {

class OccurrenceDelegate;
class OccurrenceModel;

/// Shows all occurrences of a name in their context and asks which of them to tag or to untag. The
/// key of a type tags the ticked ones with that type at once.
class EverywhereDialog : public QDialog {
    Q_OBJECT

public:
    EverywhereDialog(const QString& name, TagTypeId type, std::vector<TagType> types,
                     NameDialogs::Find find, QWidget* parent = nullptr);

    EverywhereChoice choice() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTop(const QString& name);
    void makeButtons();
    void look();
    void showCounts();
    TagTypeId type() const;
    std::vector<FoundName> toTag() const;
    std::vector<FoundName> toUntag() const;

    std::vector<TagType> m_types;
    NameDialogs::Find m_find;
    EverywhereChoice::Act m_act = EverywhereChoice::Act::Tag;
    QComboBox* m_scope;
    QComboBox* m_type;
    QLabel* m_summary;
    QListView* m_list;
    OccurrenceModel* m_model;
    OccurrenceDelegate* m_delegate;
    QPushButton* m_tag = nullptr;
    QPushButton* m_untag = nullptr;
};

} // namespace jianbao::ui
