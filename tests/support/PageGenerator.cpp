#include "tests/support/PageGenerator.h"

#include "tests/support/Typesetting.h"

#include <algorithm>

namespace jianbao::test {

using namespace Qt::StringLiterals;

namespace {

/// Specks, rules and column edges, as scanners read them.
constexpr std::array<QStringView, 8> StrayPieces{u"一", u"丨", u"、",   u"’",
                                                 u"1",  u"l.", u"‘ 、", u"|"};

/// One block before it is set.
struct Part {
    Role role = Role::Body;
    QStringList paragraphs;
    bool continues = false;
};

struct Story {
    ArticleKind kind = ArticleKind::News;
    /// In reading order.
    std::vector<Part> parts;
    int width = 36;
};

/// A line as printed, and what it is part of.
struct Line {
    QString text;
    std::size_t block = 0;
    /// The paragraph that starts here, if any.
    QString paragraph;
    bool startsParagraph = false;
};

class StoryTeller {
public:
    StoryTeller(Random& random, const PageStyle& style)
        : m_random(random)
        , m_style(style)
        , m_words(random, style.language) {}

    Story story() {
        Story story;
        story.width = m_style.width;
        addTitle(story);
        addBody(story);
        if (m_style.jumps && m_random.chance(0.6))
            add(story, Role::Jump, {m_words.jump(m_random.number(2, 8))});
        if (m_style.captions && m_random.chance(0.6)) {
            add(story, Role::Caption, {m_words.caption()});
            if (m_random.chance(0.5))
                add(story, Role::Credit, {m_words.credit()});
        }
        return story;
    }

    Story teaser() {
        Story story;
        story.kind = ArticleKind::Teaser;
        story.width = m_style.width;
        add(story, Role::Headline, {m_words.title()});
        if (m_random.chance(0.5))
            add(story, Role::Reference, {m_words.reference(m_random.number(2, 8))});
        return story;
    }

    Story sidebar() {
        Story story;
        story.kind = ArticleKind::Sidebar;
        story.width = std::max(20, m_style.width * 2 / 3);
        add(story, Role::Headline, {m_words.subhead()});
        QStringList items;
        for (int i = m_random.number(3, 5); i > 0; --i)
            items << (m_style.language == PageLanguage::English ? u"• "_s : u"●"_s) +
                         m_words.sentence();
        add(story, Role::Body, items);
        return story;
    }

private:
    void add(Story& story, Role role, QStringList paragraphs, bool continues = false) {
        for (QString& paragraph : paragraphs) {
            if (m_style.ocrLosses)
                paragraph = misread(m_random, paragraph);
        }
        story.parts.push_back({role, std::move(paragraphs), continues});
    }

    /// Chinese quotation marks take no space before them.
    static QString begun(const QString& dateline, const QString& paragraph) {
        return (paragraph.startsWith(u'“') ? dateline.trimmed() : dateline) + paragraph;
    }

    void addTitle(Story& story) {
        if (m_style.missingHeadlines && m_random.chance(0.5))
            return;
        if (m_style.titleParts && m_random.chance(0.5))
            add(story, Role::Kicker, {m_words.kicker()});
        add(story, Role::Headline, {m_words.title(m_random.number(1, 2))});
        if (m_style.titleParts && m_random.chance(0.5))
            add(story, Role::Deck, {m_words.deck()});
    }

    void addBody(Story& story) {
        const bool hasByline = m_style.bylines && m_random.chance(0.6);
        if (hasByline)
            add(story, Role::Byline, {m_words.byline()});
        QStringList paragraphs;
        for (int i = m_random.number(2, m_style.severalSubheads ? 9 : 6); i > 0; --i)
            paragraphs << (paragraphs.isEmpty() ? m_words.paragraph(m_random.number(2, 5))
                                                : m_words.laterParagraph(m_random.number(2, 5)));
        if (m_style.datelines && !hasByline)
            paragraphs.front() = begun(m_words.dateline(), paragraphs.front());
        for (const qsizetype part : partsAboveSubheads(paragraphs.size())) {
            add(story, Role::Body, paragraphs.first(part));
            add(story, Role::Subhead, {m_words.subhead()});
            paragraphs.remove(0, part);
        }
        add(story, Role::Body, paragraphs);
    }

    /// How many of a story's paragraphs stand above each of its subheads.
    std::vector<qsizetype> partsAboveSubheads(qsizetype paragraphs) {
        if (paragraphs < 4)
            return {};
        if (m_style.subheads)
            return {2};
        if (!m_style.severalSubheads || m_random.chance(0.2))
            return {};
        const int most = std::min(static_cast<int>(paragraphs) / 2, 4);
        const int subheads = m_random.chance(0.15) ? 1 : m_random.number(2, most);
        return std::vector<qsizetype>(static_cast<std::size_t>(subheads),
                                      paragraphs / (subheads + 1));
    }

