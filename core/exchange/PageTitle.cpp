#include "core/exchange/PageTitle.h"

#include <QStringList>

namespace jianbao::exchange {

namespace {

QString joinKnown(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

QString issueTitle(const Issue& issue, const Page& page) {
    const QString paper = issue.newspaper.isEmpty() ? page.dumpName : issue.newspaper;
    return joinKnown({paper, issue.date.toString(Qt::ISODate)});
}

QString pageTitle(const Issue& issue, const Page& page) {
    return joinKnown({issueTitle(issue, page), page.number});
}

} // namespace jianbao::exchange
