// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tickrow.h"

#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/passage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

TickRow::TickRow(QWidget *parent) :
    Input(parent), box_(new QCheckBox), what_(new Label({})), about_(Label::small({})), toggle_(Button::quiet({})),
    head_(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space(0.4), theme::space(0.35), theme::space(0.2), theme::space(0.45));
    column->setSpacing(theme::space(0.4));
    column->addWidget(head_);
    auto *line = new QHBoxLayout(head_);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::space(0.5));
    auto *tick = new QVBoxLayout;
    tick->setContentsMargins(0, theme::space(0.2), 0, 0);
    tick->addWidget(box_);
    tick->addStretch();
    line->addLayout(tick);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, theme::space(0.15), 0, 0);
    words->setSpacing(theme::space(0.05));
    words->addWidget(what_);
    words->addWidget(about_);
    words->addStretch();
    line->addLayout(words, 1);
    line->addWidget(toggle_, 0, Qt::AlignTop);
    head_->setCursor(Qt::PointingHandCursor);
    toggle_->setObjectName(QStringLiteral("toggle"));
    setFocusProxy(box_);
    connect(box_, &QCheckBox::clicked, this, [this](bool done) {
        this->tick(done);
        reload();
    });
    connect(toggle_, &Button::clicked, this, &TickRow::flip);
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
    nameToggle();
    update();
}

void TickRow::setCurrent(bool current)
{
    if (isCurrent_ == current)
        return;
    isCurrent_ = current;
    QFont font = what_->font();
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    what_->setFont(font);
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

void TickRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isCurrent_ || isOpen_) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(isOpen_ ? QPen(theme::hairline(palette())) : QPen(Qt::NoPen));
        painter.setBrush(isOpen_ ? theme::card(palette()) : theme::tint(palette()));
        const double radius = theme::space(0.4);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else {
        painter.setPen(theme::hairline(palette()));
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }
}

void TickRow::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(isOnHead(*event));
}

void TickRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (isOnHead(*event))
        flip();
}

void TickRow::flip()
{
    setOpen(!isOpen_);
    if (!isOpen_)
        return;
    emit opened();
    if (editor_->focusProxy())
        editor_->focusProxy()->setFocus();
}

void TickRow::nameToggle()
{
    const QString text = isOpen_ ? tr("Close") : tr("Edit");
    toggle_->setIcon(icons::icon(isOpen_ ? QStringLiteral("up") : QStringLiteral("down"), QPalette::PlaceholderText));
    toggle_->setToolTip(text);
    toggle_->setAccessibleName(tr("%1: %2").arg(text, box_->accessibleName()));
}

bool TickRow::isOnHead(const QMouseEvent &event) const
{
    return event.button() == Qt::LeftButton && head_->geometry().contains(event.position().toPoint());
}
