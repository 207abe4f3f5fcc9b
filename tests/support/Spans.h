#pragma once

#include "core/entity/JoinedText.h"
#include "core/entity/NameIndex.h"
#include "core/entity/Segmenter.h"
#include "core/entity/Span.h"
#include "tests/support/Gazetteers.h"

#include <QStringList>

namespace jianbao::test {

/// A text with its tokens, for the taggers that work on both.
struct Cut {
    explicit Cut(const QString& page, const entity::NameIndex& known = {})
        : joined(entity::JoinedText::fromPage(page, shippedTable()))
        , tokens(entity::Segmenter(shippedTable(), known).segment(joined)) {}

    std::u16string_view text() const { return joined.text(); }

    /// "TYPE spelling" of each span.
    QStringList shown(const std::vector<entity::Span>& spans) const {
        QStringList found;
        for (const entity::Span& span : spans)
            found += QString(mentionTypeName(span.type)) + QLatin1Char(' ') +
                     QString::fromUtf16(text().data() + span.range.begin, span.range.length());
        return found;
    }

    entity::JoinedText joined;
    std::vector<entity::Token> tokens;
};

} // namespace jianbao::test
