// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/sheetview.h"

#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace {

int sheetGap()
{
    return theme::space(0.6);
}

} // namespace

SheetView::SheetView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    // The width that the sheets fit must not depend on how many there are.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMinimumSize(theme::space(12), theme::space(12));
}

void SheetView::setSheets(report::Sheets sheets)
{
    sheets_ = std::move(sheets);
    pictures_.clear();
    page_ = std::clamp(page_, 0, std::max(0, count() - 1));
    arrange();
    emit turned();
}

void SheetView::setZoom(Zoom zoom)
{
    zoom_ = zoom;
    arrange();
    goTo(page_);
}

void SheetView::goTo(int page)
{
    const QScopedValueRollback turning(isTurning_, true);
    const int to = std::clamp(page, 0, std::max(0, count() - 1));
    verticalScrollBar()->setValue(to * (sheet_.height() + sheetGap()));
    setPage(to);
}

QPixmap SheetView::picture(int page) const
{
    const auto found = pictures_.find(page);
    return found == pictures_.end() ? QPixmap() : found->second;
}

/// Finds the size of a sheet and how far there is to scroll.
void SheetView::arrange()
{
    const QSizeF size = sheets_.size();
    if (size.isEmpty())
        return;
    const QSize room = viewport()->size() - QSize(2 * sheetGap(), 2 * sheetGap());
    const double wide = std::max(1, room.width()) / size.width();
    const double high = std::max(1, room.height()) / size.height();
    scale_ = zoom_ == Zoom::Width ? wide : zoom_ == Zoom::Page ? std::min(wide, high) : logicalDpiX() / 72.0;
    const QSize sheet = (size * scale_).toSize();
    if (sheet != sheet_)
        pictures_.clear();
    sheet_ = sheet;
    const int height = count() * (sheet.height() + sheetGap()) + sheetGap();
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(theme::space(1));
    horizontalScrollBar()->setRange(0, std::max(0, sheet.width() + 2 * sheetGap() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(theme::space(1));
    viewport()->update();
    soon_.start(0, this);
}

void SheetView::setPage(int page)
{
    if (page == page_)
        return;
    page_ = page;
    emit turned();
}

int SheetView::pageAt(int y) const
{
    const int each = sheet_.height() + sheetGap();
    return each <= 0 ? 0 : std::clamp((y + verticalScrollBar()->value()) / each, 0, std::max(0, count() - 1));
}

QRect SheetView::rectOf(int page) const
{
    const int left = std::max(sheetGap(), (viewport()->width() - sheet_.width()) / 2) - horizontalScrollBar()->value();
    return {QPoint(left, sheetGap() + page * (sheet_.height() + sheetGap()) - verticalScrollBar()->value()), sheet_};
}

bool SheetView::isInView(int page) const
{
    return rectOf(page).intersects(viewport()->rect());
}

/// Draws one page that is seen, or about to be, and forgets those far away.
void SheetView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != soon_.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const int first = pageAt(0) - 1;
    const int last = pageAt(viewport()->height()) + 1;
    std::erase_if(pictures_, [&](const auto &drawn) { return drawn.first < first || drawn.first > last; });
    std::vector<int> wanted;
    for (int page = std::max(0, first); page <= std::min(last, count() - 1); ++page) {
        if (pictures_.find(page) == pictures_.end())
            wanted.push_back(page);
    }
    std::stable_sort(wanted.begin(), wanted.end(), [this](int a, int b) { return isInView(a) > isInView(b); });
    if (wanted.empty() || !isVisible()) {
        soon_.stop();
        return;
    }
    QPixmap picture = QPixmap::fromImage(sheets_.picture(wanted.front(), 72 * scale_ * devicePixelRatioF()));
    picture.setDevicePixelRatio(devicePixelRatioF());
    pictures_[wanted.front()] = picture;
    viewport()->update(rectOf(wanted.front()));
}

void SheetView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme::side(palette()));
    for (int page = 0; page < count(); ++page) {
        if (!isInView(page))
            continue;
        const QRect sheet = rectOf(page);
        painter.fillRect(sheet, Qt::white);
        if (const QPixmap drawn = picture(page); !drawn.isNull())
            painter.drawPixmap(sheet.topLeft(), drawn);
        painter.setPen(theme::hairline(palette()));
        painter.drawRect(sheet.adjusted(0, 0, -1, -1));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme::accent(palette()), std::max(2, theme::space(0.08))));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void SheetView::resizeEvent(QResizeEvent *)
{
    arrange();
    goTo(page_);
}

void SheetView::scrollContentsBy(int, int)
{
    viewport()->update();
    soon_.start(0, this);
    if (!isTurning_)
        setPage(pageAt(viewport()->height() / 3));
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        goTo(page_ + 1);
        break;
    case Qt::Key_PageUp:
        goTo(page_ - 1);
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(count() - 1);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SheetView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void SheetView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}
