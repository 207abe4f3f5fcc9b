#pragma once

#include <QString>

namespace jianbao::ui {

/// The suffix of project files, with its dot.
QString projectSuffix();
/// Whether it is named as a project is; a folder is none, whatever its name.
bool isProjectPath(const QString& path);
/// Whether two paths lead to the same file. One that was moved away still has its place.
bool isSamePlace(const QString& a, const QString& b);

/// Where the project of a dump (or a folder of dumps) lies if nobody says otherwise: beside it, as
/// NAME.jianbao, where that folder may be written; else in @p dataFolder, under a name that other
/// dumps of the same name do not share. A folder whose permissions deny writing is left alone even
/// for a user who could write all the same. The file need not exist.
QString projectPathFor(const QString& dump, const QString& dataFolder);

} // namespace jianbao::ui
