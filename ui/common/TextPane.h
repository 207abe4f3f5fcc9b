#pragma once

#include <QAbstractScrollArea>
#include <QBasicTimer>

namespace jianbao::ui {

/// What the views that show text have in common: zoom (keys and wheel), a caret that blinks while
/// they have the focus, a new style when palette, font or language change, and what to say where
/// there is no text.
class TextPane : public QAbstractScrollArea {
    Q_OBJECT
    Q_PROPERTY(int zoom READ zoom WRITE setZoom NOTIFY zoomChanged)

public:
    /// In percent of the size that the look asks for, 50 to 400.
    int zoom() const { return m_zoom; }
    void setZoom(int percent);
    /// What to say where there is no text.
    void setPlaceholderText(const QString& text);

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void resetZoom();

Q_SIGNALS:
    void zoomChanged(int percent);

protected:
    explicit TextPane(QWidget* parent);

    /// Takes fonts and colours anew, for this zoom; the place that is on the screen stays there.
    virtual void restyle() = 0;
    /// Shows the caret at once and lets it blink from here on.
    void restartBlinking();
    bool isCaretShown() const { return m_caretShown; }
    /// Scrolls to what goes from @p top to @p bottom of the content, unless it stands in sight with
    /// some lines around it; then it begins in the view's upper part.
    void bringIntoReach(qreal top, qreal bottom, qreal lineHeight);
    void paintPlaceholder(const QColor& ground, const QColor& ink);

    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    QString m_placeholder;
    QBasicTimer m_blink;
    int m_zoom = 100;
    bool m_caretShown = true;
};

} // namespace jianbao::ui
