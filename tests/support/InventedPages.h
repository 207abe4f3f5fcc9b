#pragma once

#include "core/Result.h"
#include "core/edit/Operation.h"
#include "core/model/Layout.h"
#include "core/model/Page.h"
#include "tests/support/Random.h"

#include <functional>
#include <map>
#include <optional>

namespace jianbao::test {

/// A page of invented text with blocks and articles as a finder hands them over: ids provisional,
/// blocks without page. Some stretches are printed in two columns side by side, so that their
/// blocks have many ranges.
struct InventedPage {
    QString text;
    Layout layout;
};
InventedPage inventPage(Random& random);

using Texts = std::map<PageId, QString>;

/// Several such pages as one layout with ids as a project gives them; some articles continue
/// others.
Layout inventPages(Random& random, int count, Texts& texts);

/// What is wrong with the layout, which must hold all pages of @p texts: findViolation of every
/// page, and the ranks of articles on their first page.
std::optional<QString> findProblem(const Layout& layout, const Texts& texts);

/// An edit with arguments drawn at random, some of which do not apply.
struct RandomEdit {
    edit::Operation operation;
    std::function<Result<Layout>(const Layout&)> function;
};
/// The edit is drawn for, and names ids and positions of, @p layout.
RandomEdit randomEdit(Random& random, const Layout& layout, const Texts& texts);

} // namespace jianbao::test
