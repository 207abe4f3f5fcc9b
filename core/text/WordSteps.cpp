#include "core/text/WordSteps.h"

#include <unicode/ubrk.h>

#include <algorithm>
#include <memory>

namespace jianbao {

namespace {

/// Looked at on either side of a position: words do not get longer, pages do.
constexpr qsizetype Reach = 200;

struct CloseIterator {
    void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
};

/// Borders within reach of a position, which ends neither in the midst of a surrogate pair.
class Borders {
public:
    Borders(QStringView text, qsizetype position, UBreakIteratorType type)
        : m_begin(std::max<qsizetype>(0, position - Reach)) {
        qsizetype end = std::min(text.size(), position + Reach);
        if (m_begin > 0 && text.at(m_begin).isLowSurrogate())
            --m_begin;
        if (end < text.size() && text.at(end).isLowSurrogate())
            ++end;
        m_window = text.mid(m_begin, end - m_begin);
        UErrorCode status = U_ZERO_ERROR;
        m_iterator.reset(ubrk_open(type, "zh", m_window.utf16(),
                                   static_cast<int32_t>(m_window.size()), &status));
    }
    qsizetype behind(qsizetype position) const {
        const auto found =
            m_iterator ? ubrk_following(m_iterator.get(), local(position)) : UBRK_DONE;
        return found == UBRK_DONE ? m_begin + m_window.size() : m_begin + found;
    }
    qsizetype before(qsizetype position) const {
        const auto found =
            m_iterator ? ubrk_preceding(m_iterator.get(), local(position)) : UBRK_DONE;
        return found == UBRK_DONE ? m_begin : m_begin + found;
    }

private:
    int32_t local(qsizetype position) const { return static_cast<int32_t>(position - m_begin); }

    qsizetype m_begin;
    QStringView m_window;
    std::unique_ptr<UBreakIterator, CloseIterator> m_iterator;
};

qsizetype clampTo(QStringView text, qsizetype position) {
    return std::clamp<qsizetype>(position, 0, text.size());
}

} // namespace

qsizetype nextCharacter(QStringView text, qsizetype position) {
    position = clampTo(text, position);
    return position == text.size() ? position
                                   : Borders(text, position, UBRK_CHARACTER).behind(position);
}

qsizetype previousCharacter(QStringView text, qsizetype position) {
    position = clampTo(text, position);
    return position == 0 ? 0 : Borders(text, position, UBRK_CHARACTER).before(position);
}

qsizetype nextWord(QStringView text, qsizetype position) {
    position = clampTo(text, position);
    if (position == text.size())
        return position;
    qsizetype at = Borders(text, position, UBRK_WORD).behind(position);
    while (at < text.size() && text.at(at).isSpace() && text.at(at) != u'\n')
        ++at;
    return at;
}

qsizetype previousWord(QStringView text, qsizetype position) {
    qsizetype at = clampTo(text, position);
    while (at > 0 && text.at(at - 1).isSpace() && (at == position || text.at(at - 1) != u'\n'))
        --at;
    return at == 0 || text.at(at - 1) == u'\n' ? at : Borders(text, at, UBRK_WORD).before(at);
}

TextRange wordAt(QStringView text, qsizetype position) {
    if (text.isEmpty())
        return {};
    position = std::clamp<qsizetype>(position, 0, text.size() - 1);
    const Borders borders(text, position, UBRK_WORD);
    const qsizetype end = borders.behind(position);
    return {borders.before(end), end};
}

} // namespace jianbao
