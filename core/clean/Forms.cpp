#include "core/clean/Forms.h"

#include "core/text/CharClass.h"

#include <string_view>

namespace jianbao::clean {

namespace {

constexpr std::u16string_view CurlyQuotes = u"“”‘’";
constexpr std::u16string_view CornerQuotes = u"「」『』";
constexpr std::u16string_view HalfPunctuation = u",;:?!()";
constexpr std::u16string_view FullPunctuation = u"，；：？！（）";

/// The counterpart of @p c, or 0.
char16_t translate(char16_t c, std::u16string_view from, std::u16string_view to) {
    const auto index = from.find(c);
    return index == std::u16string_view::npos ? u'\0' : to[index];
}

char16_t halfWidth(char16_t c) {
    const bool isForm = charIs(c, CharLatin | CharDigit) || c == u'％' || c == u'．';
    return c > u'\xFF00' && c < u'\xFF5F' && isForm ? static_cast<char16_t>(c - 0xFEE0) : u'\0';
}

/// Whether the character has an ordinary counterpart: CJK radicals, compatibility ideographs, Latin
/// ligatures (The Unicode Standard, chapters 18.1, 18.3 and 23.8).
bool isCompatibility(char32_t c) {
    return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0xFB00 && c <= 0xFB06) || (c >= 0x2F800 && c <= 0x2FA1F);
}

bool hasAt(QStringView source, qsizetype at, unsigned flags) {
    return at >= 0 && at < source.size() && charIs(source[at].unicode(), flags);
}

} // namespace

Forms::Forms(const CleanOptions& options, bool isChinese)
    : m_options(options) {
    if (!isChinese) {
        m_options.quotes = QuoteStyle::Keep;
        m_options.fullWidthPunctuation = false;
    }
}

bool Forms::isNeeded(const CleanOptions& options) {
    return options.quotes != QuoteStyle::Keep || options.halfWidthLetters ||
           options.fullWidthPunctuation || options.compatibilityCharacters;
}

char16_t Forms::quoteFor(QStringView source, qsizetype at, const QString& text) {
    const char16_t c = source[at].unicode();
    const bool isApostrophe =
        c == u'’' && hasAt(text, text.size() - 1, CharLatin) && hasAt(source, at + 1, CharLatin);
    if (m_options.quotes == QuoteStyle::Keep || isApostrophe)
        return u'\0';
    const bool isCurly = m_options.quotes == QuoteStyle::Curly;
    if (c == u'"') {
        m_isQuoteOpen = !m_isQuoteOpen;
        return (isCurly ? CurlyQuotes : CornerQuotes)[m_isQuoteOpen ? 0 : 1];
    }
    return isCurly ? translate(c, CornerQuotes, CurlyQuotes)
                   : translate(c, CurlyQuotes, CornerQuotes);
}

char16_t Forms::punctuationFor(QStringView source, qsizetype at, const QString& text) {
    const char16_t c = source[at].unicode();
    const bool isBesideHan = hasAt(text, text.size() - 1, CharHan | CharCjkPunct) ||
                             hasAt(source, at + 1, CharHan | CharCjkPunct);
    const bool isChanged = c == u')' ? m_isBracketOpen : isBesideHan;
    if (c == u'(' || c == u')')
        m_isBracketOpen = c == u'(' && isChanged;
    return isChanged ? translate(c, HalfPunctuation, FullPunctuation) : u'\0';
}

Forms::Unit Forms::unitAt(QStringView source, qsizetype at, const QString& text) {
    const char16_t c = source[at].unicode();
    Unit unit;
    if (m_options.compatibilityCharacters) {
        char32_t code = c;
        if (QChar::isHighSurrogate(c) && at + 1 < source.size() && source[at + 1].isLowSurrogate())
            code = QChar::surrogateToUcs4(c, source[at + 1].unicode());
        if (isCompatibility(code)) {
            unit.length = code > 0xFFFF ? 2 : 1;
            const QStringView as = source.sliced(at, unit.length);
            const QString form = as.toString().normalized(QString::NormalizationForm_KC);
            if (form != as)
                unit.form = form;
            return unit;
        }
    }
    char16_t form = quoteFor(source, at, text);
    if (form == u'\0' && m_options.halfWidthLetters)
        form = halfWidth(c);
    if (form == u'\0' && m_options.fullWidthPunctuation)
        form = punctuationFor(source, at, text);
    if (form != u'\0')
        unit.form = QChar(form);
    return unit;
}

void Forms::append(QStringView source, TextRange run, QString& text, OffsetMap& map) {
    const QStringView visible = source.first(run.end);
    for (qsizetype at = run.begin; at < run.end;) {
        const Unit unit = unitAt(visible, at, text);
        if (unit.form.isEmpty()) {
            text.append(visible.sliced(at, unit.length));
            map.appendCopy(at, unit.length);
        } else {
            text.append(unit.form);
            map.appendReplacement({at, at + unit.length}, unit.form.size());
        }
        at += unit.length;
    }
}

} // namespace jianbao::clean
