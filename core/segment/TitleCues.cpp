#include "core/segment/TitleCues.h"

#include "core/segment/TitleWording.h"
#include "core/text/UnitSearch.h"
#include "core/text/WordList.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jianbao::segment {

namespace {

constexpr int LabelLength = 5;     // characters
constexpr int TinyHeadline = 5;    // characters
constexpr int ShortHeadline = 8;   // characters
constexpr qsizetype Speakers = 40; // a colon behind so many characters introduces nobody

enum Word : quint32 {
    Tells = 1U << 0U,
    Rubric = 1U << 1U,
    Event = 1U << 2U,
    Opens = 1U << 3U,
    Spans = 1U << 4U,
    Meeting = 1U << 5U,
    GoesOn = 1U << 6U,
    Quotes = 1U << 7U,
    ColonInside = 1U << 8U,
    Dotted = 1U << 9U,
    BreaksOff = 1U << 10U,
    Led = 1U << 11U,
    Leads = 1U << 12U,
    Bracketed = 1U << 13U,
    Paused = 1U << 14U,
    Stopped = 1U << 15U,
    Gapped = 1U << 16U
};

constexpr std::array<QStringView, 37> TellsEnds{
    u"通知", u"数据", u"數據", u"宣布", u"宣佈", u"表示", u"指出", u"介绍", u"介紹", u"同意",
    u"声明", u"聲明", u"宣称", u"宣稱", u"爆料", u"质疑", u"質疑", u"热议", u"熱議", u"批复",
    u"答复", u"透露", u"呼吁", u"呼籲", u"回应", u"回應", u"提醒", u"强调", u"強調", u"要求",
    u"认为", u"認為", u"证实", u"證實", u"文章", u"发布", u"發布"};
constexpr std::array<QStringView, 44> RubricEnds{
    u"观察", u"觀察",   u"手记", u"手記", u"札记", u"札記",     u"话题", u"話題", u"风采",
    u"風采", u"巡礼",   u"见闻", u"見聞", u"报道", u"报道之一", u"之二", u"之三", u"之四",
    u"之五", u"进行时", u"行动", u"时代", u"之后", u"之後",     u"之下", u"下",   u"背后",
    u"背後", u"影响",   u"影響", u"声中", u"聲中", u"潮",       u"风波", u"風波", u"调查",
    u"調查", u"寄语",   u"人物", u"副刊", u"来信", u"來信",     u"纵横", u"代表"};
constexpr std::array<QStringView, 55> EventEnds{
    u"落幕", u"开幕", u"開幕", u"闭幕", u"閉幕", u"开跑", u"開跑", u"开考", u"登场", u"登場",
    u"落网", u"落網", u"通车", u"通車", u"投运", u"启用", u"啟用", u"启动", u"啟動", u"完工",
    u"竣工", u"举行", u"舉行", u"揭晓", u"揭曉", u"建成", u"退役", u"获救", u"獲救", u"结业",
    u"結業", u"在即", u"被控", u"上市", u"复产", u"运营", u"开工", u"開工", u"签约", u"簽約",
    u"归来", u"歸來", u"脱轨", u"出轨", u"校庆", u"校慶", u"下跌", u"停课", u"停課", u"丰收",
    u"豐收", u"批捕", u"判决", u"获奖", u"獲獎"};
constexpr std::array<QStringView, 20> UnfinishedEnds{
    u"的",   u"首届", u"首屆", u"和",   u"与", u"與", u"在", u"完成", u"举办", u"舉辦",
    u"召开", u"建起", u"推广", u"开展", u"为", u"是", u"向", u"对",   u"對",   u"国家"};
constexpr std::array<QStringView, 33> Openings{
    u"从",   u"由",   u"只因", u"因",   u"为",   u"為",   u"在",   u"当",   u"當",
    u"随着", u"自",   u"经",   u"經",   u"昨",   u"今",   u"近",   u"去年", u"前",
    u"发扬", u"贯彻", u"坚持", u"响应", u"改进", u"加强", u"依靠", u"克服", u"抓紧",
    u"疑",   u"懷疑", u"受",   u"涉",   u"不满", u"不滿"};
constexpr std::array<QStringView, 80> Details{
    u"已",   u"将",   u"將",   u"拟",   u"擬",   u"预计", u"預計", u"预期", u"首批", u"其中",
    u"就为", u"只为", u"仍",   u"并",   u"也",   u"共",   u"实现", u"确保", u"至少", u"曾",
    u"另",   u"警方", u"市民", u"专家", u"專家", u"学者", u"學者", u"记者", u"市府", u"官方",
    u"当局", u"當局", u"目前", u"与",   u"與",   u"未",   u"释放", u"直播", u"年",   u"减",
    u"減",   u"比",   u"设",   u"設",   u"称",   u"稱",   u"逮",   u"死",   u"记",   u"記",
    u"访",   u"訪",   u"看",   u"审议", u"选举", u"表决", u"双方", u"雙方", u"总",   u"總",
    u"达",   u"案",   u"工效", u"下周", u"下週", u"末班", u"预",   u"原",   u"积",   u"積",
    u"损",   u"每",   u"限",   u"同比", u"居",   u"最",   u"持续", u"提",   u"逾",   u"约"};
constexpr std::array<QStringView, 13> Meetings{u"讲话",   u"講話", u"主持", u"出席", u"致辞",
                                               u"致詞",   u"致词", u"陪同", u"参加", u"參加",
                                               u"作报告", u"部署", u"贺信"};

constexpr WordList TellsList(TellsEnds);
constexpr WordList RubricList(RubricEnds);
constexpr WordList EventList(EventEnds);
constexpr WordList UnfinishedList(UnfinishedEnds);
constexpr WordList OpeningList(Openings);
constexpr WordList DetailList(Details);
constexpr WordList MeetingList(Meetings);

quint32 wordsOf(QStringView text) {
    QStringView plain = text;
    while (!plain.isEmpty() && holds(u"：:—、，", plain.back().unicode()))
        plain.chop(1);
    quint32 words = 0;
    const auto mark = [&words](bool holds, Word word) {
        words |= holds ? quint32(word) : 0U;
    };
    const qsizetype to = indexOf(plain, u'到');
    const qsizetype colon = std::max(indexOf(plain, u'：'), indexOf(plain, u':'));
    mark(TellsList.ends(plain), Tells);
    mark(RubricList.ends(plain) || endsAsComment(plain), Rubric);
    mark(EventList.ends(plain), Event);
    mark(UnfinishedList.ends(plain), BreaksOff);
    mark(OpeningList.begins(plain), Opens);
    mark(DetailList.begins(plain), GoesOn);
    mark(MeetingList.occursIn(plain), Meeting);
    mark(plain.startsWith(u'从') && to > 0, Spans);
    mark(holds(plain, u'“') || holds(plain, u'「'), Quotes);
    mark(colon > 0 && colon < Speakers, ColonInside);
    mark(holds(plain, u'·'), Dotted);
    return words;
}

double logRatio(int width, int other) {
    if (width == other)
        return 0;
    return std::log(double(std::max(width, 1)) / double(std::max(other, 1)));
}

class Counter {
public:
    Counter(std::span<const TitleRow> rows, std::size_t kickers, std::size_t headlines)
        : m_rows(rows)
        , m_head(kickers)
        , m_behind(kickers + headlines) {
        for (const TitleRow& row : rows.subspan(kickers, headlines)) {
            m_width = std::max(m_width, row.width);
            m_words |= row.words;
        }
    }

