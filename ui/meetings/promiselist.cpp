// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/promiselist.h"

#include "core/mentoring/views/rhythm.h"
#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/fields/addline.h"
#include "ui/meetings/promiserow.h"

#include <QLineEdit>

namespace {

bool isSooner(const ActionItem &a, const ActionItem &b)
{
    return a.until.isValid() && (!b.until.isValid() || a.until < b.until);
}

} // namespace

PromiseList::PromiseList(Editing &editing, Id<Meeting> meeting, QWidget *parent) :
    Input(parent), editing_(editing), meeting_(meeting),
    here_(new CardList<ActionItem>([this](Id<ActionItem> id) { return makeRow(id); }, 0)),
    add_(new AddLine(editing, tr("Add a promise"),
                     [this](const QString &what, int session) { return add(what, session); })),
    before_(Label::small(tr("From earlier meetings"))),
    earlier_(new CardList<ActionItem>([this](Id<ActionItem> id) { return makeRow(id); }, 0))
{
    QVBoxLayout *column = columnIn(this, 0.35);
    column->addWidget(Label::small(tr("Promises")));
    column->addWidget(hairline());
    column->addWidget(here_);
    column->addWidget(add_);
    column->addSpacing(theme::space(0.3));
    column->addWidget(before_);
    column->addWidget(earlier_);
    add_->setObjectName(QStringLiteral("addPromise"));
    add_->setPlaceholder(tr("A promise in one line, then Enter"));
    PromiseList::reload();
}

void PromiseList::reload()
{
    const Mentorship &mentorship = editing_.mentorship();
    here_->showRecords(mentorship.sorted<ActionItem>(
        [this](const ActionItem &promise) { return promise.meeting == meeting_; }, isSooner));
    const auto earlier = mentorship.sorted<ActionItem>(
        [this](const ActionItem &promise) { return wasOpenThen(promise); }, isSooner);
    earlier_->showRecords(earlier);
    before_->setVisible(!earlier.empty());
}

QWidget *PromiseList::makeRow(Id<ActionItem> id)
{
    auto *row = new PromiseRow(editing_, id);
    connect(row, &TickRow::opened, this, [this, row] {
        const QList<TickRow *> others = findChildren<TickRow *>();
        for (TickRow *other : others) {
            if (other != row)
                other->setOpen(false);
        }
    });
    return row;
}

bool PromiseList::wasOpenThen(const ActionItem &promise) const
{
    const Meeting *here = editing_.mentorship().find(meeting_);
    const Meeting *there = editing_.mentorship().find(promise.meeting);
    return here && there && there->startsAt < here->startsAt
        && (promise.state == PromiseState::Open || promise.closedOn >= rhythm::day(*here));
}

/// The new promise opens, because who and until when are part of it.
bool PromiseList::add(const QString &what, int session)
{
    const Id<ActionItem> id = Id<ActionItem>::fresh();
    if (!editing_.perform(
            tr("Add a promise"), edits::promise(editing_.mentorship(), id, editing_.actor(), meeting_, what), session))
        return false;
    reload();
    if (auto *row = qobject_cast<PromiseRow *>(here_->widgetOf(id))) {
        row->setOpen(true);
        emit row->opened();
    }
    return true;
}
