#include "ui/common/Theme.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace jianbao::ui;

namespace {

using Rgb = std::array<double, 3>;

/// Relative parts of red, green and blue as light (sRGB decoded).
Rgb linear(const QColor& colour) {
    const auto decode = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return {decode(colour.redF()), decode(colour.greenF()), decode(colour.blueF())};
}

/// Contrast ratio as WCAG 2.1 defines it.
double contrast(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& colour) {
        const Rgb light = linear(colour);
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    };
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

using Matrix = std::array<Rgb, 3>;
// Machado, Oliveira, Fernandes 2009, severity 1.0, on linear light.
constexpr Matrix Protanopia{{{0.152286, 1.052583, -0.204868},
                             {0.114503, 0.786281, 0.099216},
                             {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix Deuteranopia{{{0.367322, 0.860646, -0.227968},
                               {0.280085, 0.672501, 0.047413},
                               {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix Normal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

/// CIE L*a*b* (D65) of a colour as an eye sees it.
Rgb lab(const QColor& colour, const Matrix& eye) {
    const Rgb light = linear(colour);
    Rgb seen{};
    for (std::size_t i = 0; i < 3; ++i)
        seen[i] = std::clamp(eye[i][0] * light[0] + eye[i][1] * light[1] + eye[i][2] * light[2],
                             0.0, 1.0);
    const auto f = [](double t) {
        return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
    };
    const double x = f((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505);
    const double y = f(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
    const double z = f((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor& a, const QColor& b, const Matrix& eye) {
    const Rgb one = lab(a, eye);
    const Rgb two = lab(b, eye);
    return std::hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inksAreReadable_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void inksAreReadable() {
        QFETCH(bool, dark);
        const Theme theme = dark ? Theme::night() : Theme::light();
        for (const QColor& ground : {theme.paper, theme.surface})
            for (const QColor& ink :
                 {theme.ink, theme.quietInk, theme.accent, theme.warning, theme.good})
                QVERIFY2(contrast(ink, ground) >= 4.5,
                         qPrintable(ink.name() + QLatin1Char(' ') +
                                    QString::number(contrast(ink, ground))));
        for (const QColor& ground : {theme.paper, theme.surface})
            QVERIFY2(contrast(theme.outline, ground) >= 3.0, qPrintable(ground.name()));
        QVERIFY(contrast(theme.quietInk, theme.window) >= 4.5);
        QVERIFY(contrast(theme.quietInk, theme.currentLine) >= 4.5);
        QVERIFY(contrast(theme.ink, theme.selection) >= 4.5);
        QVERIFY(contrast(theme.ink, theme.mark) >= 4.5);
        QVERIFY(contrast(theme.accentInk, theme.accent) >= 4.5);
        QVERIFY(contrast(theme.paper, theme.accent) >= 4.5);
        for (int i = 0; i < Theme::articleColours(); ++i)
            QVERIFY2(contrast(theme.article(i), theme.paper) >= 4.5,
                     qPrintable(QString::number(i)));
    }

    void neighbouringArticlesStayApartForAllEyes_data() { inksAreReadable_data(); }
    void neighbouringArticlesStayApartForAllEyes() {
        QFETCH(bool, dark);
        const Theme theme = dark ? Theme::night() : Theme::light();
        for (const Matrix& eye : {Normal, Protanopia, Deuteranopia})
            for (int i = 0; i < Theme::articleColours(); ++i) {
                const double apart = distance(theme.article(i), theme.article(i + 1), eye);
                QVERIFY2(apart >= 20, qPrintable(QString::number(i) + QLatin1Char(' ') +
                                                 QString::number(apart)));
            }
    }

    void followsThePalette() {
        QVERIFY(!Theme::of(Theme::light().palette()).dark);
        QVERIFY(Theme::of(Theme::night().palette()).dark);
    }
};

QTEST_GUILESS_MAIN(ThemeTest)
#include "ThemeTest.moc"
