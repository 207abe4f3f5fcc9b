#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace jianbao::segment {

/// The names of people in "By JANE DOE and JOHN ROE", "JANE DOE/THE DAILY POST", "Photograph: Jane
/// Doe", "AP Photo/Jane Doe", "Jane Doe for The Post". Posts ("Staff Writer"), papers, agencies and
/// places are left out.
QStringList latinNames(QStringView line);

/// The place in "By JANE DOE in Westhaven"; empty where there is none.
QString latinBylinePlace(QStringView line);

/// Whether the words are what a writer is, and not a name: "Health correspondent", "Staff Writer",
/// "envoyée spéciale".
bool isLatinPost(QStringView words);

} // namespace jianbao::segment
