#include "core/segment/ScanPrompts.h"

#include "core/text/CharClass.h"

#include <algorithm>
#include <array>

namespace jianbao::segment {

namespace {

constexpr int LongestPrompt = 14; // visible characters
constexpr int LongestAim = 7;     // of what the code is for, in a line of its own
constexpr quint32 Others = StartsStory | WholeByline | WholeCredit | JumpTo | JumpFrom | EndsStop |
                           EndsPause | StartsDash | ListEntry;

bool startsWithAny(QStringView text, std::span<const QStringView> words) {
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return text.startsWith(word); });
}

bool isPrompt(QStringView text, const Line& line) {
    constexpr std::array<QStringView, 8> words{u"扫一扫",   u"扫码",     u"扫描二维", u"扫二维码",
                                               u"微信扫码", u"微信扫一", u"扫下方二", u"扫上方二"};
    return line.visible <= LongestPrompt && line.stops == 0 && !line.has(Others) &&
           startsWithAny(text, words);
}

bool isAim(QStringView text, const Line& line) {
    constexpr std::array<QStringView, 9> words{u"看",   u"观看", u"阅读", u"收听", u"听",
                                               u"关注", u"了解", u"下载", u"进入"};
    return line.visible <= LongestAim && line.visible == line.han && line.blankBefore == 0 &&
           !line.has(Others) && startsWithAny(text, words);
}

} // namespace

void markScanPrompts(QStringView page, std::span<Line> lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto textOf = [page](const Line& line) {
            return page.mid(line.begin, line.end - line.begin);
        };
        // an early way out: of a page's lines next to none begins so
        if (textOf(lines[i]).front() != u'扫' && textOf(lines[i]).front() != u'微')
            continue;
        if (!isPrompt(textOf(lines[i]), lines[i]))
            continue;
        lines[i].marks |= Folio;
        if (i + 1 < lines.size() && isAim(textOf(lines[i + 1]), lines[i + 1]))
            lines[i + 1].marks |= Folio;
    }
}

} // namespace jianbao::segment
