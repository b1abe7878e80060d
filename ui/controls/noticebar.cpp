// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/noticebar.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QHBoxLayout>

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent), label_(new Label({})), button_(Button::quiet({}))
{
    setProperty("look", QStringLiteral("notice"));
    setObjectName(QStringLiteral("notice"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme::space(0.8), theme::space(0.3), theme::space(0.4), theme::space(0.3));
    line->addWidget(label_, 1);
    button_->setObjectName(QStringLiteral("noticeAction"));
    connect(button_, &Button::clicked, this, &NoticeBar::act);
    line->addWidget(button_, 0, Qt::AlignTop);
    auto *close = Button::quiet(tr("Close"));
    close->setObjectName(QStringLiteral("closeNotice"));
    connect(close, &Button::clicked, this, &QWidget::hide);
    line->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void NoticeBar::say(const Notice &notice)
{
    notice_ = notice;
    label_->setText(notice.words);
    setAccessibleName(notice.words);
    button_->setText(notice.button);
    button_->setVisible(!notice.button.isEmpty());
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::settle(const QString &about)
{
    if (!about.isEmpty() && about == notice_.about)
        hide();
}

/// What is done may have a notice of its own; this one is over.
void NoticeBar::act()
{
    const auto act = notice_.act;
    hide();
    if (act)
        act();
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : label_->text();
}
