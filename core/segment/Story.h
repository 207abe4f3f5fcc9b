#pragma once

#include "core/model/Article.h"
#include "core/model/Role.h"
#include "core/segment/Line.h"

#include <QString>

#include <vector>

namespace jianbao::segment {

/// A block to be: lines [first, last) with one role.
struct Part {
    Role role = Role::Body;
    qint32 first = 0;
    qint32 last = 0;
    double confidence = 0.5;
    QString reason = {};
    /// Lines at which a paragraph starts.
    std::vector<qint32> paragraphs;
};

/// An article to be: its parts in reading order.
struct Story {
    std::vector<Part> parts;
    ArticleKind kind = ArticleKind::News;
    Metadata meta;

    /// First line of the story in the dump's order.
    qint32 firstLine() const;
    bool has(Role role) const;
};

} // namespace jianbao::segment
