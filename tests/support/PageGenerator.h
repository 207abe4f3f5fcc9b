#pragma once

#include "core/model/Layout.h"
#include "tests/support/PageStyle.h"

#include <QString>

#include <vector>

namespace jianbao::test {

/// A page that somebody set from invented stories, with what a careful editor makes of it.
struct GeneratedPage {
    struct Paragraph {
        /// Position of its first visible character.
        qsizetype begin = 0;
        /// As it was before it was set in lines.
        QString text;
    };
    QString text;
    /// Tiles the text (see findViolation with page PageId{}); metadata is left empty.
    Layout gold;
    /// Of bodies and captions, in no order.
    std::vector<Paragraph> paragraphs;
};

/// The same page for the same arguments, always.
GeneratedPage generatePage(quint32 seed, PageLanguage language, Trouble trouble);

} // namespace jianbao::test
