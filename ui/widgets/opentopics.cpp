// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/opentopics.h"

#include "core/mentoring/agenda.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/passage.h"

OpenTopics::OpenTopics(Editing &editing, Id<Meeting> meeting, QWidget *parent) :
    Input(parent), editing_(editing), meeting_(meeting), topics_(new Label({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(0.3));
    column->addWidget(Label::small(tr("These topics stay open and come back on the next agenda")));
    column->addWidget(hairline());
    column->addWidget(topics_);
    topics_->setObjectName(QStringLiteral("openTopics"));
    OpenTopics::reload();
}

void OpenTopics::reload()
{
    QStringList open;
    for (const AgendaItem &item : agenda::of(editing_.mentorship(), meeting_)) {
        if (!item.done)
            open << QStringLiteral("– %1").arg(breakable(item.topic));
    }
    topics_->setText(open.join(QLatin1Char('\n')));
    appear(!open.isEmpty());
}
