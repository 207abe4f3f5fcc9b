#include "core/segment/OpinionCount.h"

#include "core/text/CharClass.h"
#include "core/text/WordList.h"

#include <algorithm>
#include <array>
#include <span>

namespace jianbao::segment {

namespace {

constexpr int FewestChinese = 2; // words of opinion
constexpr int FewestLatin = 4;
constexpr int ChineseShare = 2;        // words of opinion in a hundred characters
constexpr double LatinShare = 3.2;     // in a hundred words
constexpr qsizetype ShortestText = 60; // units

constexpr std::array<QStringView, 60> Opinions{
    u"必须", u"应该", u"应当", u"不能",   u"不应", u"不可", u"不妨", u"何必", u"何尝", u"难道",
    u"岂",   u"与其", u"其实", u"说到底", u"归根", u"才能", u"唯有", u"我们", u"笔者", u"要让",
    u"值得", u"警惕", u"切忌", u"何况",   u"可见", u"诚然", u"固然", u"无疑", u"试想", u"不禁",
    u"既要", u"更要", u"而是", u"不是",   u"才是", u"毕竟", u"未必", u"不该", u"怎能", u"怎么",
    u"须知", u"必須", u"應該", u"應當",   u"不應", u"難道", u"豈",   u"與其", u"其實", u"說到底",
    u"我們", u"筆者", u"可見", u"無疑",   u"畢竟", u"試想", u"警覺", u"怎麼", u"？",   u"何嘗"};
constexpr std::array<QStringView, 22> Reports{
    u"记者", u"記者",  u"据介绍", u"日前", u"近日", u"昨日", u"昨天", u"今日",
    u"获悉", u"獲悉",  u"据悉",   u"表示", u"告诉", u"告訴", u"截至", u"介绍",
    u"介紹", u"说：“", u"说。",   u"說。", u"指出", u"报道"};
constexpr WordList OpinionList(Opinions);
constexpr WordList ReportList(Reports);

constexpr std::array<QStringView, 27> LatinOpinions{
    u"must", u"should", u"ought", u"we",   u"our",   u"us",     u"perhaps", u"surely", u"nobody",
    u"why",  u"i",      u"my",    u"let",  u"faut",  u"on",     u"nous",    u"notre",  u"doit",
    u"muss", u"man",    u"wir",   u"darf", u"warum", u"sollte", u"wer",     u"soll",   u"cannot"};
constexpr std::array<QStringView, 14> LatinReports{
    u"said",   u"told", u"according", u"says",    u"reported", u"announced", u"sagte",
    u"teilte", u"laut", u"erklärte",  u"annoncé", u"déclaré",  u"indiqué",   u"selon"};

int countIn(QStringView line, const WordList& words) {
    int count = 0;
    for (qsizetype at = 0; at < line.size(); ++at)
        count += words.begins(line.sliced(at)) ? 1 : 0;
    return count;
}

bool isAmong(QStringView word, std::span<const QStringView> words) {
    return std::any_of(words.begin(), words.end(), [word](QStringView other) {
        return word.compare(other, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

void OpinionCount::add(QStringView line) {
    m_units += line.size();
    const bool latin = std::count_if(line.begin(), line.end(),
                                     [](QChar c) { return charIs(c.unicode(), CharLatin); }) *
                           2 >
                       line.size();
    if (latin) {
        addLatin(line);
        return;
    }
    m_opinion += countIn(line, OpinionList);
    m_report += countIn(line, ReportList);
}

void OpinionCount::addLatin(QStringView line) {
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = at;
        while (end < line.size() && charIs(line[end].unicode(), CharLatin))
            ++end;
        if (end > at) {
            const QStringView word = line.sliced(at, end - at);
            ++m_words;
            m_opinion += isAmong(word, LatinOpinions) ? 1 : 0;
            m_report += isAmong(word, LatinReports) ? 1 : 0;
        }
        m_opinion += end < line.size() && line[end] == u'?' ? 1 : 0;
        at = end + 1;
    }
}

bool OpinionCount::isOpinion() const {
    if (m_units < ShortestText || m_report > 0)
        return false;
    if (m_words > 0)
        return m_opinion >= FewestLatin && m_opinion * 100 >= LatinShare * m_words;
    return m_opinion >= FewestChinese && m_opinion * 100 >= ChineseShare * m_units;
}

} // namespace jianbao::segment
