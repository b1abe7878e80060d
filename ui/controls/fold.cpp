// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/fold.h"

#include "ui/controls/button.h"
#include "ui/controls/layout.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

Fold::Fold(QWidget *head, MakeBody makeBody, const QString &caption, Look look, QWidget *parent) :
    QFrame(parent), head_(head), makeBody_(std::move(makeBody)), caption_(caption.isEmpty() ? tr("Open") : caption),
    column_(new QVBoxLayout(this)), corner_(new QWidget), toggle_(Button::quiet({}))
{
    const int margin = look == Look::Card ? theme::space(1.1) : 0;
    if (look == Look::Card)
        setProperty("look", QStringLiteral("card"));
    column_->setContentsMargins(margin, margin, margin, margin);
    column_->setSpacing(theme::space(0.6));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::space(0.6));
    line->addWidget(head_, 1, Qt::AlignTop);
    QHBoxLayout *corner = rowIn(corner_);
    corner->addWidget(toggle_, 0, Qt::AlignRight);
    line->addWidget(corner_, 0, Qt::AlignTop);
    column_->addLayout(line);
    head_->setCursor(Qt::PointingHandCursor);
    toggle_->setIconSize({theme::space(0.9), theme::space(0.9)});
    toggle_->setObjectName(QStringLiteral("toggle"));
    setFocusProxy(toggle_);
    connect(toggle_, &Button::clicked, this, &Fold::flip);
    nameToggle();
    setRoomFor({caption_, tr("Close")}); // nothing beside it moves when it opens
    level();
}

void Fold::setSubject(const QString &subject)
{
    subject_ = subject;
    nameToggle();
}

void Fold::setRoomFor(const QStringList &captions)
{
    int widest = 0;
    for (const QString &caption : captions) {
        toggle_->setText(caption);
        widest = std::max(widest, toggle_->sizeHint().width());
    }
    corner_->setMinimumWidth(widest);
    nameToggle();
}

void Fold::setOpen(bool open)
{
    if (open && !body_) {
        body_ = makeBody_();
        column_->addWidget(body_);
    }
    isOpen_ = open;
    if (body_)
        body_->setVisible(open);
    nameToggle();
}

void Fold::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton && head_->geometry().contains(event->position().toPoint()));
}

void Fold::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && head_->geometry().contains(event->position().toPoint()))
        flip();
}

void Fold::flip()
{
    setOpen(!isOpen_);
    emit toggled(isOpen_);
}

/// The button's words stand on a level with the first line beside them: in a card the button reaches into the margin.
void Fold::level()
{
    const QLabel *title = qobject_cast<QLabel *>(head_);
    if (!title)
        title = head_->findChild<QLabel *>();
    if (!title)
        return;
    const int lower = std::max(0, (toggle_->sizeHint().height() - title->fontMetrics().height()) / 2);
    QMargins margins = column_->contentsMargins();
    margins.setTop(std::max(0, margins.top() - lower));
    column_->setContentsMargins(margins);
    head_->setContentsMargins(0, lower, 0, 0);
}

void Fold::nameToggle()
{
    const QString text = isOpen_ ? tr("Close") : caption_;
    toggle_->setText(text);
    toggle_->setIcon(icons::icon(isOpen_ ? QStringLiteral("up") : QStringLiteral("down"), QPalette::Link));
    toggle_->setAccessibleName(subject_.isEmpty() ? text : tr("%1: %2").arg(text, subject_));
}
