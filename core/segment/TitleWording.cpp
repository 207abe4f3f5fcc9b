#include "core/segment/TitleWording.h"

#include "core/text/CharClass.h"
#include "core/text/WordList.h"

#include <algorithm>
#include <array>

namespace jianbao::segment {

namespace {

constexpr int LongestNoticeTitle = 8;  // characters
constexpr int LongestOpinionLabel = 5; // characters

constexpr std::array<QStringView, 34> CommentWords{
    u"评论员", u"評論員", u"社论", u"社論", u"社评", u"社評", u"短评", u"短評", u"時評",
    u"时评",   u"快评",   u"锐评", u"热评", u"微评", u"评论", u"評論", u"微言", u"闲话",
    u"閒話",   u"街談",   u"杂谈", u"雜談", u"漫谈", u"漫談", u"笔谈", u"筆談", u"时事谈",
    u"随笔",   u"隨筆",   u"杂感", u"絮语", u"小语", u"小語", u"心语"};
constexpr std::array<QStringView, 26> NoticeTitleWords{
    u"公告", u"启事", u"啓事", u"啟事", u"寻人", u"招领", u"招標", u"招标", u"公示",
    u"訃",   u"声明", u"聲明", u"讣告", u"更正", u"通知", u"须知", u"挂失", u"征文",
    u"征稿", u"报料", u"任免", u"预告", u"預告", u"鳴謝", u"鸣谢", u"勘误"};
/// What columns of short news and letters are called.
constexpr std::array<QStringView, 18> ColumnEnds{
    u"简讯", u"短讯", u"快讯", u"簡訊", u"短訊", u"快訊", u"天气", u"天氣", u"预报",
    u"預報", u"爆料", u"点评", u"链接", u"来信", u"公报", u"动态", u"動態", u"信箱"};
/// Verbs that say: what was said stands behind them. 要求 and 表示 alone may be nouns.
constexpr std::array<QStringView, 11> SayingEnds{u"强调",   u"強調",   u"指出",   u"时要求",
                                                 u"時要求", u"并要求", u"会要求", u"會要求",
                                                 u"时表示", u"時表示", u"会提出"};
/// What stands above corrections and thanks.
constexpr std::array<QStringView, 10> LatinNotices{
    u"Correction",     u"Corrections",
    u"Clarification",  u"Clarifications",
    u"Card of Thanks", u"In Memoriam",
    u"Errata",         u"Rectificatif",
    u"Berichtigung",   u"Corrections and clarifications"};
constexpr WordList CommentList(CommentWords);
constexpr WordList NoticeList(NoticeTitleWords);
constexpr WordList ColumnList(ColumnEnds);
constexpr WordList SayingList(SayingEnds);

} // namespace

bool namesComment(QStringView text) {
    return CommentList.occursIn(text);
}

bool endsAsComment(QStringView text) {
    return CommentList.ends(text);
}

bool namesNotice(QStringView text) {
    return NoticeList.occursIn(text);
}

bool isNoticeTitle(QStringView page, const Line& title) {
    const QStringView text = page.mid(title.begin, title.end - title.begin);
    if (title.han == 0)
        return std::any_of(LatinNotices.begin(), LatinNotices.end(), [text](QStringView notice) {
            return text.compare(notice, Qt::CaseInsensitive) == 0;
        });
    return title.visible <= LongestNoticeTitle && (NoticeList.ends(text) || ColumnList.ends(text));
}

bool isOpinionLabel(QStringView page, const Line& title) {
    return title.visible <= LongestOpinionLabel &&
           namesComment(page.mid(title.begin, title.end - title.begin));
}

bool leadsIn(QStringView page, const Line& row) {
    return row.has(EndsColon | EndsDash) ||
           (row.han > 0 && SayingList.ends(page.mid(row.begin, row.end - row.begin)));
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
