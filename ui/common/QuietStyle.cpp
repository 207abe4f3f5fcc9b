#include "ui/common/QuietStyle.h"

#include <QPainter>
#include <QStyleOption>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int BarExtent = 12;
constexpr int ShortestHandle = 36;

QRect handleRect(const QStyleOptionSlider& bar) {
    const bool vertical = bar.orientation == Qt::Vertical;
    const int length = vertical ? bar.rect.height() : bar.rect.width();
    const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
    const qint64 share = static_cast<qint64>(length) * bar.pageStep / (range + bar.pageStep + 1);
    const int handle = std::min(length, std::max(ShortestHandle, static_cast<int>(share)));
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                   length - handle, bar.upsideDown);
    return vertical ? QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), handle)
                    : QRect(bar.rect.left() + at, bar.rect.top(), handle, bar.rect.height());
}

void paintScrollBar(const QStyleOptionSlider& bar, QPainter& painter) {
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Base));
    if (bar.maximum <= bar.minimum)
        return;
    const bool lively = (bar.activeSubControls & QStyle::SC_ScrollBarSlider) != 0 &&
                        bar.state.testFlag(QStyle::State_MouseOver);
    QColor ink = bar.palette.color(QPalette::PlaceholderText);
    ink.setAlphaF(lively || bar.state.testFlag(QStyle::State_Sunken) ? 0.8F : 0.4F);
    const QRectF handle = QRectF(handleRect(bar)).adjusted(3, 3, -3, -3);
    const qreal radius = std::min(handle.width(), handle.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(handle, radius, radius);
    painter.restore();
}

} // namespace

QuietStyle::QuietStyle()
    : QProxyStyle(u"fusion"_s) {}

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                            const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return BarExtent;
    case PM_ScrollBarSliderMin:
        return ShortestHandle;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect QuietStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                 SubControl part, const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect handle = handleRect(*bar);
    const bool vertical = bar->orientation == Qt::Vertical;
    QRect rect = bar->rect;
    switch (part) {
    case SC_ScrollBarSlider:
        return handle;
    case SC_ScrollBarGroove:
        return rect;
    case SC_ScrollBarSubPage:
        vertical ? rect.setBottom(handle.top() - 1) : rect.setRight(handle.left() - 1);
        return rect;
    case SC_ScrollBarAddPage:
        vertical ? rect.setTop(handle.bottom() + 1) : rect.setLeft(handle.right() + 1);
        return rect;
    default:
        return {};
    }
}

void QuietStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && bar)
        paintScrollBar(*bar, *painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void QuietStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    if (element != CE_ToolBar && element != CE_MenuBarEmptyArea)
        return QProxyStyle::drawControl(element, option, painter, widget);
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    if (element == CE_ToolBar)
        painter->fillRect(option->rect.adjusted(0, option->rect.height() - 1, 0, 0),
                          option->palette.color(QPalette::Mid));
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const {
    // The item itself shows that it is selected; Fusion would patch the indentation beside it.
    if (element != PE_PanelItemViewRow)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int QuietStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const {
    // The words on a dialog's button say all that its picture would.
    return hint == SH_DialogButtonBox_ButtonsHaveIcons
               ? 0
               : QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace jianbao::ui
