#include "ui/article/ArticleStyle.h"

#include "ui/common/Fonts.h"

#include <cmath>

namespace jianbao::ui {

namespace {

/// Sizes against the window's font, leading against the size of a Han character.
struct Setting {
    Role role;
    qreal size;
    bool bold;
    bool serif;
    qreal leading;
    qreal before;
    bool indent;
    bool quiet;
    bool ruled;
};

constexpr std::array Settings{
    Setting{Role::Headline, 1.9, true, true, 1.34, 0.1, false, false, false},
    Setting{Role::Kicker, 1.15, false, false, 1.5, 0.1, false, true, false},
    Setting{Role::Deck, 1.15, false, false, 1.55, 0.15, false, false, false},
    Setting{Role::Subhead, 1.25, true, true, 1.6, 0.55, false, false, false},
    Setting{Role::Byline, 1.05, false, false, 1.6, 0.25, false, true, false},
    Setting{Role::Dateline, 1.05, false, false, 1.6, 0.25, false, true, false},
    Setting{Role::Body, 1.2, false, true, 1.72, 0.2, true, false, false},
    Setting{Role::Caption, 1.08, false, true, 1.62, 0.45, false, true, true},
    Setting{Role::Credit, 1.0, false, false, 1.6, 0.1, false, true, true},
    Setting{Role::Jump, 1.05, false, false, 1.6, 0.3, false, true, false},
    Setting{Role::Reference, 1.05, false, false, 1.6, 0.3, false, true, false},
    Setting{Role::Furniture, 0.95, false, false, 1.6, 0.1, false, true, false},
    Setting{Role::Advertisement, 1.08, false, false, 1.62, 0.2, false, false, false}};
static_assert(Settings.size() == AllRoles.size());

QFont scaled(const QFont& base, qreal factor, const QStringList& families) {
    QFont font = base;
    font.setFamilies(families);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * factor));
    return font;
}

ParagraphStyle paragraphStyle(const Setting& setting, const QFont& base, qreal zoom, qreal em) {
    ParagraphStyle style;
    style.font =
        scaled(base, setting.size * zoom, setting.serif ? newspaperFamilies() : plainFamilies());
    style.font.setBold(setting.bold);
    style.widths = std::make_shared<CharWidths>(style.font);
    const qreal square = style.widths->em();
    style.leading = std::round(setting.leading * square);
    style.baseline = std::round(style.leading / 2 + 0.38 * square);
    style.firstIndent = setting.indent ? 2 * square : 0;
    style.inset = setting.ruled ? em : 0;
    style.spaceBefore = std::round(setting.before * em);
    style.quiet = setting.quiet;
    style.ruled = setting.ruled;
    return style;
}

} // namespace

ArticleStyle::ArticleStyle(const QFont& base, int zoom) {
    const qreal factor = zoom / 100.0;
    label = scaled(base, 0.92 * factor, plainFamilies());
    number = scaled(base, 1.0 * factor, plainFamilies());
    number.setBold(true);
    em = QFontMetricsF(scaled(base, factor, plainFamilies())).horizontalAdvance(QChar(u'中'));
    for (const Setting& setting : Settings)
        paragraphs[static_cast<std::size_t>(setting.role)] =
            paragraphStyle(setting, base, factor, em);
    margin = std::round(0.8 * em);
    padding = std::round(1.5 * em);
    headHeight = std::round(2.3 * em);
    edge = std::round(0.36 * em);
    corner = std::round(0.5 * em);
    widest = std::round(60 * em);
}

} // namespace jianbao::ui
