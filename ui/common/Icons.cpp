#include "ui/common/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <array>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Names{"split", "find",   "check", "warning", "question",
                           "close", "detach", "up",    "down",    "right"};
static_assert(Names.size() == static_cast<std::size_t>(Icon::Right) + 1);

QByteArray drawing(Icon icon) {
    QFile file(u":/icons/%1.svg"_s.arg(QLatin1String(Names[static_cast<std::size_t>(icon)])));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Draws an icon in whatever ink the palette has when it is painted, so that a change from light to
/// dark needs no new icons.
class InkEngine : public QIconEngine {
public:
    explicit InkEngine(Icon icon)
        : m_icon(icon) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role =
            mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        paintIcon(*painter, rect, m_icon, QGuiApplication::palette().color(group, role));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new InkEngine(m_icon); }

private:
    Icon m_icon;
};

} // namespace

QIcon icon(Icon icon) {
    return QIcon(new InkEngine(icon));
}

QIcon applicationIcon() {
    return QIcon(u":/icons/jianbao.svg"_s);
}

void paintIcon(QPainter& painter, const QRectF& rect, Icon icon, const QColor& ink) {
    // QtSvg does not know currentColor.
    QSvgRenderer renderer(drawing(icon).replace("currentColor", ink.name().toLatin1()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, rect);
    painter.restore();
}

} // namespace jianbao::ui
