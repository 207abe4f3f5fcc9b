#include "tests/support/InventedWords.h"

#include <array>

namespace jianbao::test {

using namespace Qt::StringLiterals;

namespace {

/// Simplified characters of this file and their traditional forms, in step.
constexpr QStringView SimplifiedForms =
    u"万东为么乡书于云从会关养册农冻办动卖厂历压县发变后听吴员园图场处复够头学宁对将尽"
    u"岭带并开当总戏户扩抢报换据摄摊旧时来栈树样桥气泪测湾满澜灯烧焕现电着码离种窑笔筹"
    u"篱练终经绘统绳缆编缮罗联艺装见观览让讯记设试话详说读课谈责账购车转辑过运还进远迟"
    u"邮郑采铺锣镇镜长间阅队随难风馆验鹭";
constexpr QStringView TraditionalForms =
    u"萬東為麼鄉書於雲從會關養冊農凍辦動賣廠歷壓縣發變後聽吳員園圖場處復夠頭學寧對將盡"
    u"嶺帶並開當總戲戶擴搶報換據攝攤舊時來棧樹樣橋氣淚測灣滿瀾燈燒煥現電著碼離種窯筆籌"
    u"籬練終經繪統繩纜編繕羅聯藝裝見觀覽讓訊記設試話詳說讀課談責賬購車轉輯過運還進遠遲"
    u"郵鄭採鋪鑼鎮鏡長間閱隊隨難風館驗鷺";

struct Topic {
    QStringList things;
    QStringList acts;
};

const std::vector<Topic>& chineseTopics() {
    static const std::vector<Topic> topics{
        {{u"渡口"_s, u"渡船"_s, u"船工"_s, u"码头"_s, u"航道"_s},
         {u"恢复通航"_s, u"修缮栈桥"_s, u"加开夜班渡船"_s, u"更换缆绳"_s}},
        {{u"图书馆"_s, u"藏书"_s, u"读者"_s, u"阅览室"_s, u"书架"_s},
         {u"延长开放时间"_s, u"添置新书"_s, u"整理旧报"_s, u"办起读书会"_s}},
        {{u"梨园"_s, u"果农"_s, u"梨树"_s, u"花期"_s, u"霜冻"_s},
         {u"抢收早梨"_s, u"搭起暖棚"_s, u"改种晚熟品种"_s, u"联手卖梨"_s}},
        {{u"小学"_s, u"操场"_s, u"课桌"_s, u"校车"_s, u"食堂"_s},
         {u"翻新教室"_s, u"开设夜校"_s, u"添置校车"_s, u"重铺操场"_s}},
        {{u"水厂"_s, u"水管"_s, u"水表"_s, u"水压"_s, u"蓄水池"_s},
         {u"更换老旧水管"_s, u"扩建水厂"_s, u"试行分时供水"_s, u"清洗蓄水池"_s}},
        {{u"戏班"_s, u"戏台"_s, u"唱腔"_s, u"锣鼓"_s, u"戏迷"_s},
         {u"排演新戏"_s, u"重修戏台"_s, u"下乡巡演"_s, u"招收学徒"_s}},
        {{u"蜂农"_s, u"蜂箱"_s, u"蜂蜜"_s, u"花粉"_s, u"蜜源"_s},
         {u"追花采蜜"_s, u"统一收购蜂蜜"_s, u"教人养蜂"_s, u"搬运蜂箱"_s}},
        {{u"陶窑"_s, u"陶工"_s, u"陶土"_s, u"釉色"_s, u"窑火"_s},
         {u"重开老窑"_s, u"烧制大缸"_s, u"试验新釉"_s, u"办陶艺展"_s}},
        {{u"天文台"_s, u"望远镜"_s, u"彗星"_s, u"星图"_s, u"观测员"_s},
         {u"夜间开放"_s, u"架设望远镜"_s, u"绘制星图"_s, u"守候彗星"_s}},
        {{u"夜市"_s, u"摊位"_s, u"摊主"_s, u"小吃"_s, u"街灯"_s},
         {u"重新划定摊位"_s, u"装上街灯"_s, u"推迟收摊"_s, u"清理油污"_s}},
        {{u"邮局"_s, u"邮差"_s, u"信件"_s, u"邮筒"_s, u"包裹"_s},
         {u"开通山路邮班"_s, u"粉刷邮筒"_s, u"代收包裹"_s, u"增派邮差"_s}},
        {{u"消防队"_s, u"水带"_s, u"警报"_s, u"山火"_s, u"瞭望塔"_s},
         {u"开展夜间演练"_s, u"修建瞭望塔"_s, u"开辟隔离带"_s, u"招募队员"_s}}};
    return topics;
}

const std::vector<Topic>& englishTopics() {
    static const std::vector<Topic> topics{
        {{u"ferry"_s, u"harbor"_s, u"crew"_s, u"landing"_s, u"channel"_s},
         {u"resume the crossing"_s, u"repair the landing"_s, u"dredge the channel"_s}},
        {{u"library"_s, u"reading room"_s, u"librarian"_s, u"bookshelf"_s, u"catalog"_s},
         {u"extend its hours"_s, u"restore the catalog"_s, u"lend more novels"_s}},
        {{u"orchard"_s, u"grower"_s, u"harvest"_s, u"frost"_s, u"cider press"_s},
         {u"harvest early"_s, u"plant hardier trees"_s, u"share a cider press"_s}},
        {{u"school"_s, u"classroom"_s, u"teacher"_s, u"cafeteria"_s, u"playground"_s},
         {u"repaint the classrooms"_s, u"hire another teacher"_s, u"reopen the playground"_s}},
        {{u"reservoir"_s, u"pipeline"_s, u"water meter"_s, u"drought"_s, u"pumping station"_s},
         {u"replace the pipeline"_s, u"ration water"_s, u"enlarge the reservoir"_s}},
        {{u"theater"_s, u"orchestra"_s, u"rehearsal"_s, u"audience"_s, u"curtain"_s},
         {u"stage a comedy"_s, u"rebuild the balcony"_s, u"tour the villages"_s}},
        {{u"beekeeper"_s, u"beehive"_s, u"honey"_s, u"clover"_s, u"swarm"_s},
         {u"move the beehives"_s, u"bottle the honey"_s, u"teach beginners"_s}},
        {{u"observatory"_s, u"telescope"_s, u"comet"_s, u"astronomer"_s, u"eclipse"_s},
         {u"track the comet"_s, u"polish the telescope"_s, u"open at night"_s}},
        {{u"railway"_s, u"locomotive"_s, u"station"_s, u"timetable"_s, u"signalman"_s},
         {u"reopen the branch line"_s, u"repaint the station"_s, u"run a night train"_s}},
        {{u"bakery"_s, u"oven"_s, u"flour"_s, u"sourdough"_s, u"apprentice"_s},
         {u"bake through the night"_s, u"mill its own flour"_s, u"train apprentices"_s}}};
    return topics;
}

const QStringList& chineseForms() {
    static const QStringList forms{u"{p}的{t}近日{a}。"_s,
                                   u"{w}说，{t}是镇上老少都惦记的事。"_s,
                                   u"据了解，{p}现有{t}{n}处，比前年多了{n}处。"_s,
                                   u"为了{a}，{p}先后筹集{n}万元，{t}和{t}都变了模样。"_s,
                                   u"走进{p}，{t}旁人来人往，{t}前排起了长队。"_s,
                                   u"“以前{t}总让人发愁，”{w}说，“现在好多了。”"_s,
                                   u"从{m}月起，{p}将{a}，并对{t}逐一登记造册。"_s,
                                   u"多年来，{t}年久失修，{t}又远，来一趟要走{n}里路。"_s,
                                   u"下一步，{p}还打算{a}，让{t}真正派上用场。"_s,
                                   u"{w}算了一笔账：{t}一年能省下{n}元，{t}也不用再等。"_s,
                                   u"当地人最关心的，还是{t}什么时候能够完工。"_s,
                                   u"经过{n}天的忙碌，{t}终于收拾停当，{w}松了一口气。"_s,
                                   u"谈起{t}，{w}打开了话匣子，说到动情处眼里有了泪光。"_s,
                                   u"对此，{p}表示将听取各方意见，尽快{a}。"_s};
    return forms;
}

const QStringList& englishForms() {
    static const QStringList forms{
        u"The {t} in {p} will {a} before the summer ends."_s,
        u"{w} said the {t} had been neglected for {n} years."_s,
        u"\"Nobody expected the {t} to matter this much,\" {w} said."_s,
        u"Officials counted {n} complaints about the {t} and promised to {a}."_s,
        u"Neighbors gathered near the {t} on Tuesday to ask what would become of the {t}."_s,
        u"The plan to {a} would cost about ${n},000, according to {w}."_s,
        u"Residents of {p} have waited since last autumn for the {t}."_s,
        u"Not everyone agrees that the town should {a}, and a hearing is set for Thursday."_s,
        u"For {w}, who grew up beside the {t}, the decision came as a relief."_s,
        u"Work on the {t} is expected to continue through the winter."_s};
    return forms;
}

const QStringList ChinesePlaces{u"云溪镇"_s, u"石桥县"_s, u"澜江市"_s, u"白鹭湾"_s, u"青麓乡"_s,
                                u"竹陵"_s,   u"沙河口"_s, u"望月岭"_s, u"东篱村"_s, u"梅浦"_s};
const QStringList EnglishPlaces{u"Harrow Point"_s, u"Ashford Mills"_s, u"Linden Falls"_s,
                                u"Corbel Bay"_s,   u"Tamarack"_s,      u"Port Ellery"_s};
const QStringList Surnames{u"林"_s, u"周"_s, u"吴"_s, u"郑"_s, u"何"_s, u"宋"_s, u"唐"_s, u"罗"_s};
const QStringList GivenNames{u"一舟"_s, u"听雨"_s, u"望"_s,   u"小满"_s,
                             u"石"_s,   u"青禾"_s, u"远帆"_s, u"宁"_s};
const QStringList FirstNames{u"Ann"_s, u"Silas"_s, u"Marta"_s, u"Owen"_s, u"Ruth"_s, u"Elias"_s};
const QStringList LastNames{u"Larkin"_s, u"Pomeroy"_s, u"Thistle"_s, u"Vance"_s, u"Ostrander"_s};

QStringList placesOf(PageLanguage language) {
    return language == PageLanguage::English ? EnglishPlaces : ChinesePlaces;
}

QString traditional(const QString& text) {
    QString form = text;
    for (QChar& c : form) {
        const qsizetype index = SimplifiedForms.indexOf(c);
        c = index < 0 ? c : TraditionalForms[index];
    }
    return form;
}

QString capitalized(QString text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == 0 || text[i - 1] == u' ')
            text[i] = text[i].toUpper();
    }
    return text;
}

} // namespace

