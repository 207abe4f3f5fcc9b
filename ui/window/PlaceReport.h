#pragma once

#include <QObject>

namespace jianbao::ui {

class Document;
class NameDesk;
class StatusStrip;
class Workbench;

/// Tells in the status bar where the caret stands, why the finder decided what it did there, and
/// how far the work on the issue is.
class PlaceReport : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it.
    PlaceReport(Document& document, Workbench& workbench, NameDesk& names, StatusStrip& status);

private:
    void showPlace();

    Document& m_document;
    Workbench& m_workbench;
    NameDesk& m_names;
    StatusStrip& m_status;
};

} // namespace jianbao::ui
