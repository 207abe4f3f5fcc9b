#include "core/edit/Alike.h"

#include "core/edit/Edits.h"
#include "core/edit/Isolate.h"
#include "core/text/CharClass.h"

#include <algorithm>

namespace jianbao::edit {

using namespace Qt::StringLiterals;

namespace {

const QString ChineseNumerals = u"〇○零一二三四五六七八九十廿卅百千"_s;
const QString Weekday = u"星期"_s;
const QString Sundays = u"日天"_s;

QString shapeOfLine(QStringView line) {
    QString shape;
    for (const QChar c : line) {
        if (charIs(c.unicode(), CharSpace))
            continue;
        const bool number = c.isDigit() || ChineseNumerals.contains(c) ||
                            (Sundays.contains(c) && shape.endsWith(Weekday));
        if (!number)
            shape += c.toCaseFolded();
        else if (!shape.endsWith(u'0'))
            shape += u'0';
    }
    return shape;
}

struct ShapedLine {
    TextRange visible;
    QString shape;
};

std::vector<ShapedLine> shapedLines(QStringView text) {
    std::vector<ShapedLine> lines;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        const QStringView trimmed = text.sliced(begin, end - begin).trimmed();
        const qsizetype first = trimmed.isEmpty() ? begin : trimmed.begin() - text.begin();
        QString shape = shapeOfLine(trimmed);
        if (!shape.isEmpty())
            lines.push_back({{first, first + trimmed.size()}, std::move(shape)});
        begin = end + 1;
    }
    return lines;
}

bool isDecided(const Layout& layout, PageId page, TextRange range, Role role) {
    bool allOfRole = true;
    for (const Block& block : layout.blocks) {
        if (block.page != page || block.ranges.intersected(range).isEmpty())
            continue;
        if (block.origin == Origin::Editor)
            return true;
        allOfRole = allOfRole && block.role == role;
    }
    return allOfRole;
}

} // namespace

QStringList shapeOf(QStringView text) {
    QStringList shape;
    for (const ShapedLine& line : shapedLines(text))
        shape.append(line.shape);
    return shape;
}

std::vector<TextRange> findAlike(QStringView pageText, const QStringList& shape) {
    std::vector<TextRange> found;
    if (shape.isEmpty())
        return found;
    const auto lines = shapedLines(pageText);
    const auto matches = [](const QString& wanted, const ShapedLine& line) {
        return wanted == line.shape;
    };
    for (auto at = lines.begin(); lines.end() - at >= shape.size();) {
        if (!std::equal(shape.begin(), shape.end(), at, matches)) {
            ++at;
            continue;
        }
        found.push_back({at->visible.begin, (at + shape.size() - 1)->visible.end});
        at += shape.size();
    }
    return found;
}

Result<Layout> applyToAlike(Layout layout, PageId page, QStringView pageText,
                            const QStringList& shape, Role role) {
    auto ranges = findAlike(pageText, shape);
    // Before the first cut, which is the editor's own.
    std::erase_if(ranges, [&](TextRange range) { return isDecided(layout, page, range, role); });
    for (const TextRange range : ranges) {
        auto isolated = isolate(std::move(layout), page, pageText, range);
        if (!isolated)
            return tl::unexpected(isolated.error());
        layout = std::move(isolated->layout);
        for (const BlockId block : isolated->blocks) {
            auto changed = setRole(std::move(layout), block, role);
            if (!changed)
                return changed;
            layout = *std::move(changed);
        }
    }
    return layout;
}

} // namespace jianbao::edit
