#pragma once

#include "core/Result.h"
#include "core/model/Layout.h"

#include <QStringView>

#include <vector>

namespace jianbao::edit {

/// What can look wrong on a page.
enum class ProblemKind : quint8 {
    NoHeadline,      ///< a body without a title
    NoBody,          ///< a title without a body
    SecondHeadline,  ///< a headline behind a body: perhaps two articles
    EndsMidSentence, ///< the body ends without a sentence's end, and goes on nowhere
    UnlinkedJump,    ///< the article goes on elsewhere, but is linked with nothing
    Leftover,        ///< neither title nor body nor picture
    VeryLong,        ///< far longer than its neighbours
    VeryShort,       ///< a body of a few characters
    DoubtfulArticle, ///< the finder doubts that these blocks belong together
    DoubtfulBlock    ///< the finder doubts a block, its role or its article
};

/// A likely way to put a problem right, as one step.
struct Fix {
    enum class Kind : quint8 {
        Accept,     ///< all is well as it is
        SetRole,    ///< the block gets @c role
        SetKind,    ///< the article gets @c articleKind
        TakeIn,     ///< the blocks of @c article come into the problem's article
        JoinTo,     ///< the blocks of the problem's article go into @c article
        MoveBlock,  ///< the block goes to @c article
        CutArticle, ///< the block and what follows it become an article of their own
        Link        ///< a person chooses the other part; not for applyFix
    };
    Kind kind = Kind::Accept;
    Role role = Role::Body;
    ArticleKind articleKind = ArticleKind::News;
    ArticleId article = {};

    bool operator==(const Fix&) const = default;
};

/// Something to look at.
struct Problem {
    ProblemKind kind = ProblemKind::DoubtfulBlock;
    ArticleId article;
    /// The block that is meant, or at which to look.
    BlockId block;
    /// Where to look: the block's first visible character, as UTF-16 position of the page.
    qsizetype position = 0;
    /// 0 to 1, 1 the worst.
    double doubt = 0;
    /// The likeliest first; Accept is always among them.
    std::vector<Fix> fixes;

    bool operator==(const Problem&) const = default;
};

/// What looks wrong on a page or what the finder doubted, the most doubtful first, then in page
/// order. @p layout holds the page's articles in full; @p continued are the articles that another
/// one continues, which the layout need not hold. What an editor accepted is not reported again:
/// blocks of Origin::Editor, and articles of that origin all of whose blocks are. Pure, linear in
/// the page but for its number of articles squared.
std::vector<Problem> findProblems(const Layout& layout, PageId page, QStringView pageText,
                                  const std::vector<ArticleId>& continued = {});

/// Does what the fix says. InvalidEdit where it does not apply any more.
Result<Layout> applyFix(Layout layout, const Problem& problem, const Fix& fix);

} // namespace jianbao::edit
