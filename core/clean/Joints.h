#pragma once

#include "core/clean/CleanOptions.h"
#include "core/text/TextRange.h"

#include <QStringView>

#include <optional>
#include <span>

namespace jianbao::clean {

/// What stands between two runs of visible characters that a gap parts.
enum class Joint : quint8 {
    Nothing,
    Space,
    ThinSpace,
    DropHyphen ///< nothing, and the hyphen before the gap goes too
};

/// Whether a paragraph is Chinese or Japanese, found out when somebody asks: most never do.
class ParagraphScript {
public:
    ParagraphScript(QStringView text, std::span<const TextRange> ranges)
        : m_text(text)
        , m_ranges(ranges) {}
    bool isChinese() const;

private:
    QStringView m_text;
    std::span<const TextRange> m_ranges;
    mutable std::optional<bool> m_isChinese;
};

/// The joint where a line ended: @p left is the text up to there, @p right what follows; both have
/// characters, neither white space at that end.
Joint lineJoint(QStringView left, QStringView right, const ParagraphScript& script);

/// The joint for a space inside a line that does not merely space letters; @p left and @p right as
/// for lineJoint().
Joint spaceJoint(QStringView left, QStringView right, const ParagraphScript& script,
                 HanLatinSpace hanLatinSpace);

/// The flags (see CharClass.h) of the last character of @p text, which is not empty.
quint16 lastFlags(QStringView text);

} // namespace jianbao::clean
