#include "ui/common/Fonts.h"

#include <QFontDatabase>

#include <array>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

/// Those of the wanted families that are there. Some systems know a family by its Chinese name when
/// they speak Chinese, so both stand in the lists.
QStringList installed(const QStringList& wanted) {
    const QStringList all = QFontDatabase::families();
    QStringList found;
    for (const QString& family : wanted)
        if (all.contains(family))
            found.append(family);
    return found;
}

} // namespace

QStringList plainFamilies() {
    const QStringList found =
        installed({u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"思源黑体"_s, u"Noto Sans SC"_s,
                   u"PingFang SC"_s, u"Microsoft YaHei UI"_s, u"Microsoft YaHei"_s, u"微软雅黑"_s,
                   u"WenQuanYi Micro Hei"_s, u"文泉驿微米黑"_s, u"文泉驛微米黑"_s,
                   u"Droid Sans Fallback"_s, u"SimSun-ExtB"_s});
    return found.isEmpty() ? QFontDatabase::families(QFontDatabase::SimplifiedChinese) : found;
}

QStringList newspaperFamilies() {
    return installed({u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"思源宋体"_s,
                      u"Noto Serif SC"_s, u"Songti SC"_s, u"SimSun"_s, u"宋体"_s,
                      u"AR PL UMing CN"_s}) +
           plainFamilies();
}

} // namespace jianbao::ui
