#include "core/clean/Cleaner.h"

#include "core/clean/Corrector.h"
#include "core/clean/Forms.h"
#include "core/clean/Joints.h"
#include "core/clean/LetterSpacing.h"
#include "core/text/CharClass.h"
#include "core/text/EightUnits.h"

#include <algorithm>
#include <cstring>
#include <span>

namespace jianbao::clean {

namespace {

/// A paragraph's map has about a piece for each line: so much room is made at once.
constexpr qsizetype LineUnits = 16;
constexpr qsizetype MostPieces = 64;

bool isTitle(Role role) {
    return role == Role::Headline || role == Role::Kicker || role == Role::Deck;
}

bool isBlank(char16_t c) {
    // The joiners of U+200C and U+200D shape the letters beside them and stay.
    return mayBeSpace(c) && charIs(c, CharSpace) && c != u'\x200C' && c != u'\x200D';
}

bool isLineEnd(char16_t c) {
    return (c >= u'\n' && c <= u'\r') || c == u'\x85' || c == u'\x2028' || c == u'\x2029';
}

bool isZeroWidth(char16_t c) {
    return c == u'\x200B' || c == u'\x2060' || c == u'\xFEFF';
}

/// Builds one paragraph from its parts of the page.
class ParagraphBuilder {
public:
    ParagraphBuilder(QStringView page, std::span<const TextRange> parts, Role role,
                     const CleanOptions& options, std::vector<Dropped>& dropped)
        : m_page(page)
        , m_parts(parts)
        , m_isTitle(isTitle(role) || role == Role::Subhead)
        , m_hanLatinSpace(options.hanLatinSpace)
        , m_script(page, parts)
        , m_dropped(dropped) {
        if (Forms::isNeeded(options))
            m_forms.emplace(options, m_script.isChinese());
    }

    CleanParagraph build() {
        qsizetype length = 0;
        for (const TextRange part : m_parts)
            length += part.length();
        m_out.text = QString(length, Qt::Uninitialized);
        m_out.map.reserve(static_cast<std::size_t>(std::min(length / LineUnits + 1, MostPieces)));
        for (const TextRange part : m_parts)
            readPart(part);
        m_out.text.truncate(m_length);
        return std::move(m_out);
    }

private:
    struct Gap {
        qsizetype begin = 0;
        /// In halves of a square.
        qsizetype width = 0;
        bool hasLineEnd = false;
        bool hasSoftHyphen = false;
    };

    void readPart(TextRange part);
    qsizetype visibleEnd(qsizetype at) const;
    qsizetype copyLines(qsizetype at);
    qsizetype copyVisible(qsizetype at);
    qsizetype copyForms(qsizetype at);
    void makeRoom(qsizetype units);
    qsizetype readGap(qsizetype at);
    void drop(qsizetype at, DropRule rule);
    void joinAt(qsizetype next);
    Joint jointInLine(QStringView left, QStringView right);
    void append(char16_t unit);
    QStringView text() const { return QStringView(m_out.text).first(m_length); }

