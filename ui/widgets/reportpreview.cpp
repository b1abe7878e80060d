// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reportpreview.h"

#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace {

constexpr int mostPages = 60;       ///< kept as pictures
constexpr double inchesWide = 8.27; ///< A4

} // namespace

ReportPreview::ReportPreview(QWidget *parent) :
    QWidget(parent), paper_(new QLabel), number_(Label::small({})), previous_(Button::quiet(tr("Previous page"))),
    next_(Button::quiet(tr("Next page")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(0.5));
    paper_->setObjectName(QStringLiteral("paper"));
    paper_->setProperty("look", QStringLiteral("card"));
    paper_->setFrameShape(QFrame::Box);
    paper_->setMinimumWidth(theme::space(12));
    paper_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    paper_->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(paper_);
    previous_->setObjectName(QStringLiteral("previousPage"));
    next_->setObjectName(QStringLiteral("nextPage"));
    number_->setObjectName(QStringLiteral("pageNumber"));
    number_->setWordWrap(false);
    connect(previous_, &Button::clicked, this, [this] { turn(-1); });
    connect(next_, &Button::clicked, this, [this] { turn(1); });
    column->addWidget(paper_);
    column->addLayout(new Flow({previous_, next_, number_}));
    column->addStretch();
}

void ReportPreview::show(const report::Report &report)
{
    if (report == report_ && !isStale_)
        return;
    report_ = report;
    drawSoon();
}

void ReportPreview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (isStale_)
        drawSoon();
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (paper_->width() != drawnWidth_)
        drawSoon();
}

void ReportPreview::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != soon_.timerId())
        return;
    soon_.stop();
    draw();
}

void ReportPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Right)
        turn(1);
    else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_Left)
        turn(-1);
    else
        QWidget::keyPressEvent(event);
}

/// Several changes at once are drawn once.
void ReportPreview::drawSoon()
{
    isStale_ = true;
    if (isVisible())
        soon_.start(0, this);
}

void ReportPreview::draw()
{
    drawnWidth_ = paper_->width();
    const double ratio = devicePixelRatioF();
    pictures_ = report::pictures(report_, (drawnWidth_ - 2) * ratio / inchesWide, mostPages);
    isStale_ = false;
    showPage();
}

void ReportPreview::turn(int pages)
{
    page_ += pages;
    showPage();
}

void ReportPreview::showPage()
{
    const int last = int(pictures_.pages.size()) - 1;
    page_ = std::clamp(page_, 0, std::max(0, last));
    if (last >= 0) {
        QPixmap pixmap = QPixmap::fromImage(pictures_.pages[size_t(page_)]);
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        paper_->setPixmap(pixmap);
        paper_->setFixedHeight(qRound(pixmap.deviceIndependentSize().height()) + 2);
    }
    number_->setText(tr("Page %1 of %2").arg(page_ + 1).arg(pictures_.count));
    paper_->setAccessibleName(tr("Preview of the print, page %1 of %2").arg(page_ + 1).arg(pictures_.count));
    previous_->setEnabled(page_ > 0);
    next_->setEnabled(page_ < last);
}
