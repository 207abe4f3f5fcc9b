#pragma once

#include "core/segment/Squeezed.h"

#include <QString>

#include <optional>

namespace jianbao::segment {

/// Where, when and through whom a story came, as its opening says it.
struct Dateline {
    QString agency; ///< empty where the paper names itself (本报, our own)
    QString place;
    QString date;
    QString reporter; ///< where the dateline itself names who reports: 本报记者X北京3日电
    int end = 0;      ///< behind the dateline, in squeezed units; 0 for a stock opening without one
    bool stock = false; ///< 本报讯 and its kin
};

/// Reads a dateline at the start of the text, brackets around it included. The shapes are
/// 〈agency〉〈place〉〈date〉电, 〈paper〉〈place〉讯, and those of readLatinDateline(), not names
/// of agencies.
std::optional<Dateline> readDateline(const Squeezed& head, QStringView page);

} // namespace jianbao::segment
