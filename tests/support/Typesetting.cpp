#include "tests/support/Typesetting.h"

#include "core/text/CharClass.h"

namespace jianbao::test {

using namespace Qt::StringLiterals;

namespace {

bool isWide(QChar c) {
    return charIs(c.unicode(), CharHan | CharCjkPunct);
}

int widthOf(QStringView text) {
    int width = 0;
    for (const QChar c : text)
        width += charHalves(c.unicode());
    return width;
}

/// Parts between which a line may end: single wide characters, words with the space behind them.
QStringList breakable(const QString& paragraph) {
    QStringList parts;
    bool isOpen = false;
    bool isWord = false;
    for (const QChar c : paragraph) {
        const bool hangs =
            charIs(c.unicode(), CharCloser | CharPause | CharSentenceEnd) || c == u' ';
        // A line that ended at a space of Chinese text would lose it for good.
        const bool isBound = !parts.isEmpty() && parts.back().size() > 1 &&
                             parts.back().endsWith(u' ') &&
                             isWide(parts.back()[parts.back().size() - 2]);
        if (!parts.isEmpty() && (hangs || isBound || isOpen || (isWord && !isWide(c))))
            parts.back() += c;
        else
            parts << QString(c);
        isOpen = charIs(c.unicode(), CharOpener);
        isWord = !isWide(c) && c != u' ';
    }
    return parts;
}

bool mayHyphenate(const QString& word) {
    return word.size() >= 8 &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

} // namespace

QStringList breakLines(Random& random, const QString& paragraph, int width, const QString& indent) {
    QStringList lines;
    QString line = indent;
    for (const QString& part : breakable(paragraph)) {
        const QString word = part.trimmed();
        const int room = width - widthOf(line);
        if (widthOf(word) <= room + (word.size() > 1 && isWide(word[0]) ? 2 : 0)) {
            line += part;
            continue;
        }
        if (mayHyphenate(word) && room > 4 && random.chance(0.5)) {
            const auto cut = std::min<qsizetype>(room - 1, word.size() - 3);
            lines << line + word.first(cut) + u'-';
            line = part.sliced(cut);
        } else {
            lines << line.trimmed().prepend(lines.isEmpty() ? indent : QString());
            line = part;
        }
    }
    lines << line.trimmed().prepend(lines.isEmpty() ? indent : QString());
    return lines;
}

QString spaceLetters(const QString& title) {
    QString spaced;
    for (const QChar c : title)
        spaced += spaced.isEmpty() ? QString(c) : u' ' + QString(c);
    return spaced;
}

QString spaceNumbers(const QString& paragraph) {
    QString spaced;
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        const QChar c = paragraph[i];
        const QChar before = i > 0 ? paragraph[i - 1] : QChar(u' ');
        const bool isEdge = i > 0 && before != u' ' && c != u' ' && c.isDigit() != before.isDigit();
        spaced += isEdge ? u' ' + QString(c) : QString(c);
    }
    return spaced;
}

QString misread(Random& random, const QString& text) {
    constexpr QStringView Right = u"大日未土千己人口电镇olI";
    constexpr QStringView Wrong = u"太曰末士干已入囗由真0Il";
    QString read;
    for (const QChar c : text) {
        const qsizetype index = Right.indexOf(c);
        if ((c == u'。' || c == u'，') && random.chance(0.3))
            continue;
        read += index >= 0 && random.chance(0.2) ? Wrong[index] : c;
    }
    return read;
}

QString padded(const QString& line, int width) {
    return line + QString(std::max(0, width - widthOf(line)), u' ');
}

} // namespace jianbao::test
