#include "ui/common/Names.h"

#include <QCoreApplication>
#include <QDir>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

/// The technical remark is in no one's language but a technician's: on a line of its own.
QString withDetail(const QString& sentence, const QString& detail) {
    return detail.isEmpty() ? sentence
                            : sentence + u'\n' + Words::tr("Technical detail: %1").arg(detail);
}

QString fileErrorText(const Error& error, const QString& subject) {
    switch (error.kind) {
    case ErrorKind::NotFound:
        return Words::tr("%1 was not found. It may have been moved or deleted.").arg(subject);
    case ErrorKind::Unreadable:
        return Words::tr("%1 cannot be opened. Check that its folder is there and who may use it.")
            .arg(subject);
    case ErrorKind::Empty:
        return Words::tr("%1 is empty: there is no text in it.").arg(subject);
    case ErrorKind::NoDumps:
        return Words::tr("%1 holds no text dumps (*.txt).").arg(subject);
    case ErrorKind::Binary:
        return Words::tr("%1 is not a text file. Jianbao opens the text that was taken out of a "
                         "newspaper page.")
            .arg(subject);
    case ErrorKind::TooLarge:
        return Words::tr("A page of %1 is too large to be opened.").arg(subject);
    case ErrorKind::ReadOnly:
        return Words::tr("%1 may be read but not written.").arg(subject);
    case ErrorKind::DiskFull:
        return Words::tr("There is no space left on the disk for %1. Make room, then do it again.")
            .arg(subject);
    case ErrorKind::AlreadyExists:
        return Words::tr("%1 is there already.").arg(subject);
    default:
        return withDetail(Words::tr("Reading or writing %1 failed.").arg(subject), error.detail);
    }
}

/// Of what concerns text, names and remarks.
QString textOperationText(edit::Operation operation) {
    switch (operation) {
    case edit::Operation::Correct:
        return Words::tr("Correct text");
    case edit::Operation::RevertCorrection:
        return Words::tr("Revert correction");
    case edit::Operation::Tag:
        return Words::tr("Tag");
    case edit::Operation::Untag:
        return Words::tr("Remove tag");
    case edit::Operation::Retype:
        return Words::tr("Change tag");
    case edit::Operation::Extend:
        return Words::tr("Extend or shrink tag");
    case edit::Operation::Reject:
        return Words::tr("Reject suggestion");
    case edit::Operation::SetStatus:
        return Words::tr("Change status");
    case edit::Operation::Note:
        return Words::tr("Note");
    case edit::Operation::Title:
        return Words::tr("Title");
    case edit::Operation::Metadata:
        return Words::tr("Details");
    case edit::Operation::Types:
        return Words::tr("Tag types");
    case edit::Operation::Entities:
        return Words::tr("Entities");
    case edit::Operation::ApplyToAlike:
        return Words::tr("Apply to all alike");
    default:
        return {};
    }
}

} // namespace

QString roleText(Role role) {
    switch (role) {
    case Role::Headline:
        return Words::tr("Headline");
    case Role::Kicker:
        return Words::tr("Kicker");
    case Role::Deck:
        return Words::tr("Deck");
    case Role::Subhead:
        return Words::tr("Subhead");
    case Role::Byline:
        return Words::tr("Byline");
    case Role::Dateline:
        return Words::tr("Dateline");
    case Role::Body:
        return Words::tr("Body");
    case Role::Caption:
        return Words::tr("Caption");
    case Role::Credit:
        return Words::tr("Credit");
    case Role::Jump:
        return Words::tr("Jump line");
    case Role::Reference:
        return Words::tr("Reference");
    case Role::Furniture:
        return Words::tr("Furniture");
    case Role::Advertisement:
        return Words::tr("Advertisement");
    }
    return {};
}