    QStringView m_page;
    std::span<const TextRange> m_parts;
    bool m_isTitle;
    HanLatinSpace m_hanLatinSpace;
    ParagraphScript m_script;
    std::vector<Dropped>& m_dropped;
    std::optional<Forms> m_forms;
    LetterSpacing m_spacing;
    TextRange m_part;
    qsizetype m_lineBegin = 0;
    Gap m_gap;
    CleanParagraph m_out;
    /// Of the text so far, in front of room for the rest: appending to a string takes longer than
    /// copying a line.
    qsizetype m_length = 0;
};

void ParagraphBuilder::readPart(TextRange part) {
    m_part = part;
    m_lineBegin = part.begin;
    m_gap.hasLineEnd = true;
    m_gap.begin = part.begin;
    for (qsizetype at = part.begin; at < part.end;) {
        if (!isBlank(m_page[at].unicode())) {
            joinAt(at);
            at = m_forms ? copyForms(at) : copyLines(at);
            m_gap = {};
            m_gap.begin = at;
        }
        at = readGap(at);
    }
}

qsizetype ParagraphBuilder::visibleEnd(qsizetype at) const {
    const char16_t* const units = m_page.utf16();
    const qsizetype end = m_part.end;
    while (end - at >= 8 && firstThatMayBeSpace(readEight(units + at)) == 8)
        at += 8;
    while (at < end && !isBlank(units[at]))
        ++at;
    return at;
}

qsizetype ParagraphBuilder::readGap(qsizetype at) {
    for (; at < m_part.end && isBlank(m_page[at].unicode()); ++at) {
        const char16_t c = m_page[at].unicode();
        if (isLineEnd(c)) {
            m_gap.hasLineEnd = true;
            m_lineBegin = at + 1;
        } else if (c == u'\xAD') {
            m_gap.hasSoftHyphen = true;
            drop(at, DropRule::SoftHyphen);
        } else if (isZeroWidth(c)) {
            drop(at, DropRule::ZeroWidth);
        } else {
            m_gap.width += charHalves(c);
        }
    }
    return at;
}

void ParagraphBuilder::drop(qsizetype at, DropRule rule) {
    if (!m_dropped.empty() && m_dropped.back().rule == rule && m_dropped.back().source.end == at)
        m_dropped.back().source.end = at + 1;
    else
        m_dropped.push_back({{at, at + 1}, rule});
}

void ParagraphBuilder::joinAt(qsizetype next) {
    const bool isOnlyZeroWidth = m_gap.width == 0 && !m_gap.hasLineEnd;
    if (m_length == 0 || isOnlyZeroWidth || (m_gap.hasSoftHyphen && m_gap.hasLineEnd))
        return;
    const QStringView left = text();
    const QStringView right = m_page.sliced(next, m_part.end - next);
    if (m_gap.hasLineEnd &&
        (isCommonHan(left.back().unicode()) || isCommonHan(right.front().unicode())))
        return; // nothing, as lineJoint() says, at nearly every line's end of Chinese
    const Joint joint =
        m_gap.hasLineEnd ? lineJoint(left, right, m_script) : jointInLine(left, right);
    if (joint == Joint::DropHyphen) {
        drop(*m_out.map.toSource(left.size() - 1), DropRule::LineBreakHyphen);
        m_out.map.truncate(--m_length);
    } else if (joint != Joint::Nothing) {
        const char16_t space = joint == Joint::ThinSpace ? u'\x2009' : u' ';
        const TextRange source{m_gap.begin, next};
        if (source.length() == 1 && m_page[source.begin] == space)
            m_out.map.appendCopy(source.begin, 1);
        else
            m_out.map.appendReplacement(source, 1);
        append(space);
    }
}

Joint ParagraphBuilder::jointInLine(QStringView left, QStringView right) {
    constexpr unsigned Cjk = CharHan | CharKana | CharCjkPunct;
    const quint16 leftFlags = lastFlags(left);
    const quint16 rightFlags = charFlags(right.front().unicode());
    const bool isCjk = (leftFlags & Cjk) != 0 && (rightFlags & Cjk) != 0;
    if (isCjk || (leftFlags & rightFlags & CharDigit) != 0) {
        if (m_spacing.line().begin != m_lineBegin || m_spacing.line().isEmpty()) {
            qsizetype lineEnd = m_lineBegin;
            while (lineEnd < m_part.end && !isLineEnd(m_page[lineEnd].unicode()))
                ++lineEnd;
            m_spacing.analyze(m_page, {m_lineBegin, lineEnd}, m_isTitle);
        }
        if (m_spacing.isLetterGap(m_gap.begin, isCjk, m_gap.width))
            return Joint::Nothing;
    }
    return spaceJoint(left, right, m_script, m_hanLatinSpace);
}

/// Copies what stands up to the next blank, and the lines behind it that go on with a Chinese
/// character right behind a line end: joinAt() puts nothing between them, and nearly all lines of
/// Chinese are such.
qsizetype ParagraphBuilder::copyLines(qsizetype at) {
    at = copyVisible(at);
    while (at + 1 < m_part.end && m_page[at] == u'\n' && isCommonHan(m_page[at + 1].unicode())) {
        m_lineBegin = at + 1;
        at = copyVisible(at + 1);
    }
    return at;
}

/// Copies what stands up to the next blank, and returns its end. It looks for the end as it copies:
/// to call memmove() takes longer than to copy a line.
qsizetype ParagraphBuilder::copyVisible(qsizetype at) {
    const qsizetype begin = at;
    const qsizetype end = m_part.end;
    makeRoom(end - begin);
    const char16_t* const units = m_page.utf16();
    auto* const out = reinterpret_cast<char16_t*>(m_out.text.data()) + m_length;
    while (at < end) {
        if (end - at >= 8) {
            const EightUnits eight = readEight(units + at);
            std::memcpy(out + (at - begin), &eight, sizeof eight);
            const int visible = firstThatMayBeSpace(eight);
            at += visible;
            if (visible == 8)
                continue;
        }
        if (isBlank(units[at]))
            break;
        do { // Latin text, of which eight units together tell nothing
            out[at - begin] = units[at];
            ++at;
        } while (at < end && mayBeSpace(units[at]) && !isBlank(units[at]));
    }
    m_length += at - begin;
    m_out.map.appendCopy(begin, at - begin);
    return at;
}

/// The same with other forms.
qsizetype ParagraphBuilder::copyForms(qsizetype at) {
    const qsizetype end = visibleEnd(at);
    m_out.text.truncate(m_length);
    m_forms->append(m_page, {at, end}, m_out.text, m_out.map);
    m_length = m_out.text.size();
    return end;
}

void ParagraphBuilder::makeRoom(qsizetype units) {
    if (m_out.text.size() - m_length < units) // forms may be longer than what they replace
        m_out.text.resize(m_length + units);
}

void ParagraphBuilder::append(char16_t unit) {
    makeRoom(1);
    m_out.text[m_length++] = unit;
}

} // namespace

bool keepsOneParagraph(Role role) {
    return isTitle(role);
}

bool mayContinue(Role role) {
    return role == Role::Body || role == Role::Caption || role == Role::Advertisement;
}

CleanBlock cleanBlock(QStringView pageText, const Block& block, const CleanOptions& options,
                      std::span<const Correction> corrections) {
    CleanBlock clean;
    clean.id = block.id;
    clean.role = block.role;
    const bool isOne = keepsOneParagraph(block.role);
    bool continues = mayContinue(block.role);
    std::vector<TextRange> parts;
    clean.paragraphs.reserve(isOne ? 1 : block.paragraphs.size() + 1);
    const auto finish = [&] {
        CleanParagraph paragraph =
            ParagraphBuilder(pageText, parts, block.role, options, clean.dropped).build();
        parts.clear();
        if (!paragraph.text.isEmpty()) {
            paragraph.continues = continues;
            clean.paragraphs.push_back(std::move(paragraph));
        }
        continues = false;
    };
    auto start = isOne ? block.paragraphs.end() : block.paragraphs.begin();
    for (const TextRange range : block.ranges.ranges()) {
        qsizetype at = range.begin;
        for (; start != block.paragraphs.end() && *start < range.end; ++start) {
            if (*start > at)
                parts.push_back({at, *start});
            at = std::max(at, *start);
            finish();
        }
        if (at < range.end)
            parts.push_back({at, range.end});
    }
    finish();
    applyCorrections(clean, block, pageText.size(), corrections);
    std::sort(clean.dropped.begin(), clean.dropped.end(),
              [](const Dropped& a, const Dropped& b) { return a.source.begin < b.source.begin; });
    return clean;
}

} // namespace jianbao::clean
