#pragma once

#include "core/model/ArticleKind.h"
#include "core/model/Block.h"
#include "core/model/Ids.h"
#include "core/model/Status.h"

#include <QString>
#include <QStringList>

namespace jianbao {

/// What an article's dateline, byline, credit and jump lines say, as printed.
struct Metadata {
    QString agency;
    QString place;
    QString date;
    QStringList reporters;
    QStringList photographers;
    /// Page label after "continued on" and "continued from" ("2", "二", "A24").
    QString continuedOn;
    QString continuedFrom;

    bool operator==(const Metadata&) const = default;
};

/// An article: its blocks (see Block::article and Block::rank) are read in order, over one or
/// several pages.
struct Article {
    ArticleId id;
    ArticleKind kind = ArticleKind::News;
    /// Its place among the articles of its first page, from 0 without gaps.
    int rank = 0;
    Metadata meta;
    /// The article that this one continues (on another page); none if it stands alone.
    ArticleId continues;
    /// How sure the finder was that these blocks, and no others, belong together, 0 to 1.
    double confidence = 1.0;
    Origin origin = Origin::Finder;
    /// The title that an editor gave it; empty: as its title blocks say.
    QString title{};
    Status status = Status::Open;
    /// An editor's free text; empty for none.
    QString note{};

    bool operator==(const Article&) const = default;
};

} // namespace jianbao
