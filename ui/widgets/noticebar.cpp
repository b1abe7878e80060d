// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticebar.h"

#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent), label_(new Label({}))
{
    setProperty("look", QStringLiteral("notice"));
    setObjectName(QStringLiteral("notice"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme::space(0.8), theme::space(0.3), theme::space(0.4), theme::space(0.3));
    line->addWidget(label_, 1);
    auto *close = Button::quiet(tr("Close"));
    connect(close, &Button::clicked, this, &QWidget::hide);
    line->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void NoticeBar::say(const QString &sentence)
{
    label_->setText(sentence);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : label_->text();
}