QString kindText(ArticleKind kind) {
    switch (kind) {
    case ArticleKind::News:
        return Words::tr("News");
    case ArticleKind::Commentary:
        return Words::tr("Commentary");
    case ArticleKind::Photo:
        return Words::tr("Photo news");
    case ArticleKind::Teaser:
        return Words::tr("Teaser");
    case ArticleKind::Sidebar:
        return Words::tr("Sidebar");
    case ArticleKind::Continuation:
        return Words::tr("Continuation");
    case ArticleKind::Advertisement:
        return Words::tr("Advertisement", "kind of article");
    case ArticleKind::Notice:
        return Words::tr("Notice");
    case ArticleKind::Other:
        return Words::tr("Other");
    }
    return {};
}

QString statusText(Status status) {
    switch (status) {
    case Status::Open:
        return Words::tr("Open", "not yet checked");
    case Status::Checked:
        return Words::tr("Checked");
    case Status::Questionable:
        return Words::tr("Questionable");
    }
    return {};
}

QString operationText(edit::Operation operation) {
    switch (operation) {
    case edit::Operation::Import:
        return Words::tr("Add dump");
    case edit::Operation::Split:
        return Words::tr("Split");
    case edit::Operation::Merge:
        return Words::tr("Merge");
    case edit::Operation::SetRole:
        return Words::tr("Change role");
    case edit::Operation::MoveToArticle:
        return Words::tr("Move to article");
    case edit::Operation::NewArticle:
        return Words::tr("New article");
    case edit::Operation::Reorder:
        return Words::tr("Move in article");
    case edit::Operation::MergeArticles:
        return Words::tr("Merge articles");
    case edit::Operation::SetKind:
        return Words::tr("Change kind");
    case edit::Operation::Paragraph:
        return Words::tr("Paragraph");
    case edit::Operation::FindAgain:
        return Words::tr("Find articles again");
    case edit::Operation::MoveBoundary:
        return Words::tr("Move boundary");
    case edit::Operation::CutArticle:
        return Words::tr("Cut article");
    case edit::Operation::Link:
        return Words::tr("Link articles");
    case edit::Operation::Unlink:
        return Words::tr("Part linked articles");
    case edit::Operation::Accept:
        return Words::tr("Accept");
    default:
        return textOperationText(operation);
    }
}

QString errorText(const Error& error) {
    const QString subject =
        error.subject.isEmpty() ? Words::tr("The file") : QDir::toNativeSeparators(error.subject);
    switch (error.kind) {
    case ErrorKind::NotAProject:
        return Words::tr("%1 is not a Jianbao project.").arg(subject);
    case ErrorKind::NewerProject:
        return Words::tr("%1 was written by a newer Jianbao. Please update to open it.")
            .arg(subject);
    case ErrorKind::Locked:
        return Words::tr("%1 is open in another window. Close it there first.").arg(subject);
    case ErrorKind::Moved:
        return Words::tr("%1 was moved, deleted or replaced while it was open, so nothing can be "
                         "written to it. All that is shown here is still at hand: save a copy.")
            .arg(subject);
    case ErrorKind::Damaged:
        return withDetail(Words::tr("%1 is damaged.").arg(subject), error.detail);
    case ErrorKind::InvalidEdit:
        return Words::tr("That cannot be done here.");
    case ErrorKind::NothingToUndo:
        return Words::tr("There is no further step.");
    case ErrorKind::Cancelled:
        return Words::tr("Stopped.");
    default:
        return fileErrorText(error, subject);
    }
}

QString newspaperText(const QString& newspaper) {
    return newspaper.isEmpty() ? Words::tr("Newspaper not known") : newspaper;
}

QString dateText(const QDate& date) {
    return date.isValid() ? date.toString(Qt::ISODate) : Words::tr("Date not known");
}

QString pageText(const QString& number, const QString& dumpName, int dumpIndex) {
    if (!number.isEmpty())
        return Words::tr("Page %1").arg(number);
    return dumpIndex == 0 ? dumpName
                          : Words::tr("%1: %2", "place in the dump, and its name")
                                .arg(dumpIndex + 1)
                                .arg(dumpName);
}

} // namespace jianbao::ui
