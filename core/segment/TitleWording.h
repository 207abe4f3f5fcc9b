#pragma once

#include "core/segment/Line.h"

#include <QStringView>

namespace jianbao::segment {

/// Whether a word for a comment stands in the text: "社论", "随笔", "本报评论员".
bool namesComment(QStringView text);
/// Whether the text ends in one.
bool endsAsComment(QStringView text);
/// Whether a word for a notice stands in the text: "启事", "更正".
bool namesNotice(QStringView text);

/// "寻人启事", "更正", "简讯", "Corrections": the title of a notice or of a column of short news.
bool isNoticeTitle(QStringView page, const Line& title);

/// "社论", "本报评论员": what a comment stands below.
bool isOpinionLabel(QStringView page, const Line& title);

/// Whether a row of a title leads into another: it ends in a colon, in a dash or in a verb that
/// says
/// ("…在开工现场强调").
bool leadsIn(QStringView page, const Line& row);

/// "二、…", "（三）…", "第四…", in old setting also "二十三 …": the heading of a part.
bool isNumbered(QStringView page, const Line& line, bool oldSetting);

} // namespace jianbao::segment
