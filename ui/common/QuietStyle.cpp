#include "ui/common/QuietStyle.h"

#include "ui/common/Icons.h"
#include "ui/common/QuietControls.h"
#include "ui/common/Theme.h"

#include <QDockWidget>
#include <QGuiApplication>
#include <QMainWindow>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>
#include <optional>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int BarExtent = 12;
constexpr int ShortestHandle = 36;
constexpr int SeparatorExtent = 5;
constexpr int PaneTitleMargin = 5;
constexpr int FieldInset = 3;
/// The words of a pane's title begin where the lines of the lists below it do.
constexpr int PaneTitleInset = 12;

std::optional<Icon> signOf(QStyle::StandardPixmap sign) {
    switch (sign) {
    case QStyle::SP_TitleBarCloseButton:
    case QStyle::SP_DockWidgetCloseButton:
    case QStyle::SP_LineEditClearButton:
        return Icon::Close;
    case QStyle::SP_TitleBarNormalButton:
        return Icon::Detach;
    case QStyle::SP_MessageBoxQuestion:
        return Icon::Question;
    case QStyle::SP_MessageBoxWarning:
    case QStyle::SP_MessageBoxCritical:
        return Icon::Warning;
    default:
        return std::nullopt;
    }
}

/// Where the lines of a title stand that has no room for anything else.
QRect paneWords(const QStyleOptionDockWidget& pane, const QRect& words) {
    QRect room = words;
    room.setLeft(pane.rect.left() + PaneTitleInset);
    return room;
}

/// Whether a pane shares its place with another one that is shown: then a tab has its title.
bool hasTab(const QWidget* pane) {
    const auto* window = pane ? qobject_cast<const QMainWindow*>(pane->parentWidget()) : nullptr;
    if (!window)
        return false;
    const auto docks = window->findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly);
    const auto own = std::find(docks.begin(), docks.end(), pane);
    if (own == docks.end() || (*own)->isFloating())
        return false;
    const auto others = window->tabifiedDockWidgets(*own);
    return std::any_of(others.begin(), others.end(),
                       [](const QDockWidget* other) { return !other->isHidden(); });
}

} // namespace

QuietStyle::QuietStyle()
    : QProxyStyle(u"fusion"_s) {}

QIcon QuietStyle::standardIcon(StandardPixmap sign, const QStyleOption* option,
                               const QWidget* widget) const {
    const auto own = signOf(sign);
    if (own == Icon::Question || own == Icon::Warning)
        return standardPixmap(sign, option, widget);
    return own ? icon(*own) : QProxyStyle::standardIcon(sign, option, widget);
}

QPixmap QuietStyle::standardPixmap(StandardPixmap sign, const QStyleOption* option,
                                   const QWidget* widget) const {
    const auto own = signOf(sign);
    if (!own)
        return QProxyStyle::standardPixmap(sign, option, widget);
    const int size = proxy()->pixelMetric(PM_MessageBoxIconSize, option, widget);
    const qreal ratio = widget ? widget->devicePixelRatioF() : 1;
    const Theme theme = Theme::of(widget ? widget->palette() : QGuiApplication::palette());
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, QRectF(0, 0, size, size), *own,
              *own == Icon::Warning ? theme.warning : theme.accent);
    return pixmap;
}

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                            const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return BarExtent;
    case PM_ScrollBarSliderMin:
        return ShortestHandle;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_DockWidgetSeparatorExtent:
        return SeparatorExtent;
    case PM_DockWidgetTitleMargin:
        return PaneTitleMargin;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect QuietStyle::subElementRect(SubElement element, const QStyleOption* option,
                                 const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(FieldInset, 0, -FieldInset, 0) : rect;
}

QRect QuietStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                 SubControl part, const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect handle = scrollHandle(*bar);
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
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_ScrollBar && bar)
        return paintScrollBar(*painter, *bar);
    if (const auto* choice = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && choice && !choice->editable)
        return paintChoice(*painter, *choice);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void QuietStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    switch (element) {
    case CE_ToolBar:
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_Splitter:
        return paintSeparator(*painter, *option);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return paintHeader(*painter, *option);
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return paintProgress(*painter, *bar);
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return paintTab(*painter, *tab);
        break;
    case CE_DockWidgetTitle:
        if (const auto* pane = qstyleoption_cast<const QStyleOptionDockWidget*>(option)) {
            QStyleOptionDockWidget title(*pane);
            if (hasTab(widget))
                title.title.clear();
            return paintPaneTitle(*painter, title,
                                  paneWords(*pane, proxy()->subElementRect(
                                                       SE_DockWidgetTitleBarText, option, widget)));
        }
        break;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
            button->state.testFlag(State_Enabled)) {
            QStyleOptionButton onAccent(*button);
            onAccent.palette.setColor(QPalette::ButtonText, Theme::of(button->palette).accentInk);
            return QProxyStyle::drawControl(element, &onAccent, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const {
    switch (element) {
    case PE_PanelItemViewRow:
        // The item itself shows that it is selected; Fusion would patch the indentation beside it.
        return;
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return paintPushButton(*painter, *button);
        break;
    case PE_PanelButtonTool:
        return paintToolButton(*painter, *option);
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            return paintField(*painter, *option);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return paintRadioButton(*painter, *option);
    case PE_Frame:
        return paintFrame(*painter, *option);
    case PE_FrameFocusRect:
        return paintFocus(*painter, *option);
    case PE_IndicatorDockWidgetResizeHandle:
        return paintSeparator(*painter, *option);
    case PE_FrameTabBarBase:
        return;
    default:
        break;
    }
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
