#include "ui/common/NameInk.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace jianbao::ui;

namespace {

/// Contrast ratio as WCAG 2.1 defines it.
double contrast(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& colour) {
        const auto light = [](double c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * light(colour.redF()) + 0.7152 * light(colour.greenF()) +
               0.0722 * light(colour.blueF());
    };
    const auto [low, high] = std::minmax(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

QImage painted(const NameMark& mark, const Theme& theme) {
    QImage image(60, 24, QImage::Format_RGB32);
    image.fill(theme.paper);
    QPainter painter(&image);
    paintName(painter, QRectF(4, 0, 48, 24), 18, mark, 0, theme);
    return image;
}

} // namespace

class NameInkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyColourStandsOutFromPaper() {
        for (const Theme& theme : {Theme::light(), Theme::night()})
            for (const QColor colour :
                 {QColor(255, 255, 0), QColor(0, 0, 96), QColor(255, 255, 255), QColor(0, 0, 0),
                  QColor(200, 30, 30), theme.paper})
                QVERIFY2(contrast(nameInk(colour, theme), theme.paper) >= 4.5,
                         qPrintable(colour.name()));
    }

    void textStaysReadableOnAName() {
        for (const Theme& theme : {Theme::light(), Theme::night()})
            for (int i = 0; i < 8; ++i) {
                const NameMark mark{{}, theme.article(i), false};
                const QColor ground = painted(mark, theme).pixelColor(20, 10);
                QVERIFY(ground != theme.paper);
                QVERIFY2(contrast(theme.ink, ground) >= 6,
                         qPrintable(QString::number(contrast(theme.ink, ground))));
            }
    }

    void aSuggestionIsLighterThanATag() {
        for (const Theme& theme : {Theme::light(), Theme::night()}) {
            const QImage tag = painted({{}, theme.article(2), false}, theme);
            const QImage suggestion = painted({{}, theme.article(2), true}, theme);
            QVERIFY(contrast(suggestion.pixelColor(20, 10), theme.paper) <
                    contrast(tag.pixelColor(20, 10), theme.paper));
            // The line of a suggestion has gaps.
            int inked = 0;
            for (int x = 6; x < 50; ++x)
                if (contrast(suggestion.pixelColor(x, 18), theme.paper) > 3)
                    ++inked;
            QVERIFY(inked > 10 && inked < 34);
            QCOMPARE(contrast(tag.pixelColor(20, 18), theme.paper) > 3, true);
        }
    }
};

QTEST_MAIN(NameInkTest)
#include "NameInkTest.moc"
