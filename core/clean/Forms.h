#pragma once

#include "core/clean/CleanOptions.h"
#include "core/text/OffsetMap.h"

#include <QString>
#include <QStringView>

namespace jianbao::clean {

/// Copies runs of a paragraph, giving characters the forms that a person chose. One paragraph each,
/// as quotation marks open and close in turn.
class Forms {
public:
    /// @p isChinese: whether the paragraph is; quotation marks and punctuation of others stay.
    Forms(const CleanOptions& options, bool isChinese);

    static bool isNeeded(const CleanOptions& options);

    /// Appends @p run of @p source to @p text and its @p map.
    void append(QStringView source, TextRange run, QString& text, OffsetMap& map);

private:
    struct Unit {
        qsizetype length = 1;
        /// Empty: the characters stay as they are.
        QString form;
    };
    Unit unitAt(QStringView source, qsizetype at, const QString& text);
    char16_t quoteFor(QStringView source, qsizetype at, const QString& text);

    char16_t punctuationFor(QStringView source, qsizetype at, const QString& text);

    CleanOptions m_options;
    bool m_isQuoteOpen = false;
    bool m_isBracketOpen = false;
};

} // namespace jianbao::clean
