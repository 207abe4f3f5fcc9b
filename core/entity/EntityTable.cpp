#include "core/entity/EntityTable.h"

#include <QFile>
#include <QStringList>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <numeric>

using namespace Qt::StringLiterals;

namespace jianbao::entity {

namespace {

constexpr QByteArrayView Magic("JBTABLE1");

/// Takes little-endian numbers off the front of a byte view; stops handing any out at its end.
class Reader {
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes) {}

    template<typename Number>
    bool take(Number* into, std::size_t count) {
        const std::size_t size = count * sizeof(Number);
        if (static_cast<std::size_t>(m_bytes.size()) < size)
            return false;
        qFromLittleEndian<Number>(m_bytes.data(), static_cast<qsizetype>(count), into);
        m_bytes = m_bytes.sliced(static_cast<qsizetype>(size));
        return true;
    }
    QByteArrayView takeBytes(qsizetype count) {
        const QByteArrayView front = m_bytes.first(std::min(count, m_bytes.size()));
        m_bytes = m_bytes.sliced(front.size());
        return front;
    }
    qsizetype left() const { return m_bytes.size(); }

private:
    QByteArrayView m_bytes;
};

} // namespace

Result<EntityTable> EntityTable::load() {
    QFile file(u":/gazetteers/entities.bin"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, file.fileName());
    return fromBytes(file.readAll());
}

Result<EntityTable> EntityTable::fromBytes(const QByteArray& bytes) {
    Reader reader(bytes);
    const auto damaged = [] {
        return failure(ErrorKind::Damaged, u"gazetteers"_s, u"not a table"_s);
    };
    std::array<quint32, 5> counts{};
    if (reader.takeBytes(Magic.size()) != Magic || !reader.take(counts.data(), counts.size()))
        return damaged();
    const auto [folds, letters, kinds, cells, latin] = counts;
    const quint64 expected = folds * 4ULL + letters * 10ULL + kinds * 4ULL + cells * 8ULL + latin;
    if (expected != static_cast<quint64>(reader.left()) || kinds > 256 || letters > 0xFFFF ||
        cells == 0)
        return damaged();

    EntityTable table;
    table.m_fold.resize(0x10000);
    std::iota(table.m_fold.begin(), table.m_fold.end(), u'\0');
    std::vector<quint16> pairs(folds * 2ULL);
    std::vector<quint16> units(letters);
    reader.take(pairs.data(), pairs.size());
    reader.take(units.data(), units.size());
    for (std::size_t i = 0; i < pairs.size(); i += 2)
        table.m_fold[pairs[i]] = pairs[i + 1];
    table.m_letter.resize(0x10000);
    for (std::size_t i = 0; i < units.size(); ++i)
        table.m_letter[units[i]] = static_cast<quint16>(i + 1);
    table.m_names.resize(letters + 1ULL);
    const QByteArrayView names = reader.takeBytes(static_cast<qsizetype>(letters * 8ULL));
    static_assert(sizeof(NameCosts) == 8);
    std::memcpy(table.m_names.data() + 1, names.data(), static_cast<std::size_t>(names.size()));
    reader.take(table.m_kinds.data(), kinds);
    table.m_cells.resize(cells);
    reader.take(table.m_cells.data(), cells);
    const QStringList places = QString::fromUtf8(reader.takeBytes(latin)).split(u'\n');
    for (const QString& place : places)
        table.m_latinPlaces.insert(place.toStdU16String());
    return table;
}

} // namespace jianbao::entity
