#include "core/segment/FirstPerson.h"

#include "core/text/CharClass.h"

#include <algorithm>
#include <array>

namespace jianbao::segment {

namespace {

constexpr int FewestWords = 2;
constexpr int FewestInHundred = 1;
/// As they are printed inside a sentence. "My" and "Je" may open one; "Me" and "Mon" may not.
constexpr std::array<QStringView, 17> OwnWords{u"I",   u"my",  u"My",   u"me",   u"myself", u"je",
                                               u"Je",  u"J",   u"j",    u"mon",  u"moi",    u"ich",
                                               u"Ich", u"mir", u"mich", u"mein", u"meine"};

} // namespace

void FirstPerson::add(QStringView line, bool opensParagraph) {
    if (opensParagraph)
        m_quoted = false;
    for (qsizetype at = 0; at < line.size();) {
        const char16_t c = line[at].unicode();
        if (c == u'“' || c == u'„' || c == u'«')
            m_quoted = true;
        else if (c == u'”' || c == u'»')
            m_quoted = false;
        else if (c == u'"')
            m_quoted = !m_quoted;
        qsizetype end = at;
        while (end < line.size() && charIs(line[end].unicode(), CharLatin))
            ++end;
        if (end > at)
            addWord(line.sliced(at, end - at));
        at = std::max(end, at + 1);
    }
}

void FirstPerson::addWord(QStringView word) {
    ++m_words;
    const bool own =
        !m_quoted && std::find(OwnWords.begin(), OwnWords.end(), word) != OwnWords.end();
    m_own += own ? 1 : 0;
}

bool FirstPerson::speaks() const {
    return m_own >= FewestWords && m_own * 100 >= FewestInHundred * m_words;
}

} // namespace jianbao::segment