InventedWords::InventedWords(Random& random, PageLanguage language)
    : m_random(random)
    , m_language(language)
    , m_topic(static_cast<std::size_t>(random.number(0, 99)))
    , m_place(random.pick(placesOf(language))) {}

QString InventedWords::written(const QString& text) const {
    return m_language == PageLanguage::Traditional ? traditional(text) : text;
}

QString InventedWords::person() {
    if (m_language == PageLanguage::English)
        return m_random.pick(FirstNames) + u' ' + m_random.pick(LastNames);
    return m_random.pick(Surnames) + m_random.pick(GivenNames);
}

QString InventedWords::fill(QString form) {
    const auto& topics = m_language == PageLanguage::English ? englishTopics() : chineseTopics();
    const Topic& topic = topics[m_topic % topics.size()];
    QString text;
    for (qsizetype at = 0; at < form.size(); ++at) {
        if (form[at] != u'{') {
            text += form[at];
            continue;
        }
        switch (form[at + 1].unicode()) {
        case u't':
            text += m_random.pick(topic.things);
            break;
        case u'a':
            text += m_random.pick(topic.acts);
            break;
        case u'p':
            text += m_place;
            break;
        case u'w':
            text += person();
            break;
        case u'm':
            text += QString::number(m_random.number(1, 12));
            break;
        default:
            text += QString::number(m_random.number(3, 960));
        }
        at += 2;
    }
    return written(text);
}

