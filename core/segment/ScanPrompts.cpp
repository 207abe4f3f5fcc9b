#include "core/segment/ScanPrompts.h"

#include "core/text/WordList.h"

#include <array>

namespace jianbao::segment {

namespace {

constexpr int LongestPrompt = 14; // visible characters
constexpr int LongestAim = 7;     // of what the code is for, in a line of its own
constexpr quint32 Others = StartsStory | WholeByline | WholeCredit | JumpTo | JumpFrom | EndsStop |
                           EndsPause | StartsDash | ListEntry;

constexpr std::array<QStringView, 8> PromptWords{u"扫一扫",       u"扫码",        u"扫描二维码",
                                                 u"扫二维码",     u"微信扫码",    u"微信扫一扫",
                                                 u"扫下方二维码", u"扫上方二维码"};
constexpr std::array<QStringView, 9> AimWords{u"看",   u"观看", u"阅读", u"收听", u"听",
                                              u"关注", u"了解", u"下载", u"进入"};
constexpr WordList PromptList(PromptWords);
constexpr WordList AimList(AimWords);

bool isPrompt(QStringView text, const Line& line) {
    return line.visible <= LongestPrompt && line.stops == 0 && !line.has(Others) &&
           PromptList.begins(text);
}

bool isAim(QStringView text, const Line& line) {
    return line.visible <= LongestAim && line.visible == line.han && line.blankBefore == 0 &&
           !line.has(Others) && AimList.begins(text);
}

} // namespace

void markScanPrompts(QStringView page, std::span<Line> lines) {
    const auto textOf = [page](const Line& line) {
        return page.mid(line.begin, line.end - line.begin);
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!isPrompt(textOf(lines[i]), lines[i]))
            continue;
        lines[i].marks |= Folio;
        if (i + 1 < lines.size() && isAim(textOf(lines[i + 1]), lines[i + 1]))
            lines[i + 1].marks |= Folio;
    }
}

} // namespace jianbao::segment
