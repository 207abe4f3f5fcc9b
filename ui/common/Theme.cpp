#include "ui/common/Theme.h"

#include "ui/common/Fonts.h"
#include "ui/common/QuietStyle.h"

#include <QApplication>
#include <QStyle>

#include <array>

namespace jianbao::ui {

namespace {

// In an order that keeps neighbours farthest apart for normal, protan and deutan eyes.
constexpr std::array<QRgb, 8> ArticleInksLight{0xff2f5fb0, 0xffb4470c, 0xff1c7550, 0xff0b6b80,
                                               0xff7a5c00, 0xffae2a66, 0xff8240a6, 0xff59616d};
constexpr std::array<QRgb, 8> ArticleInksDark{0xff82b1f8, 0xfff29b5f, 0xff6bcb9e, 0xff5fc5da,
                                              0xffd8bd54, 0xfff48fb6, 0xffc99cec, 0xffaab3be};

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

/// Some desktops say it by their palette, some only by what they tell the style. The application
/// must have no palette of its own.
bool isSystemDark(QApplication& application) {
    return isDark(QApplication::palette()) || isDark(application.style()->standardPalette());
}

} // namespace

Theme Theme::light() {
    Theme theme;
    theme.dark = false;
    theme.window = QColor(0xebe9e4);
    theme.surface = QColor(0xf7f6f2);
    theme.paper = QColor(0xfffefb);
    theme.ink = QColor(0x1d1d1b);
    theme.quietInk = QColor(0x63615a);
    theme.rule = QColor(0xdcd9d2);
    theme.outline = QColor(0x8d8a82);
    theme.accent = QColor(0x2b5dab);
    theme.accentInk = QColor(0xffffff);
    theme.selection = QColor(0xc3d8f7);
    theme.currentLine = QColor(0xe1ebfa);
    theme.mark = QColor(0xf9e7a8);
    theme.warning = QColor(0x9a5200);
    theme.good = QColor(0x2a7d4f);
    return theme;
}

Theme Theme::night() {
    Theme theme;
    theme.dark = true;
    theme.window = QColor(0x1d1f22);
    theme.surface = QColor(0x232529);
    theme.paper = QColor(0x292b2f);
    theme.ink = QColor(0xe7e6e2);
    theme.quietInk = QColor(0xadafab);
    theme.rule = QColor(0x3d4045);
    theme.outline = QColor(0x7d8186);
    theme.accent = QColor(0x82b1f8);
    theme.accentInk = QColor(0x14161a);
    theme.selection = QColor(0x35557f);
    theme.currentLine = QColor(0x313e51);
    theme.mark = QColor(0x5b4d1c);
    theme.warning = QColor(0xf0b45c);
    theme.good = QColor(0x6bcb9e);
    return theme;
}

Theme Theme::of(const QPalette& palette) {
    return isDark(palette) ? night() : light();
}

QColor Theme::article(int number) const {
    const auto& inks = dark ? ArticleInksDark : ArticleInksLight;
    return QColor(inks[static_cast<std::size_t>(number) % inks.size()]);
}

int Theme::articleColours() {
    return static_cast<int>(ArticleInksLight.size());
}

QPalette Theme::palette() const {
    QPalette palette;
    palette.setColor(QPalette::Window, surface);
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Base, paper);
    palette.setColor(QPalette::AlternateBase, surface);
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::PlaceholderText, quietInk);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::BrightText, warning);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, ink);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, paper);
    palette.setColor(QPalette::ToolTipText, ink);
    palette.setColor(QPalette::Light, dark ? rule : paper);
    palette.setColor(QPalette::Midlight, rule);
    palette.setColor(QPalette::Mid, rule);
    palette.setColor(QPalette::Dark, dark ? window : rule.darker(120));
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : rule.darker(150));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, dark ? QColor(0x74777b) : QColor(0x9d9a92));
    return palette;
}

void applyAppearance(QApplication& application, Appearance appearance) {
    application.setStyle(new QuietStyle);
    application.setPalette(QPalette());
    const bool dark = appearance == Appearance::Dark ||
                      (appearance == Appearance::System && isSystemDark(application));
    application.setPalette((dark ? Theme::night() : Theme::light()).palette());
    QFont font = application.font();
    font.setFamilies(plainFamilies());
    application.setFont(font);
}

} // namespace jianbao::ui
