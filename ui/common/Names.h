#pragma once

#include "core/Result.h"
#include "core/edit/Operation.h"
#include "core/model/ArticleKind.h"
#include "core/model/Issue.h"
#include "core/model/Role.h"
#include "core/model/Status.h"

#include <QString>

namespace jianbao::ui {

/// The words of the user's language for what core knows as enums.
QString roleText(Role role);
QString kindText(ArticleKind kind);
QString statusText(Status status);
QString operationText(edit::Operation operation);

/// One or two sentences for the person at the keyboard: what failed, and what can be done about it.
QString errorText(const Error& error);

/// The newspaper's name, or what stands for one that is not known.
QString newspaperText(const QString& newspaper);
/// The date, or what stands for one that is not known.
QString dateText(const QDate& date);
/// "Page 1" for a page with a number, else its dump's name and place in it.
QString pageText(const QString& number, const QString& dumpName, int dumpIndex);

} // namespace jianbao::ui
