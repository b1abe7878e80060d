// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/page.h"

#include "ui/controls/input.h"
#include "ui/controls/label.h"
#include "ui/fields/hiddenline.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

Page::Page(Editing &editing, QWidget *parent) :
    QScrollArea(parent), editing_(editing), paper_(nullptr), column_(new QVBoxLayout), columnWidget_(new QWidget),
    title_(Label::title({})), subtitle_(Label::soft({})), top_(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *paper = new QWidget;
    paper->setProperty("look", QStringLiteral("page"));
    paper_ = new QVBoxLayout(paper);
    paper_->setContentsMargins(theme::space(2.6), theme::space(1.8), theme::space(2.6), theme::space(2));
    paper_->setSpacing(theme::space(1.4));
    auto *line = new QHBoxLayout;
    line->addWidget(columnWidget_, 1);
    line->addStretch(0);
    paper_->addLayout(line, 1);
    columnWidget_->setMaximumWidth(readableWidth());
    columnWidget_->setLayout(column_);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(theme::space(0.9));
    auto *heading = new QVBoxLayout;
    heading->setSpacing(theme::space(0.3));
    heading->addWidget(title_);
    heading->addWidget(subtitle_);
    top_->setSpacing(theme::space(1));
    top_->addLayout(heading, 1);
    column_->addLayout(top_);
    column_->addSpacing(theme::space(0.3));
    subtitle_->hide();
    setWidget(paper);
    setFocusPolicy(Qt::NoFocus);
}

void Page::setBanner(QWidget *widget)
{
    paper_->insertWidget(0, widget);
}

void Page::setTitle(const QString &title, const QString &subtitle)
{
    title_->setText(title);
    setAccessibleName(title);
    subtitle_->setText(subtitle);
    subtitle_->setVisible(!subtitle.isEmpty());
}

void Page::sayHidden()
{
    column_->insertWidget(column_->indexOf(top_) + 1, new HiddenLine(tr("What is private is hidden on this page.")));
}

void Page::setAside(QWidget *widget)
{
    if (aside_) {
        aside_->hide();
        aside_->deleteLater();
    }
    aside_ = widget;
    if (aside_)
        top_->addWidget(aside_, 0, Qt::AlignTop | Qt::AlignLeft);
    placeAside();
}

/// A card with such a text.
int Page::readableWidth()
{
    return theme::lineWidth() + theme::space(2.2);
}

QLayout *Page::asWideAsText(QWidget *widget, double texts)
{
    widget->setMaximumWidth(int(readableWidth() * texts));
    auto *line = new QHBoxLayout;
    line->addWidget(widget, 1);
    line->addStretch(0);
    return line;
}

void Page::add(QWidget *widget)
{
    column_->addWidget(widget);
}

void Page::add(QLayout *layout)
{
    column_->addLayout(layout);
}

void Page::addSpace(double lines)
{
    column_->addSpacing(theme::space(lines));
}

void Page::addStretch()
{
    column_->addStretch(1);
}

void Page::bringIntoView(QWidget *widget)
{
    QTimer::singleShot(0, widget, [this, widget] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // what opened just now has its height
        const int margin = theme::space(1);
        if (widget->height() + 2 * margin <= viewport()->height())
            ensureWidgetVisible(widget, 0, margin);
        else // its beginning; Qt would show its middle
            verticalScrollBar()->setValue(widget->mapTo(this->widget(), QPoint()).y() - margin);
    });
}

void Page::setWide(double texts)
{
    columnWidget_->setMaximumWidth(int(readableWidth() * texts));
}

void Page::setToTheBottom()
{
    below_ = 0.3;
}

/// A narrow page, or one in large type, keeps its width for the texts; on a very wide one they stand in the middle.
void Page::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool roomy = isRoomy();
    const int least = theme::space(roomy ? 2.6 : 1.2);
    const int side = std::max(least, (width() - readableWidth() * 2) / 2);
    const int beside = side - (width() - viewport()->width()); // the scroll bar stands in the margin
    const bool mirrored = isRightToLeft();
    paper_->setContentsMargins(
        mirrored ? beside : side, theme::space(roomy ? 1.8 : 1.2), mirrored ? side : beside, theme::space(below_));
    placeAside();
}

bool Page::isRoomy() const
{
    return width() >= theme::space(34);
}

/// Beside the title, where that keeps room for its words.
void Page::placeAside()
{
    const int aside = aside_ ? aside_->sizeHint().width() : 0;
    const QMargins margins = paper_->contentsMargins();
    const int width = viewport()->width() - margins.left() - margins.right();
    const int room = std::min(width, columnWidget_->maximumWidth()) - aside;
    top_->setDirection(isRoomy() && room >= theme::space(18) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void Page::refresh()
{
    Input::reloadAll(this);
}

void Page::show(const QUuid &) { }
