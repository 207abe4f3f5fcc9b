#pragma once

#include "core/model/Role.h"

#include <QMimeData>
#include <QString>

#include <memory>
#include <vector>

namespace jianbao::ui {

/// A paragraph, or a part of one, on its way to the clipboard.
struct CopiedParagraph {
    Role role = Role::Body;
    QString text;
};

/// The paragraphs as clean text, as HTML and as RTF at once, so that every program finds what it
/// can take. Titles keep their rank in the two latter.
std::unique_ptr<QMimeData> clipboardContent(const std::vector<CopiedParagraph>& paragraphs);

} // namespace jianbao::ui
