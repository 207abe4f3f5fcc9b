#pragma once

#include "app/Translations.h"
#include "ui/common/Document.h"
#include "ui/settings/Settings.h"
#include "ui/window/MainWindow.h"

#include <QObject>

#include <memory>
#include <optional>

namespace jianbao::app {

/// Builds what the window program is made of, and makes the window anew when the language changes.
class Program : public QObject {
    Q_OBJECT

public:
    /// @p settingsFile empty for the user's own; @p dataFolder takes projects that cannot lie
    /// beside their dump.
    Program(const QString& settingsFile, QString dataFolder);
    ~Program() override;

    ui::MainWindow& window() const { return *m_window; }
    ui::Document& document() { return m_document; }
    /// The dumps that come with the program.
    static QStringList samples();
    /// What to say where no installed font has Chinese characters; empty if one has.
    static QString missingFontText();

private:
    void makeWindow();
    void changeLanguage();

    ui::Settings m_settings;
    QString m_dataFolder;
    ui::Document m_document;
    std::optional<Translations> m_translations;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace jianbao::app
