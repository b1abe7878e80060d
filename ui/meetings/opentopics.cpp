// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/opentopics.h"

#include "core/mentoring/views/agenda.h"
#include "ui/controls/breakable.h"
#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/words/meetingwords.h"

namespace {

/// A topic, and how often it was raised where that is more than once.
class OpenTopic final : public Input
{
public:
    OpenTopic(const Editing &editing, Id<AgendaItem> id) :
        editing_(editing), id_(id), topic_(new Label({})), times_(Label::small({}))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, theme::space(0.4), 0, 0);
        column->setSpacing(theme::space(0.1));
        column->addWidget(topic_);
        column->addWidget(times_);
        column->addSpacing(theme::space(0.4));
        column->addWidget(hairline());
        OpenTopic::reload();
    }

    void reload() override
    {
        const AgendaItem *item = editing_.mentorship().find(id_);
        if (!item)
            return;
        topic_->setText(breakable(item->topic));
        times_->setText(meetingwords::topicLine(editing_.mentorship(), *item, editing_.actor()));
    }

private:
    const Editing &editing_;
    Id<AgendaItem> id_;
    Label *topic_;
    Label *times_;
};

} // namespace

OpenTopics::OpenTopics(Editing &editing, Id<Meeting> meeting, QWidget *parent) :
    Input(parent), editing_(editing), meeting_(meeting),
    topics_(new CardList<AgendaItem>([this](Id<AgendaItem> id) { return makeRow(id); }, 0))
{
    QVBoxLayout *column = columnIn(this, 0.3);
    column->addWidget(Label::small(tr("These topics stay open and come back on the next agenda")));
    column->addWidget(hairline());
    column->addWidget(topics_);
    topics_->setObjectName(QStringLiteral("openTopics"));
    OpenTopics::reload();
}

void OpenTopics::reload()
{
    std::vector<AgendaItem> open = agenda::of(editing_.mentorship(), meeting_);
    std::erase_if(open, [](const AgendaItem &item) { return item.done; });
    topics_->showRecords(open);
    appear(!open.empty());
}

QWidget *OpenTopics::makeRow(Id<AgendaItem> id) const
{
    return new OpenTopic(editing_, id);
}
