#pragma once

#include "core/Result.h"

#include <QByteArray>

#include <array>
#include <string>
#include <unordered_set>
#include <vector>

namespace jianbao::entity {

/// What a word can do in a name or beside one; a word may have several flags.
enum WordFlag : quint32 {
    WordFunction = 1U << 0U,     ///< particle, preposition, pronoun, adverb: no name runs over it
    WordVerb = 1U << 1U,         ///< verb: a phrase to the left of a suffix ends here
    WordNoun = 1U << 2U,         ///< any other content word
    WordNumber = 1U << 3U,       ///< numeral or measure word
    WordPlace = 1U << 4U,        ///< name of a place
    WordOrg = 1U << 5U,          ///< name of an organisation
    WordOrgSuffix = 1U << 6U,    ///< ends an organisation's name (公司, 委员会)
    WordStrictSuffix = 1U << 7U, ///< … but only close behind a place or an organisation (局, 队)
    WordSiteSuffix = 1U << 8U,   ///< ends the name of a built or set-out place (码头, 开发区)
    WordAreaSuffix = 1U << 9U,   ///< ends the name of an area or a natural feature (县, 江)
    WordEventSuffix = 1U << 10U, ///< ends an event's name (峰会, 锦标赛)
    WordEvent = 1U << 11U,       ///< name of an event
    WordTitle = 1U << 12U,       ///< office or calling that stands before or after a person
    WordAfterName = 1U << 13U,   ///< often follows a person
    WordSpeech = 1U << 14U,      ///< nearly always follows a person (说, 会见, 先生)
    WordByline = 1U << 15U,      ///< stands before the names of writers and photographers
    WordAnchor = 1U << 16U,      ///< may open an organisation's name (中央, 全国)
    WordTime = 1U << 17U,        ///< names a day, a month or a year by itself (今年, 昨日)
    WordSurname = 1U << 18U,     ///< surname of two characters
    WordProvince = 1U << 19U     ///< place that others stand in: province, or the country itself
};

/// -ln p in eighths of a nat; NeverCost stands for p = 0.
using Cost = int;
inline constexpr Cost NeverCost = 255;

/// How likely a character is in each place of a name.
struct NameCosts {
    quint8 surname = NeverCost;
    quint8 onlyGiven = NeverCost;   ///< the given name of a name with one given character
    quint8 firstGiven = NeverCost;  ///< the first of two
    quint8 secondGiven = NeverCost; ///< the second of two
    quint8 soundStart = NeverCost;  ///< first character of a transliterated name
    quint8 soundInside = NeverCost;
    quint8 soundEnd = NeverCost;
    quint8 unused = 0;
};

/// The shipped gazetteers and name statistics, ready for lookup. Built from open lists by
/// resources/gazetteers/build.py, which describes the file's format. Cheap to share by reference;
/// reading is safe from any number of threads.
class EntityTable {
public:
    /// The table that ships inside the program. Damaged where the build was tampered with.
    static Result<EntityTable> load();
    /// A table from the bytes of such a file.
    static Result<EntityTable> fromBytes(const QByteArray& bytes);

    /// The character that stands for @p unit in all lookups: simplified for traditional, ASCII for
    /// full-width letters and digits, the unit itself for all others.
    char16_t fold(char16_t unit) const { return m_fold[unit]; }
    /// The number of a folded unit in this table, 0 for one that no word holds.
    quint16 letter(char16_t folded) const { return m_letter[folded]; }
    /// Whether this is an English name of a country, a state or a city.
    bool isLatinPlace(const std::u16string& name) const { return m_latinPlaces.count(name) != 0; }
    const NameCosts& nameCosts(quint16 letter) const { return m_names[letter]; }

    /// Calls @p visit(length, cost, flags) for each word that starts at @p letters, shortest first.
    template<typename Visit>
    void forEachWord(const quint16* letters, qsizetype count, Visit&& visit) const {
        quint64 cell = m_cells.front();
        for (qsizetype i = 0; i < count && letters[i] != 0; ++i) {
            const quint64 next = (cell & BaseMask) + letters[i];
            if (next >= m_cells.size())
                return;
            cell = m_cells[next];
            if (((cell >> LabelShift) & 0xFFFFU) != letters[i])
                return;
            if (const quint64 kind = (cell >> KindShift) & 0xFFU; kind != 0)
                visit(i + 1, static_cast<Cost>((cell >> CostShift) & 0xFFU), m_kinds[kind]);
        }
    }

private:
    static constexpr quint64 BaseMask = 0xFFFFFFU;
    static constexpr unsigned LabelShift = 24;
    static constexpr unsigned CostShift = 40;
    static constexpr unsigned KindShift = 48;

    EntityTable() = default;

    std::vector<char16_t> m_fold;
    std::vector<quint16> m_letter;
    std::vector<NameCosts> m_names;
    std::array<quint32, 256> m_kinds{};
    std::vector<quint64> m_cells;
    std::unordered_set<std::u16string> m_latinPlaces;
};

} // namespace jianbao::entity