    Random& m_random;
    const PageStyle& m_style;
    InventedWords m_words;
};

bool isTitle(Role role) {
    return role == Role::Headline || role == Role::Kicker || role == Role::Deck;
}

class Compositor {
public:
    Compositor(Random& random, const PageStyle& style)
        : m_random(random)
        , m_style(style) {}

    GeneratedPage compose(const std::vector<Story>& stories) {
        if (m_style.furniture)
            printFurniture(InventedWords::masthead(m_random, m_style.language));
        if (m_style.sideBySide) {
            for (std::size_t i = 0; i + 1 < stories.size(); i += 2)
                printSideBySide(stories[i], stories[i + 1]);
        } else {
            for (const Story& story : stories)
                printStory(story);
        }
        if (m_style.furniture)
            printFurniture(InventedWords::imprint(m_random, m_style.language));
        normalize(m_page.gold);
        return std::move(m_page);
    }

private:
    void openArticle(const Story& story);
    std::size_t openBlock(Role role, int rank);
    std::vector<std::vector<Line>> setStory(const Story& story);
    std::vector<Line> setPart(const Part& part, std::size_t block, int width);
    void setParagraph(std::vector<Line>& lines, const QString& paragraph, std::size_t block,
                      int width, int narrowLines);
    void breakColumns(std::vector<Line>& lines);
    void printStory(const Story& story);
    void printSideBySide(const Story& left, const Story& right);
    void printFurniture(const QStringList& lines);
    void print(const Line& line, const QString& text);
    void print(const QString& text, std::size_t block);
    void blankLine();

