#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace jianbao::app {

/// The words of the user's language, ours and Qt's own, installed for as long as it lives.
class Translations {
public:
    /// @p language is a translation's name ("en", "zh_CN"); empty to follow the system. The
    /// application object must exist.
    explicit Translations(const QString& language = {});
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace jianbao::app
