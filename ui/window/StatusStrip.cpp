#include "ui/window/StatusStrip.h"

#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace jianbao::ui {

namespace {

/// Cuts a long remark in its middle (a path's ends say most); it must not make the window wider.
class RemarkLabel : public QLabel {
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QRect area = contentsRect();
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideMiddle, area.width()));
    }
};

} // namespace

StatusStrip::StatusStrip(QWidget* parent)
    : QStatusBar(parent)
    , m_state(addQuietLabel(0))
    , m_position(addQuietLabel(0))
    , m_place(addQuietLabel(1))
    , m_job(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_pause(new QToolButton(this))
    , m_cancel(new QToolButton(this))
    , m_summary(new QLabel(this)) {
    setSizeGripEnabled(false);
    m_progress->setMaximumWidth(140);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_pause->setText(tr("Pause"));
    m_pause->setToolTip(tr("Let the reading of dumps wait, or go on"));
    m_pause->setCheckable(true);
    m_pause->setAutoRaise(true);
    m_cancel->setText(tr("Stop"));
    m_cancel->setAutoRaise(true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setContentsMargins(8, 0, 12, 0);
    addPermanentWidget(m_job);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_pause);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_summary);
    connect(m_cancel, &QToolButton::clicked, this, &StatusStrip::cancelRequested);
    connect(m_pause, &QToolButton::toggled, this, &StatusStrip::pauseRequested);
    hideProgress();
}

QLabel* StatusStrip::addQuietLabel(int stretch) {
    auto* label = new RemarkLabel(this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(8, 0, 4, 0);
    if (stretch > 0)
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addWidget(label, stretch);
    return label;
}

void StatusStrip::setState(const QString& text) {
    // The mouse often rests on the button that was pressed, and its tip would hide what it did.
    clearMessage();
    m_state->setText(text);
    m_state->setToolTip(text);
}

QString StatusStrip::state() const {
    return m_state->text();
}

void StatusStrip::setPosition(qsizetype line, qsizetype column) {
    m_position->setText(line > 0 ? tr("%1:%2", "line and column").arg(line).arg(column)
                                 : QString());
}

void StatusStrip::setPlace(const QString& text) {
    m_place->setText(text);
    m_place->setToolTip(text);
}

QString StatusStrip::place() const {
    return m_place->text();
}

void StatusStrip::setSummary(const QString& text) {
    m_summary->setText(text);
}

void StatusStrip::showProgress(const QString& text, int done, int total) {
    m_job->setText(text);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_job->show();
    m_progress->show();
    m_pause->show();
    m_cancel->show();
}

void StatusStrip::showSteadyProgress(const QString& text, int done, int total) {
    showProgress(text, done, total);
    m_pause->hide();
}

void StatusStrip::hideProgress() {
    m_job->hide();
    m_progress->hide();
    m_pause->setChecked(false);
    m_pause->hide();
    m_cancel->hide();
}

} // namespace jianbao::ui
