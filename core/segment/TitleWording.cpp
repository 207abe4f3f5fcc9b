#include "core/segment/TitleWording.h"

#include "core/text/CharClass.h"

#include <algorithm>
#include <array>

namespace jianbao::segment {

namespace {

constexpr int LongestNoticeTitle = 8;  // characters
constexpr int LongestOpinionLabel = 5; // characters

} // namespace

bool isNoticeTitle(QStringView page, const Line& title) {
    constexpr std::array<QStringView, 28> endings{
        u"简讯", u"短讯", u"快讯", u"启事", u"啟事", u"公告", u"通知", u"声明", u"聲明", u"更正",
        u"讣告", u"公示", u"天气", u"天氣", u"报料", u"爆料", u"点评", u"链接", u"预报", u"預報",
        u"来信", u"公报", u"簡訊", u"短訊", u"快訊", u"动态", u"動態", u"信箱"};
    const QStringView text = page.mid(title.begin, title.end - title.begin);
    return title.visible <= LongestNoticeTitle &&
           std::any_of(endings.begin(), endings.end(),
                       [text](QStringView ending) { return text.endsWith(ending); });
}

bool isOpinionLabel(QStringView page, const Line& title) {
    constexpr std::array<QStringView, 10> words{u"社论", u"社論", u"社评", u"社評", u"时评",
                                                u"時評", u"短评", u"短評", u"评论", u"評論"};
    const QStringView text = page.mid(title.begin, title.end - title.begin);
    return title.visible <= LongestOpinionLabel &&
           std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return text.contains(word); });
}

bool isNumbered(QStringView page, const Line& line, bool oldSetting) {
    const QStringView text = page.mid(line.begin, line.end - line.begin);
    constexpr QStringView numerals = u"一二三四五六七八九十";
    const char16_t first = text.front().unicode();
    if (text.size() < 3)
        return false;
    const char16_t second = text[1].unicode();
    if (numerals.contains(QChar(first)) && (second == u'、' || second == u'．'))
        return true;
    if (oldSetting && numerals.contains(QChar(first))) { // "二十三　HOME AGAIN"
        qsizetype i = 1;
        while (i < text.size() && numerals.contains(text[i]))
            ++i;
        return i < text.size() && charIs(text[i].unicode(), CharSpace);
    }
    if ((first == u'（' || first == u'(') && numerals.contains(QChar(second)))
        return true;
    return first == u'第' && numerals.contains(QChar(second));
}

} // namespace jianbao::segment
