#include "ui/common/Fonts.h"

#include <QFontDatabase>

#include <array>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

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
    return installed({u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Noto Sans SC"_s,
                      u"PingFang SC"_s, u"Microsoft YaHei UI"_s, u"Microsoft YaHei"_s,
                      u"WenQuanYi Micro Hei"_s, u"Droid Sans Fallback"_s, u"SimSun-ExtB"_s});
}

QStringList newspaperFamilies() {
    return installed({u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"Noto Serif SC"_s,
                      u"Songti SC"_s, u"SimSun"_s, u"AR PL UMing CN"_s}) +
           plainFamilies();
}

} // namespace jianbao::ui
