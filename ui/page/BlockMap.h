#pragma once

#include "core/model/Layout.h"

#include <QString>

#include <unordered_map>
#include <vector>

namespace jianbao::ui {

/// Which block stands where on one page, prepared for painting: quick to ask by position.
class BlockMap {
public:
    /// One run of a block; a block that is printed in several columns has many.
    struct Run {
        TextRange range;
        /// Index into blocks().
        int block = 0;
    };
    /// A place inside a line at which one block ends and another begins, text standing on both
    /// sides.
    struct Cut {
        qsizetype position = 0;
        int block = 0;
        /// The block begins here, so its chip stands here too.
        bool first = false;
    };

    BlockMap() = default;
    BlockMap(const QString& text, PageId page, const Layout& layout);

    const std::vector<Block>& blocks() const { return m_blocks; }
    /// All runs, ascending; they tile the page.
    const std::vector<Run>& runs() const { return m_runs; }
    const std::vector<Cut>& cuts() const { return m_cuts; }
    /// The cuts inside [range.begin, range.end), ascending.
    std::vector<Cut> cutsIn(TextRange range) const;
    /// The block that covers the position (the last one at the text's end), or null for an empty
    /// page.
    const Block* blockAt(qsizetype position) const;
    /// The same as index into blocks(); -1 for an empty page.
    int indexAt(qsizetype position) const;
    /// The run that covers the position; the page must have one.
    const Run& runAt(qsizetype position) const;
    const Block& block(int index) const { return m_blocks[static_cast<std::size_t>(index)]; }
    bool isHeadline(int index) const { return block(index).role == Role::Headline; }
    /// First and last position of the block that is no white space; -1 if there is none.
    qsizetype firstVisible(int block) const {
        return m_visible[static_cast<std::size_t>(block)].first;
    }
    qsizetype lastVisible(int block) const {
        return m_visible[static_cast<std::size_t>(block)].last;
    }
    /// The block's article as counted on its page, from 0; -1 for furniture.
    int articleNumber(const Block& block) const;

private:
    struct Visible {
        qsizetype first = -1;
        qsizetype last = -1;
    };

    static Visible visibleOf(const QString& text, const Block& block);
    void addCut(const QString& text, const Run& run);

    std::vector<Block> m_blocks;
    std::vector<Visible> m_visible;
    std::vector<Run> m_runs;
    std::vector<Cut> m_cuts;
    std::unordered_map<ArticleId, int> m_numbers;
};

} // namespace jianbao::ui
