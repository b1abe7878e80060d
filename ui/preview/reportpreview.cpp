// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/reportpreview.h"

#include "ui/controls/button.h"
#include "ui/controls/flow.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/preview/sheetview.h"

#include <QComboBox>
#include <QTimerEvent>

ReportPreview::ReportPreview(QWidget *parent) :
    QWidget(parent), sheets_(new SheetView), number_(Label::small({})), previous_(Button::quiet(tr("Previous page"))),
    next_(Button::quiet(tr("Next page"))), zoom_(new QComboBox)
{
    QVBoxLayout *column = columnIn(this, 0.5);
    sheets_->setObjectName(QStringLiteral("paper"));
    setFocusProxy(sheets_);
    previous_->setObjectName(QStringLiteral("previousPage"));
    next_->setObjectName(QStringLiteral("nextPage"));
    number_->setObjectName(QStringLiteral("pageNumber"));
    number_->setWordWrap(false);
    zoom_->setObjectName(QStringLiteral("zoom"));
    zoom_->setAccessibleName(tr("Size of the pages"));
    zoom_->addItems({tr("Fit width"), tr("Whole page"), tr("100 %")});
    connect(previous_, &Button::clicked, this, [this] { sheets_->goTo(sheets_->page() - 1); });
    connect(next_, &Button::clicked, this, [this] { sheets_->goTo(sheets_->page() + 1); });
    connect(zoom_, &QComboBox::currentIndexChanged, this, [this](int index) {
        sheets_->setZoom(static_cast<SheetView::Zoom>(index));
    });
    connect(sheets_, &SheetView::turned, this, &ReportPreview::showPage);
    column->addLayout(new Flow({previous_, next_, number_, zoom_}));
    column->addWidget(sheets_, 1);
}

void ReportPreview::show(const report::Report &report, report::Paper paper)
{
    if (report == report_ && paper == paper_ && !isStale_)
        return;
    report_ = report;
    paper_ = paper;
    layOutSoon();
}

int ReportPreview::pageCount() const
{
    return sheets_->count();
}

void ReportPreview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (isStale_)
        layOutSoon();
}

/// Several changes at once are laid out once.
void ReportPreview::layOutSoon()
{
    isStale_ = true;
    if (isVisible())
        soon_.start(0, this);
}

void ReportPreview::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != soon_.timerId())
        return;
    soon_.stop();
    isStale_ = false;
    sheets_->setSheets(report::Sheets(report_, pageSize(paper_, report_.layout).size(QPageSize::Point)));
}

void ReportPreview::showPage()
{
    const int page = sheets_->page();
    const int count = sheets_->count();
    number_->setText(tr("Page %1 of %2").arg(page + 1).arg(count));
    sheets_->setAccessibleName(tr("Preview of the print, page %1 of %2").arg(page + 1).arg(count));
    sheets_->setAccessibleDescription(sheets_->headings().join(QStringLiteral("; ")));
    previous_->setEnabled(page > 0);
    next_->setEnabled(page + 1 < count);
}