    Random& m_random;
    const PageStyle& m_style;
    GeneratedPage m_page;
    std::size_t m_lastBlock = 0;
    /// What blank lines at the head of the page belong to.
    bool m_hasBlock = false;
};

void Compositor::openArticle(const Story& story) {
    Article article;
    article.id = {-static_cast<qint64>(m_page.gold.articles.size()) - 1};
    article.kind = story.kind;
    article.rank = static_cast<int>(m_page.gold.articles.size());
    m_page.gold.articles.push_back(article);
}

std::size_t Compositor::openBlock(Role role, int rank) {
    Block block;
    block.id = {-static_cast<qint64>(m_page.gold.blocks.size()) - 1};
    block.role = role;
    block.rank = rank;
    if (role != Role::Furniture)
        block.article = m_page.gold.articles.back().id;
    m_page.gold.blocks.push_back(block);
    return m_page.gold.blocks.size() - 1;
}

void Compositor::setParagraph(std::vector<Line>& lines, const QString& paragraph, std::size_t block,
                              int width, int narrowLines) {
    const QString printed = m_style.spacedNumbers ? spaceNumbers(paragraph) : paragraph;
    QStringList set = breakLines(m_random, printed, width, m_style.indent);
    if (narrowLines > 0) {
        // The first lines stand beside a picture; the rest is set anew below it.
        const QStringList narrow = breakLines(m_random, printed, width * 5 / 9, m_style.indent);
        if (narrow.size() <= narrowLines)
            set = narrow;
    }
    for (qsizetype i = 0; i < set.size(); ++i) {
        lines.push_back({set[i], block, i == 0 ? paragraph : QString(), i == 0});
        if (m_style.strayPieces && i + 1 < set.size() && m_random.chance(0.08))
            lines.push_back(
                {m_random.pick(StrayPieces).toString(), openBlock(Role::Furniture, 0), {}, false});
        if (i == 0 && m_style.firstLineBreaks && m_random.chance(0.4))
            lines.push_back({{}, block, {}, false});
    }
}

/// A blank line after each column's depth, wherever that falls; its lines have no text.
void Compositor::breakColumns(std::vector<Line>& lines) {
    std::vector<Line> broken;
    int left = m_random.number(5, 14);
    for (const Line& line : lines) {
        if (left-- == 0) {
            broken.push_back({{}, line.block, {}, false});
            left = m_random.number(5, 14);
        }
        broken.push_back(line);
    }
    lines = std::move(broken);
}

std::vector<Line> Compositor::setPart(const Part& part, std::size_t block, int width) {
    std::vector<Line> lines;
    if (part.role != Role::Body) {
        const bool isSpaced = m_style.letterSpacing && isTitle(part.role) &&
                              m_style.language != PageLanguage::English;
        const int measure = isTitle(part.role) ? std::max(width, 32) : width;
        const QStringList set = breakLines(m_random, part.paragraphs.front(), measure, QString());
        for (qsizetype i = 0; i < set.size(); ++i)
            lines.push_back({isSpaced ? spaceLetters(set[i]) : set[i], block,
                             i == 0 ? part.paragraphs.front() : QString(), i == 0});
        return lines;
    }
    const bool isNarrowFirst = m_style.widthChanges && m_random.chance(0.7);
    for (const QString& paragraph : part.paragraphs) {
        if (!lines.empty() && m_style.blankBetweenParagraphs)
            lines.push_back({{}, block, {}, false});
        setParagraph(lines, paragraph, block, width, isNarrowFirst && lines.empty() ? 99 : 0);
    }
    if (m_style.columnBreaks)
        breakColumns(lines);
    return lines;
}

std::vector<std::vector<Line>> Compositor::setStory(const Story& story) {
    openArticle(story);
    std::vector<std::vector<Line>> titles;
    std::vector<std::vector<Line>> rest;
    int rank = 0;
    for (const Part& part : story.parts) {
        const std::size_t block = openBlock(part.role, rank++);
        auto lines = setPart(part, block, story.width);
        (m_style.titlesAfter && isTitle(part.role) ? titles : rest).push_back(std::move(lines));
    }
    // Captions, credits and jump lines keep behind the titles, the body before them.
    const auto behindBody = std::find_if(rest.begin(), rest.end(), [&](const auto& lines) {
        const Role role = m_page.gold.blocks[lines.front().block].role;
        return role == Role::Caption || role == Role::Credit;
    });
    rest.insert(behindBody, std::make_move_iterator(titles.begin()),
                std::make_move_iterator(titles.end()));
    return rest;
}

void Compositor::print(const QString& text, std::size_t block) {
    const qsizetype begin = m_page.text.size();
    m_page.text += text;
    m_page.gold.blocks[block].ranges.add({begin, m_page.text.size()});
    m_lastBlock = block;
    m_hasBlock = true;
}

void Compositor::print(const Line& line, const QString& text) {
    if (line.startsParagraph) {
        qsizetype begin = m_page.text.size();
        for (qsizetype i = 0; i < text.size() && text[i].isSpace(); ++i)
            ++begin;
        Block& block = m_page.gold.blocks[line.block];
        block.paragraphs.push_back(begin);
        if (block.role == Role::Body || block.role == Role::Caption)
            m_page.paragraphs.push_back({begin, line.paragraph});
    }
    print(text, line.block);
}

void Compositor::blankLine() {
    if (m_hasBlock && !m_style.noBlankLines)
        print(u"\n"_s, m_lastBlock);
}

void Compositor::printStory(const Story& story) {
    if (!m_style.touching || m_random.chance(0.5))
        blankLine();
    bool isFirst = true;
    bool wasTitle = false;
    for (const auto& lines : setStory(story)) {
        const Role role = m_page.gold.blocks[lines.front().block].role;
        // Parts of one title mostly stand together; a credit stands under its caption.
        const bool isClose = (wasTitle && isTitle(role) && m_random.chance(0.6)) ||
                             role == Role::Credit || (role == Role::Jump && m_random.chance(0.7));
        if (!isFirst && !isClose)
            blankLine();
        for (const Line& line : lines)
            print(line, line.text + u'\n');
        isFirst = false;
        wasTitle = isTitle(role);
    }
}

void Compositor::printSideBySide(const Story& left, const Story& right) {
    const auto flat = [this](const Story& story) {
        std::vector<Line> lines;
        for (auto& part : setStory(story)) {
            if (!lines.empty())
                lines.push_back({{}, lines.back().block, {}, false});
            lines.insert(lines.end(), part.begin(), part.end());
        }
        return lines;
    };
    const std::vector<Line> one = flat(left);
    const std::vector<Line> two = flat(right);
    const int column = std::max(32, left.width) + 4;
    blankLine();
    for (std::size_t i = 0; i < std::max(one.size(), two.size()); ++i) {
        if (i < one.size())
            print(one[i], i < two.size() && !two[i].text.isEmpty() ? padded(one[i].text, column)
                                                                   : one[i].text);
        else
            print(padded({}, column), two[i].block);
        if (i < two.size() && !two[i].text.isEmpty())
            print(two[i], two[i].text);
        print(u"\n"_s, m_lastBlock);
    }
}

void Compositor::printFurniture(const QStringList& lines) {
    blankLine();
    const std::size_t block = openBlock(Role::Furniture, 0);
    for (const QString& line : lines)
        print(line + u'\n', block);
}

} // namespace

GeneratedPage generatePage(quint32 seed, PageLanguage language, Trouble trouble) {
    Random random(seed, Random::Quiet);
    const PageStyle style = styleFor(random, language, trouble);
    std::vector<Story> stories;
    for (int i = random.number(3, 6); i > 0; --i) {
        stories.push_back(StoryTeller(random, style).story());
        if (style.teasers && random.chance(0.6))
            stories.push_back(StoryTeller(random, style).teaser());
        if (style.sidebars && random.chance(0.4))
            stories.push_back(StoryTeller(random, style).sidebar());
    }
    return Compositor(random, style).compose(stories);
}

} // namespace jianbao::test
