// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/tickrow.h"

#include "ui/controls/breakable.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/controls/timeline.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

TickRow::TickRow(QWidget *parent) :
    Input(parent), box_(new QCheckBox), what_(new Label({})), about_(Label::small({})), time_(Label::small({})),
    toggle_(Button::quiet({})), head_(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::space(0.4));
    column->addWidget(head_);
    QHBoxLayout *line = rowIn(head_, 0.6);
    auto *tick = new QVBoxLayout;
    tick->setContentsMargins(0, theme::space(0.1), 0, 0);
    tick->addWidget(box_);
    tick->addStretch();
    line->addLayout(tick);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(theme::space(0.1));
    words->addWidget(what_);
    auto *below = new QHBoxLayout;
    below->setSpacing(theme::space(0.6));
    below->addWidget(about_, 1);
    below->addWidget(time_, 0, Qt::AlignBottom);
    words->addLayout(below);
    words->addStretch();
    line->addLayout(words, 1);
    line->addWidget(toggle_, 0, Qt::AlignTop);
    time_->setWordWrap(false);
    time_->hide();
    head_->setCursor(Qt::PointingHandCursor);
    toggle_->setObjectName(QStringLiteral("toggle"));
    toggle_->setFixedSize(theme::space(1.4), theme::space(1.3));
    toggle_->installEventFilter(this);
    setFocusProxy(box_);
    connect(box_, &QCheckBox::clicked, this, [this](bool done) {
        this->tick(done);
        reload();
    });
    connect(toggle_, &Button::clicked, this, &TickRow::flip);
    inset();
    nameToggle();
}

void TickRow::setOpen(bool open)
{
    if (open && !editor_) {
        editor_ = makeEditor();
        layout()->addWidget(editor_);
    }
    isOpen_ = open;
    if (editor_)
        editor_->setVisible(open);
    inset();
    nameToggle();
    update();
}

void TickRow::setCurrent(bool current)
{
    if (isCurrent_ == current)
        return;
    isCurrent_ = current;
    what_->setStrong(current);
    inset();
    update();
}

void TickRow::setEditable(bool editable)
{
    isEditable_ = editable;
    toggle_->setVisible(editable);
}

void TickRow::setUnderlined(bool underlined)
{
    isUnderlined_ = underlined;
    update();
}

void TickRow::sayTime(const QString &words, double used)
{
    time_->setText(words);
    time_->setVisible(!words.isEmpty());
    used_ = used;
    update();
}

void TickRow::say(const QString &what, const QString &about, bool done)
{
    box_->setChecked(done);
    box_->setAccessibleName(what);
    box_->setAccessibleDescription(about);
    what_->setText(breakable(what));
    what_->setForegroundRole(done ? QPalette::PlaceholderText : QPalette::WindowText);
    about_->setText(breakable(about));
    about_->setVisible(!about.isEmpty());
    setAccessibleName(what);
    nameToggle();
}

bool TickRow::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        nameToggle();
    return Input::event(event);
}

bool TickRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == toggle_ && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        nameToggle();
    return Input::eventFilter(watched, event);
}

void TickRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!isCurrent_ && !isOpen_) {
        painter.setPen(theme::hairline(palette()));
        if (isUnderlined_)
            painter.drawLine(0, height() - 1, width(), height() - 1);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isOpen_ ? QPen(theme::hairline(palette())) : QPen(Qt::NoPen));
    painter.setBrush(isOpen_ ? theme::card(palette()) : theme::tint(palette()));
    const double radius = theme::space(0.45);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (isOpen_ || time_->isHidden())
        return;
    TimeLine::draw(painter,
                   QRect(QPoint(what_->mapTo(this, QPoint()).x(), height() - theme::space(0.45)),
                         QSize(what_->width(), theme::space(0.12))),
                   used_,
                   layoutDirection(),
                   palette());
}

void TickRow::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton && isOnHead(event->position().toPoint()));
}

void TickRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isOnHead(event->position().toPoint()))
        headClicked();
}

void TickRow::flip()
{
    setOpen(isEditable_ && !isOpen_);
    if (!isOpen_)
        return;
    emit opened();
    if (editor_->focusProxy())
        editor_->focusProxy()->setFocus();
}

/// The sign is seen where the hand or the cursor is, so that a list stays calm.
void TickRow::nameToggle()
{
    const QString text = isOpen_ ? tr("Close") : tr("Edit");
    const bool near = isOpen_ || underMouse() || toggle_->hasFocus();
    toggle_->setIcon(
        near ? icons::icon(isOpen_ ? QStringLiteral("up") : QStringLiteral("down"), QPalette::PlaceholderText)
             : QIcon());
    toggle_->setToolTip(text);
    toggle_->setAccessibleName(tr("%1: %2").arg(text, box_->accessibleName()));
}

/// On a ground of its own it keeps a distance from the edge; else it stands in line with the heading above.
void TickRow::inset()
{
    const int side = isCurrent_ || isOpen_ ? theme::space(0.6) : 0;
    const int end = side / 2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(
        mirrored ? end : side, theme::space(0.6), mirrored ? side : end, theme::space(side > 0 ? 0.75 : 0.6));
}

bool TickRow::isOnHead(const QPoint &where) const
{
    return head_->geometry().contains(where);
}
