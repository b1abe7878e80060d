// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/agendalist.h"

#include "core/mentoring/agenda.h"
#include "core/mentoring/forms.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/agendarow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QLineEdit>

AgendaList::AgendaList(Editing &editing, Id<Meeting> meeting, Use use, QWidget *parent) :
    Input(parent), editing_(editing), meeting_(meeting), use_(use), time_(Label::small({})), none_(Label::soft({})),
    rows_(new CardList<AgendaItem>([this](Id<AgendaItem> id) { return makeRow(id); }, 0)),
    propose_(use == Use::Prepare ? Button::primary(tr("Propose from what is open"))
                                 : Button::quiet(tr("Propose from what is open"))),
    add_(new AddLine(editing, tr("Add a topic"), [this](const QString &topic) {
        return editing_.perform(
            tr("Add a topic"),
            edits::addTopic(editing_.mentorship(), Id<AgendaItem>::fresh(), meeting_, editing_.actor(), topic));
    }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(0.35));
    column->addWidget(heading());
    column->addWidget(none_);
    column->addWidget(rows_);
    column->addWidget(add_);
    column->addLayout(row({propose_}));
    propose_->setObjectName(QStringLiteral("propose"));
    propose_->setToolTip(tr("Topics that stayed open, promises, the latest starred reflection, learning to raise"));
    add_->setObjectName(QStringLiteral("addTopic"));
    add_->setPlaceholder(tr("A topic in one line, then Enter"));
    connect(propose_, &Button::clicked, this, [this] {
        editing_.flush();
        editing_.perform(tr("Propose an agenda"),
                         edits::draftAgenda(editing_.mentorship(), meeting_, editing_.actor()));
    });
    AgendaList::reload();
}

void AgendaList::reload()
{
    const Meeting *meeting = editing_.mentorship().find(meeting_);
    if (!meeting)
        return;
    const std::vector<AgendaItem> items = agenda::of(editing_.mentorship(), meeting_);
    rows_->showRecords(items);
    const auto open = std::find_if(items.begin(), items.end(), [](const AgendaItem &item) { return !item.done; });
    for (auto item = items.begin(); item != items.end(); ++item) {
        if (auto *row = qobject_cast<AgendaRow *>(rows_->widgetOf(item->id)))
            row->setCurrent(use_ == Use::Hold && item == open);
    }
    const bool canPropose = meeting->state == MeetingState::Planned
        && !agenda::proposal(editing_.mentorship(), meeting_, editing_.actor()).empty();
    propose_->setVisible(canPropose && (use_ == Use::Prepare || items.empty()));
    none_->setText(canPropose ? tr("Something is open from before: begin with that, or with what matters now.")
                              : tr("No topics yet. What would make this meeting worth your time?"));
    none_->setVisible(items.empty());
    sayTime(items);
}

QWidget *AgendaList::heading()
{
    auto *heading = new QWidget;
    auto *column = new QVBoxLayout(heading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(0.3));
    auto *line = new QHBoxLayout;
    line->addWidget(Label::small(tr("Agenda")), 1);
    time_->setWordWrap(false);
    line->addWidget(time_);
    column->addLayout(line);
    column->addWidget(hairline());
    return heading;
}

QWidget *AgendaList::makeRow(Id<AgendaItem> id)
{
    auto *row = new AgendaRow(editing_, id);
    connect(row, &TickRow::opened, this, [this, row] {
        const QList<TickRow *> others = findChildren<TickRow *>();
        for (TickRow *other : others) {
            if (other != row)
                other->setOpen(false);
        }
    });
    return row;
}

/// How much of the meeting the topics take, where there are any.
void AgendaList::sayTime(const std::vector<AgendaItem> &items)
{
    int minutes = 0;
    for (const AgendaItem &item : items)
        minutes += item.minutes;
    const Meeting *meeting = editing_.mentorship().find(meeting_);
    time_->setText(tr("%1 of %2 min").arg(minutes).arg(meeting->minutes));
    time_->setVisible(!items.empty());
}
