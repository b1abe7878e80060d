// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/agendalist.h"

#include "core/mentoring/views/agenda.h"
#include "ui/controls/announce.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/dragorder.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/fields/addline.h"
#include "ui/meetings/agendarow.h"
#include "ui/words/meetingwords.h"

#include <QLineEdit>
#include <QTimerEvent>

AgendaList::AgendaList(Editing &editing, Id<Meeting> meeting, Use use, QWidget *parent) :
    Input(parent), editing_(editing), meeting_(meeting), use_(use), time_(Label::small({})), none_(Label::soft({})),
    rows_(new CardList<AgendaItem>([this](Id<AgendaItem> id) { return makeRow(id); }, 0)), order_(new DragOrder(rows_)),
    propose_(use == Use::Prepare ? Button::primary(tr("Suggest topics from what is open"))
                                 : Button::quiet(tr("Suggest topics from what is open"))),
    add_(new AddLine(editing, tr("Add a topic"), [this](const QString &topic, int session) {
        return editing_.perform(
            tr("Add a topic"),
            edits::addTopic(editing_.mentorship(), Id<AgendaItem>::fresh(), meeting_, editing_.actor(), topic),
            session);
    }))
{
    QVBoxLayout *column = columnIn(this, 0.35);
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
    connect(order_, &DragOrder::dropped, this, [this](QWidget *row, int position) {
        place(qobject_cast<AgendaRow *>(row), position);
    });
    add_->setVisible(use != Use::Read);
    if (use != Use::Prepare) {
        timer_.start(15'000, Qt::VeryCoarseTimer, this);
        connect(&editing_, &Editing::timerChanged, this, &AgendaList::reload);
    }
    AgendaList::reload();
}

void AgendaList::reload()
{
    const Meeting *meeting = editing_.mentorship().find(meeting_);
    if (!meeting)
        return;
    const std::vector<AgendaItem> items = agenda::of(editing_.mentorship(), meeting_);
    followTable(items);
    showRows(items);
    const bool canPropose = meeting->state == MeetingState::Planned
        && !agenda::proposal(editing_.mentorship(), meeting_, editing_.actor()).empty();
    propose_->setVisible(canPropose && (use_ == Use::Prepare || (use_ == Use::Hold && items.empty())));
    none_->setText(canPropose ? tr("Something is open from before: begin with that, or with what matters now.")
                              : tr("No topics yet. What would make this meeting worth your time?"));
    none_->setVisible(items.empty());
    sayTime(items);
}

QWidget *AgendaList::heading()
{
    auto *heading = new QWidget;
    QVBoxLayout *column = columnIn(heading, 0.3);
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
    row->setChoosable(use_ != Use::Prepare);
    row->setEditable(use_ != Use::Read);
    order_->add(row, [row](const QPoint &where) { return row->isOnHead(where) && !row->isOpen(); });
    connect(row, &AgendaRow::chosen, this, [this, id] { choose(id); });
    connect(row, &AgendaRow::moved, this, [this, row] { tellPlace(row); });
    connect(row, &TickRow::opened, this, [this, row] {
        const QList<TickRow *> others = findChildren<TickRow *>();
        for (TickRow *other : others) {
            if (other != row)
                other->setOpen(false);
        }
    });
    return row;
}

void AgendaList::choose(Id<AgendaItem> id)
{
    MeetingTimer table = editing_.timerOf(meeting_);
    table.chosen = id;
    editing_.setTimer(table);
    announce(rowOf(id), tr("Now you talk about this."));
}

void AgendaList::place(AgendaRow *row, int position)
{
    editing_.flush();
    if (editing_.perform(tr("Move a topic"), edits::placeTopic(editing_.mentorship(), row->id(), position)))
        tellPlace(row);
}

void AgendaList::tellPlace(AgendaRow *row)
{
    const std::vector<AgendaItem> items = agenda::of(editing_.mentorship(), meeting_);
    const auto at = std::find_if(
        items.begin(), items.end(), [&](const AgendaItem &item) { return item.id == row->id(); });
    announce(row, tr("Now %1 of %2", "place of a topic on the agenda").arg(at - items.begin() + 1).arg(items.size()));
}

void AgendaList::showRows(const std::vector<AgendaItem> &items)
{
    rows_->showRecords(items);
    const MeetingTimer table = editing_.timerOf(meeting_);
    const Meeting *meeting = editing_.mentorship().find(meeting_);
    const bool together = use_ != Use::Prepare && meeting->state == MeetingState::Planned;
    const Id<AgendaItem> current = together ? timer::current(table, items) : Id<AgendaItem>();
    for (size_t i = 0; i < items.size(); ++i) {
        AgendaRow *row = rowOf(items[i].id);
        const bool isCurrent = items[i].id == current;
        row->setCurrent(isCurrent);
        row->setUnderlined(i + 1 < items.size() && items[i + 1].id != current);
        const timer::Share time = timer::ofTopic(table, items[i], editing_.now());
        const bool told = isCurrent && table.hasBegun() && !table.isQuiet && time.whole > 0;
        row->sayTime(told ? meetingwords::timeLeft(time) : QString(), time.part());
    }
}

/// While the meeting goes on, the time goes to the topic that is talked about.
void AgendaList::followTable(const std::vector<AgendaItem> &items)
{
    const MeetingTimer table = editing_.timerOf(meeting_);
    if (use_ != Use::Prepare && table.hasBegun())
        editing_.setTimer(timer::turnedTo(table, timer::current(table, items), editing_.now()));
}

AgendaRow *AgendaList::rowOf(Id<AgendaItem> id) const
{
    return static_cast<AgendaRow *>(rows_->widgetOf(id));
}

void AgendaList::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == timer_.timerId())
        reload();
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
