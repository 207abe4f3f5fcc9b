#include "core/segment/PersonNames.h"

#include "core/text/CharClass.h"
#include "core/text/UnitSet.h"

#include <algorithm>
#include <array>

namespace jianbao::segment {

namespace {

constexpr std::array<QStringView, 22> Ranks{
    u"记者", u"記者", u"通讯员", u"通訊員", u"实习生", u"實習生", u"特约", u"特約",
    u"首席", u"摄影", u"攝影",   u"评论员", u"評論員", u"特派",   u"见习", u"摄",
    u"攝",   u"供图", u"图",     u"圖",     u"文",     u"报道"};
/// What stands behind the name of who did it.
constexpr std::array<QStringView, 19> Works{
    u"口述", u"整理", u"记录", u"記錄", u"编译", u"編譯", u"翻译", u"翻譯", u"采访", u"採訪",
    u"供稿", u"摘编", u"改编", u"译",   u"譯",   u"插图", u"插圖", u"采写", u"撰文"};

constexpr UnitSet RankStarts(u"记記通实實特首摄攝评評见供图圖文报口整编編翻采採摘改译譯插撰");

/// The commonest surnames of one character, but for those that begin many common words.
constexpr QStringView Surnames =
    u"王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹"
    u"彭曾肖萧蕭"
    u"田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任沈姚卢盧傅钟鐘崔汪范陆陸廖石金戴贾賈韦韋夏邱方侯邹鄒"
    u"熊孟秦白"
    u"江阎閻薛尹段雷黎史龙龍贺賀陶顾顧龚龔郝邵万萬钱錢严嚴武莫孔汤湯常温溫康施牛樊葛邢安齐齊易乔喬"
    u"庞龐颜顏"
    u"倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單裴霍涂成苗"
    u"谷盛曲翁"
    u"冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁房屈饶饒解牟艾尤时時穆古吉冷车車闵閔"
    u"项項柏卜桑祖邝鄺邬鄔楼樓竺卓屠蒲臧宫甄褚濮"
    u"姜谭譚毛闫閆洪赖賴伍覃兰蘭代季滕连連缪繆麦麥窦竇娄婁戚岑景费費晏卫衛席隋宗桂瞿佟边邊卞姬仇"
    u"栾欒丘荣榮巫郎丛敖虞仲池佘查麻苑迟遲鞠匡惠荆荊冀胥郁储儲芦蘆栗燕楚鄢劳勞谌諶奚皮蔺藺粟冼闻聞"
    u"厉厲伊郜阚闞练練廉井漆索宣晋晉扈晁芮戈裘杭况阙闕宿逯嵇勾茅居尉束展昝巢郦酈贝貝步钮鈕蔚荀邴"
    u"戎利郗贲綦谯蒯旷雒宓";
constexpr std::array<QStringView, 26> CompoundSurnames{
    u"欧阳", u"歐陽", u"司马", u"司馬", u"上官", u"诸葛", u"諸葛", u"司徒", u"皇甫",
    u"尉迟", u"端木", u"慕容", u"令狐", u"夏侯", u"东方", u"東方", u"南宫", u"南宮",
    u"宇文", u"长孙", u"公孙", u"公孫", u"申屠", u"呼延", u"西门", u"轩辕"};

/// Whether a word of one character is one by itself ("文/图", "张三 摄"), not part of a name.
bool standsForRank(const Squeezed& text, int at) {
    const int next = at + 1;
    const bool apart = at == 0 || text.gapBefore(at) || charIs(text[at - 1], CharPause) ||
                       text[at - 1] == u'/' || text[at - 1] == u'／';
    const bool ends = next == text.size() || text.gapBefore(next) ||
                      QStringView(u"/／：:|").contains(QChar(text[next]));
    return ends && (apart || next < text.size());
}

/// Length of the one of @p words that begins at @p at, or 0.
template<std::size_t Size>
int wordAt(const Squeezed& text, int at, const std::array<QStringView, Size>& words) {
    if (!RankStarts.has(text[at]))
        return 0;
    for (const QStringView word : words) {
        if (text.startsWith(word, at) && (word.size() > 1 || standsForRank(text, at)))
            return static_cast<int>(word.size());
    }
    return 0;
}

/// Length of the rank or work that begins at @p at, or 0.
int rankAt(const Squeezed& text, int at) {
    const int rank = wordAt(text, at, Ranks);
    return rank > 0 ? rank : wordAt(text, at, Works);
}

/// "图：" behind the writers: whose the pictures are.
bool opensPictures(const Squeezed& text, int at) {
    return (text[at] == u'图' || text[at] == u'圖') && at + 1 < text.size() &&
           text[at + 1] == u'：';
}

/// Index behind a label of the text ("（文與圖："), or @p from.
int behindLabel(const Squeezed& text, int from, int to) {
    constexpr int longest = 5; // units before the colon
    const int begin = from < to && charIs(text[from], CharOpener) ? from + 1 : from;
    if (begin >= to || text[begin] != u'文')
        return from;
    const int colon = text.find(u"：", begin);
    return colon >= 0 && colon < to && colon - begin <= longest ? colon + 1 : from;
}

/// Where the first name begins: at the first rank, as papers' names stand before it.
int firstName(const Squeezed& text, int from, int to) {
    from = behindLabel(text, from, to);
    for (int i = from; i < to; ++i) {
        if (wordAt(text, i, Ranks) < 2)
            continue;
        // "NAME  实习生 NAME"
        return text.gapBefore(i) && isPersonName(text.view(from, i - from)) ? from : i;
    }
    return from;
}

/// Whether the units are names of two or three characters, parted by blanks or 、, or one of them.
bool isNames(const Squeezed& text, int from, int to) {
    int length = 0;
    for (int i = from; i < to; ++i) {
        const bool pause = text[i] == u'、';
        if (!pause && !charIs(text[i], CharHan))
            return false;
        if (pause || (text.gapBefore(i) && length >= 2)) {
            if (length < 2 || length > 3)
                return false;
            length = 0;
        }
        length += pause ? 0 : 1;
    }
    return length >= 2 && length <= 3 && text.view(from, to - from) != u"综合" &&
           text.view(from, to - from) != u"綜合";
}

} // namespace

bool isSurname(QChar character) {
    return Surnames.contains(character);
}

bool isPersonName(QStringView name) {
    if (name.size() < 2 || name.size() > 4)
        return false;
    const bool compound =
        name.size() > 2 && std::find(CompoundSurnames.begin(), CompoundSurnames.end(),
                                     name.left(2)) != CompoundSurnames.end();
    return compound || (name.size() <= 3 && isSurname(name.front()));
}

QStringList chineseNames(const Squeezed& text, int from, int to) {
    QStringList names;
    QString name;
    const auto finish = [&] {
        if (name.size() >= 2)
            names.append(name);
        name.clear();
    };
    for (int i = firstName(text, from, to); i < to;) {
        const int rank = rankAt(text, i);
        if (rank > 0) {
            finish();
            if (!names.isEmpty() && opensPictures(text, i))
                break;
            i += rank;
            continue;
        }
        const char16_t c = text[i];
        if (c == u'/' || c == u'／') {
            finish();
            break;
        }
        const bool part = charIs(c, CharHan | CharLatin) || c == u'·';
        // "李 明" is one name: a blank parts names only where the one before it is whole
        if (!part || (text.gapBefore(i) && name.size() >= 2))
            finish();
        if (part)
            name += QChar(c);
        ++i;
    }
    finish();
    return names;
}

int picturesFrom(const Squeezed& text) {
    const auto namesFollow = [&text](int from) {
        int behind = from;
        while (behind < text.size() && charIs(text[behind], CharHan))
            ++behind;
        return behind - from >= 2 && !text.startsWith(u"报道", from) &&
               !text.startsWith(u"報道", from);
    };
    for (int i = 2; i + 2 < text.size(); ++i) {
        const bool taken = text.startsWith(u"摄影", i) || text.startsWith(u"攝影", i);
        const bool picture = QStringView(u"图圖摄攝").contains(QChar(text[i]));
        if (!taken && !(picture && standsForRank(text, i)))
            continue;
        int from = i + (taken ? 2 : 1);
        from += from < text.size() && QStringView(u"/／：").contains(QChar(text[from])) ? 1 : 0;
        if (text.gapBefore(i) && namesFollow(from))
            return from;
    }
    for (int i = 2; i + 3 < text.size(); ++i) { // "文/NAME 摄"
        if (text[i] != u'文' || !standsForRank(text, i))
            continue;
        const int from = i + (charIs(text[i + 1], CharHan) ? 1 : 2);
        const QChar last = text[text.size() - 1];
        if (QStringView(u"图圖摄攝影").contains(last) && text.size() - from >= 3 &&
            namesFollow(from))
            return from;
    }
    return text.size();
}

QStringList bracketedReporters(const Squeezed& head, int from) {
    if (from >= head.size() || !charIs(head[from], CharOpener))
        return {};
    int close = from + 1;
    while (close < head.size() && !charIs(head[close], CharCloser))
        ++close;
    if (close >= head.size())
        return {};
    const QStringView inside = head.view(from + 1, close - from - 1);
    if (from > 0 && isNames(head, from + 1, close))
        return chineseNames(head, from + 1, close);
    for (const QStringView rank : {u"记者", u"記者", u"通讯员", u"通訊員"}) {
        if (inside.contains(rank))
            return chineseNames(head, from + 1, close);
    }
    return {};
}

QStringList openingReporters(const Squeezed& head, int from) {
    constexpr int longest = 20; // "记者 NAME、NAME报道"
    if (!head.startsWith(u"记者", from) && !head.startsWith(u"記者", from))
        return {};
    const int limit = std::min(head.size(), from + longest);
    for (int i = from + 2; i < limit; ++i) {
        if (head.startsWith(u"报道", i) || head.startsWith(u"報道", i) ||
            head.startsWith(u"報導", i) || head[i] == u'：')
            return chineseNames(head, from, i);
    }
    return {};
}

} // namespace jianbao::segment