    TitleCues count() {
        add(TitleCue::AnyKicker, m_head > 0);
        add(TitleCue::AnyDeck, m_behind < m_rows.size());
        add(TitleCue::MoreKickers, m_head > 1 ? double(m_head - 1) : 0);
        add(TitleCue::MoreHeadlines, double(m_behind - m_head - 1));
        add(TitleCue::MoreDecks,
            m_behind + 1 < m_rows.size() ? double(m_rows.size() - m_behind - 1) : 0);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].parted && i > 0)
                add(i == m_head || i == m_behind ? TitleCue::PartedRoles : TitleCue::PartedLines);
            if (i < m_head)
                addKicker(i);
            else if (i < m_behind)
                addHeadline(i);
            else
                addDeck(m_rows[i]);
        }
        return m_cues;
    }

private:
    void add(TitleCue cue, double value = 1) { m_cues[static_cast<std::size_t>(cue)] += value; }
    void addIf(const TitleRow& row, quint32 words, TitleCue cue) {
        add(cue, (row.words & words) != 0 ? 1 : 0);
    }
    void addKicker(std::size_t i) {
        const TitleRow& row = m_rows[i];
        add(TitleCue::KickerLabel,
            i == 0 && row.visible <= LabelLength && row.width < m_rows[1].width);
        addIf(row, Bracketed, TitleCue::KickerBracketed);
        addIf(row, Leads, TitleCue::KickerLeads);
        addIf(row, Dotted, TitleCue::KickerDotted);
        addIf(row, Tells, TitleCue::KickerTells);
        addIf(row, Rubric, TitleCue::KickerRubric);
        addIf(row, Event, TitleCue::KickerEvent);
        addIf(row, Opens, TitleCue::KickerOpens);
        addIf(row, Spans, TitleCue::KickerSpans);
        addIf(row, Paused, TitleCue::KickerPaused);
        addIf(row, Meeting, TitleCue::KickerMeeting);
        if (row.width > m_width)
            add(TitleCue::KickerLonger, std::min(logRatio(row.width, m_width), 1.0));
    }
    void addHeadline(std::size_t i) {
        const TitleRow& row = m_rows[i];
        addIf(row, Led, TitleCue::HeadlineLed);
        addIf(row, Leads, TitleCue::HeadlineLeads);
        addIf(row, Event, TitleCue::HeadlineEvent);
        add(TitleCue::HeadlineTiny, m_behind == m_head + 1 && row.visible <= TinyHeadline);
        if (i + 1 == m_behind)
            return;
        const TitleRow& below = m_rows[i + 1];
        add(TitleCue::HeadlinesShort, std::max(row.visible, below.visible) <= ShortHeadline);
        add(TitleCue::HeadlinesEqual, row.visible == below.visible);
        addIf(row, BreaksOff, TitleCue::HeadlinesOpen);
        addIf(row, Event, TitleCue::HeadlinesEvent);
        if (((row.words | below.words) & Gapped) != 0)
            add(TitleCue::HeadlinesGapped, (row.words & below.words & Gapped) != 0 ? 1 : -1);
        add(TitleCue::HeadlinesUnlike, std::abs(logRatio(row.width, below.width)));
    }
    void addDeck(const TitleRow& row) {
        addIf(row, Led, TitleCue::DeckLed);
        addIf(row, Bracketed, TitleCue::DeckBracketed);
        addIf(row, ColonInside, TitleCue::DeckSpeaker);
        addIf(row, Meeting, TitleCue::DeckMeeting);
        addIf(row, GoesOn, TitleCue::DeckGoesOn);
        addIf(row, Stopped, TitleCue::DeckStopped);
        add(TitleCue::DeckQuotes, int((row.words & Quotes) != 0) - int((m_words & Quotes) != 0));
        const double ratio = logRatio(row.width, m_width);
        add(TitleCue::DeckWidth, std::clamp(ratio, -1.0, 1.0));
        add(TitleCue::DeckLonger, std::clamp(ratio, 0.0, 1.0));
    }

    std::span<const TitleRow> m_rows;
    std::size_t m_head;
    std::size_t m_behind;
    int m_width = 0;     ///< of the widest headline
    quint32 m_words = 0; ///< of all headlines
    TitleCues m_cues{};
};

} // namespace

TitleRow readTitleRow(QStringView page, const Line& line, bool parted) {
    quint32 words = wordsOf(page.mid(line.begin, line.end - line.begin));
    const auto mark = [&words](bool holds, Word word) {
        words |= holds ? quint32(word) : 0U;
    };
    mark(line.has(StartsDash), Led);
    mark(line.has(EndsColon | EndsDash), Leads);
    mark(line.has(WholeBracketed), Bracketed);
    mark(line.pauses > 0 || line.has(EndsPause), Paused);
    mark(line.stops > 0 || line.has(EndsPeriod), Stopped);
    mark(line.gaps > 0, Gapped);
    return {.width = line.width,
            .visible = line.visible,
            .parted = parted,
            .joined = false,
            .words = words};
}

TitleCues titleCues(std::span<const TitleRow> rows, std::size_t kickers, std::size_t headlines) {
    return Counter(rows, kickers, headlines).count();
}

} // namespace jianbao::segment