QString InventedWords::sentence() {
    return fill(
        m_random.pick(m_language == PageLanguage::English ? englishForms() : chineseForms()));
}

QString InventedWords::paragraph(int sentences) {
    QString text;
    for (; sentences > 0; --sentences) {
        text += sentence();
        text += m_language == PageLanguage::English && sentences > 1 ? u" "_s : QString();
    }
    return text;
}

QString InventedWords::laterParagraph(int sentences) {
    return paragraph(sentences).replace(u"近日"_s, written(u"随后"_s));
}

QString InventedWords::title(int phrases) {
    if (m_language == PageLanguage::English) {
        const QStringList forms{u"{p} to {a}"_s, u"Town weighs plan to {a}"_s,
                                u"A {t} waits for its {t}"_s};
        return capitalized(fill(m_random.pick(forms)));
    }
    const QStringList forms{u"{p}{a}"_s, u"{t}里的新变化"_s, u"{p}{t}焕然一新"_s};
    QString title = fill(m_random.pick(forms));
    for (; phrases > 1; --phrases)
        title += u' ' + fill(u"{t}{a}"_s);
    return title;
}

QString InventedWords::kicker() {
    return m_language == PageLanguage::English ? fill(u"After {n} years"_s)
                                               : fill(u"历时{n}天 {t}有了着落"_s);
}

