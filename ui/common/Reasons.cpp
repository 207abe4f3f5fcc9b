#include "ui/common/Reasons.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <optional>

namespace jianbao::ui {

namespace {

/// As core/segment writes them, with %1, %2 for what differs.
constexpr std::array templates{
    QT_TRANSLATE_NOOP("Reasons", "nothing printed"),
    QT_TRANSLATE_NOOP("Reasons", "shares %1 % of its words with the story"),
    QT_TRANSLATE_NOOP("Reasons", "a picture that no text nearby speaks of"),
    QT_TRANSLATE_NOOP("Reasons", "display type that no text claims"),
    QT_TRANSLATE_NOOP("Reasons", "short title inside text of one measure"),
    QT_TRANSLATE_NOOP("Reasons", "title behind its text, %1 % of its words recur there"),
    QT_TRANSLATE_NOOP("Reasons", "title before its text, %1 % of its words recur there"),
    QT_TRANSLATE_NOOP("Reasons", "goes on with the text before"),
    QT_TRANSLATE_NOOP("Reasons", "goes on in the middle of a sentence"),
    QT_TRANSLATE_NOOP("Reasons", "goes on in the measure of the text before"),
    QT_TRANSLATE_NOOP("Reasons", "a story starts here"),
    QT_TRANSLATE_NOOP("Reasons", "a story starts here, with a dateline"),
    QT_TRANSLATE_NOOP("Reasons", "worded as a byline"),
    QT_TRANSLATE_NOOP("Reasons", "worded as a dateline"),
    QT_TRANSLATE_NOOP("Reasons", "worded as a picture credit"),
    QT_TRANSLATE_NOOP("Reasons", "points to where the text goes on"),
    QT_TRANSLATE_NOOP("Reasons", "points to another page"),
    QT_TRANSLATE_NOOP("Reasons", "display type with words of trade"),
    QT_TRANSLATE_NOOP("Reasons", "worded as a folio, an imprint or a label"),
};

std::optional<QString> translated(const QString& reason) {
    for (const char* text : templates) {
        QString pattern = QRegularExpression::escape(QString::fromLatin1(text));
        pattern.replace(QRegularExpression::escape(QStringLiteral("%1")), QStringLiteral("(\\d+)"));
        const auto match =
            QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(reason);
        if (!match.hasMatch())
            continue;
        const QString words = QCoreApplication::translate("Reasons", text);
        return match.lastCapturedIndex() > 0 ? words.arg(match.captured(1)) : words;
    }
    return std::nullopt;
}

} // namespace

QString reasonText(const QString& reason) {
    return translated(reason).value_or(reason);
}

bool isKnownReason(const QString& reason) {
    return translated(reason).has_value();
}

} // namespace jianbao::ui
