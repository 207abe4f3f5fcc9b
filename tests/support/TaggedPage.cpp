#include "tests/support/TaggedPage.h"

#include "core/segment/ArticleFinder.h"
#include "core/source/DumpReader.h"
#include "tests/support/MentionSample.h"
#include "tests/support/Shared.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace jianbao::test {

using namespace Qt::StringLiterals;

namespace {

enum TypeNumber : qint64 { Place = 1, Person, Body, Time, Other };

Names knownNames() {
    Names names;
    const std::array codes{u"LOC"_s, u"PER"_s, u"ORG"_s, u"TIME"_s, u"专名 <b>|[1]*"_s};
    for (qint64 i = 0; i < qint64{codes.size()}; ++i)
        names.types.push_back(
            {{i + 1}, codes[static_cast<std::size_t>(i)], {}, {}, {}, static_cast<int>(i)});
    names.entities = {
        {{1}, u"“<&>”; a_b -> c"_s, {}, {Body}, {}, u"https://example.org/?a=1&b=2"_s},
        {{2}, u"\U00020BB7野"_s, {}, {Other}, {}, u"Q1"_s},
        {{3}, u"=1+2"_s, {}, {Person}, {}, {}}};
    return names;
}

/// The visible characters of the block's first piece, each as its range.
std::vector<TextRange> charactersOf(const QString& text, const Block& block) {
    std::vector<TextRange> characters;
    const TextRange range = block.ranges.ranges().front();
    for (qsizetype at = range.begin; at < range.end;) {
        const qsizetype length =
            text[at].isHighSurrogate() && at + 1 < range.end && text[at + 1].isLowSurrogate() ? 2
                                                                                              : 1;
        if (!text[at].isSpace())
            characters.push_back({at, at + length});
        at += length;
    }
    return characters;
}

class Tagger {
public:
    explicit Tagger(TaggedPage& tagged)
        : m_tagged(tagged) {}

    void tagBlocks() {
        m_tagged.names = knownNames();
        for (const Block& block : m_tagged.layout.blocks)
            tagBlock(charactersOf(m_tagged.page.text, block));
        m_tagged.names.mentions = m_tagged.layout.mentions;
        sortMentions(m_tagged.layout.mentions);
    }

private:
    void tagBlock(const std::vector<TextRange>& at) {
        constexpr std::size_t Enough = 14;
        if (at.size() < Enough) {
            if (!at.empty())
                tag(Place, {}, {span(at, 0, at.size())});
            return;
        }
        tag(Body, {1}, {span(at, 0, 6)});
        tag(Place, {}, {span(at, 0, 3)});
        tag(Person, {3}, {span(at, 4, 8)});
        tag(Time, {}, {span(at, 4, 8)});
        tag(Place, {}, {span(at, 2, 3), span(at, 9, 11)});
        tag(Other, {2}, {span(at, 8, 10)});
        if (m_tagged.layout.corrections.empty())
            m_tagged.layout.corrections.push_back(
                {{1}, m_tagged.page.id, span(at, 12, 13), u"\U00020BB7改"_s});
    }

    static TextRange span(const std::vector<TextRange>& at, std::size_t begin, std::size_t end) {
        return {at[begin].begin, at[end - 1].end};
    }

    void tag(TypeNumber type, EntityId entity, const std::vector<TextRange>& ranges) {
        auto& mentions = m_tagged.layout.mentions;
        mentions.push_back({{static_cast<qint64>(mentions.size()) + 1}, {type}, entity, {}});
        for (const TextRange range : ranges)
            mentions.back().ranges.push_back({m_tagged.page.id, range});
    }

    TaggedPage& m_tagged;
};

TaggedPage tagged(TaggedPage page) {
    Tagger(page).tagBlocks();
    return page;
}

void addDump(std::vector<TaggedPage>& pages, const QString& path) {
    auto reader = source::DumpReader::open(path);
    if (!reader)
        qFatal("cannot read %s", qPrintable(path));
    for (auto page = reader->next(); page && *page; page = reader->next()) {
        TaggedPage fresh;
        const int index = (*page)->index;
        fresh.name = u"%1:%2"_s.arg(QFileInfo(path).fileName()).arg(index);
        fresh.issue = {{1}, u"日报"_s, QDate(2031, 5, 6)};
        fresh.page = {{1}, {1}, reader->name(), index, QString::number(index + 1), (*page)->text};
        fresh.layout = segment::findArticles(fresh.page.text);
        for (Block& block : fresh.layout.blocks)
            block.page = fresh.page.id;
        pages.push_back(tagged(std::move(fresh)));
    }
}

} // namespace

std::vector<TaggedPage> taggedPages() {
    const MentionSample sample;
    const SamplePage& invented = sample.page();
    std::vector<TaggedPage> pages{
        tagged({u"sample"_s, invented.issue, invented.page, invented.layout, {}})};
    QStringList folders{QStringLiteral(JIANBAO_SOURCE_DIR "/resources/sample")};
    if (const QString real = sharedPath(u"dumps"_s); !real.isEmpty())
        folders.append({real, real + u"/jingbao"_s, real + u"/nmrb"_s});
    else
        qWarning("the real dumps are not beside the project");
    for (const QString& folder : folders) {
        const QDir dumps(folder, u"*.txt"_s, QDir::Name, QDir::Files);
        for (const QString& name : dumps.entryList())
            addDump(pages, dumps.filePath(name));
    }
    return pages;
}

} // namespace jianbao::test