QString InventedWords::deck() {
    return m_language == PageLanguage::English ? fill(u"Neighbors ask what the {t} will cost"_s)
                                               : fill(u"{t}将于{m}月完工 惠及{n}户"_s);
}

QString InventedWords::subhead() {
    const QStringList chinese{u"一座{t}"_s, u"{t}的难处"_s, u"从{t}到{t}"_s};
    const QStringList english{u"A Long Wait"_s, u"What the {t} needs"_s};
    return fill(m_random.pick(m_language == PageLanguage::English ? english : chinese));
}

QString InventedWords::caption() {
    return m_language == PageLanguage::English ? fill(u"The {t} near {p}, seen last week."_s)
                                               : fill(u"图为{p}的{t}，{w}正在察看。"_s);
}

QString InventedWords::dateline() {
    if (m_language == PageLanguage::English)
        return m_place.toUpper() + u" — "_s;
    return m_random.chance(0.5) ? written(u"本报讯（记者 %1）"_s.arg(person()))
                                : fill(u"南风社{p}{m}月9日电 "_s);
}

QString InventedWords::byline() {
    if (m_language == PageLanguage::English)
        return u"By "_s + person().toUpper();
    return written(u"本报记者 %1 %2"_s.arg(person(), person()));
}

QString InventedWords::credit() {
    return m_language == PageLanguage::English ? person().toUpper() + u" / HERALD"_s
                                               : written(u"本报记者 %1 摄"_s.arg(person()));
}

QString InventedWords::jump(int page) {
    return m_language == PageLanguage::English ? u"Continued on Page A%1"_s.arg(page)
                                               : written(u"（下转%1版）"_s.arg(page));
}

QString InventedWords::reference(int page) {
    return m_language == PageLanguage::English ? u"PAGE A%1"_s.arg(page)
                                               : written(u"（详见%1版）"_s.arg(page));
}

QStringList InventedWords::masthead(Random& random, PageLanguage language) {
    if (language == PageLanguage::English)
        return {u"THE CORBEL BAY HERALD"_s, u"Tuesday, May %1, 2031"_s.arg(random.number(1, 28))};
    const QStringList lines{u"云溪日报"_s, u"2031年5月%1日 星期二"_s.arg(random.number(1, 28)),
                            u"第%1期 今日8版"_s.arg(random.number(1000, 9000))};
    return language == PageLanguage::Traditional
               ? QStringList{traditional(lines[0]), traditional(lines[1]), traditional(lines[2])}
               : lines;
}

QStringList InventedWords::imprint(Random& random, PageLanguage language) {
    if (language == PageLanguage::English)
        return {u"A%1"_s.arg(random.number(1, 9))};
    const QString editor = random.pick(Surnames) + random.pick(GivenNames);
    const QString line = u"责任编辑 %1 美编 %2"_s.arg(editor, random.pick(Surnames) + u"石"_s);
    return {language == PageLanguage::Traditional ? traditional(line) : line};
}

} // namespace jianbao::test
