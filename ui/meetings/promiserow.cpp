// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/promiserow.h"

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/flow.h"
#include "ui/controls/label.h"
#include "ui/fields/choicefields.h"
#include "ui/fields/goalchoice.h"
#include "ui/fields/linefield.h"
#include "ui/fields/personchoice.h"
#include "ui/look/theme.h"
#include "ui/words/meetingwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

PromiseRow::PromiseRow(Editing &editing, Id<ActionItem> id, QWidget *parent) :
    TickRow(parent), editing_(editing), id_(id)
{
    box()->setObjectName(QStringLiteral("tickPromise"));
    PromiseRow::reload();
}

void PromiseRow::reload()
{
    if (promise())
        say(promise()->what.isEmpty() ? tr("A promise without words") : promise()->what,
            meetingwords::promiseLine(editing_.mentorship(), *promise(), editing_.today()),
            promise()->state == PromiseState::Kept);
}

void PromiseRow::tick(bool kept)
{
    editing_.perform(kept ? tr("Keep a promise") : tr("Open a promise again"),
                     edits::setPromiseState(
                         editing_.mentorship(), id_, kept ? PromiseState::Kept : PromiseState::Open, editing_.today()));
}

QWidget *PromiseRow::makeEditor()
{
    auto *what = new LineField(
        editing_,
        tr("Write a promise"),
        [this] { return read(&ActionItem::what); },
        [this](const QString &text) { return write(&ActionItem::what, text); });
    what->editor()->setObjectName(QStringLiteral("what"));
    auto *owner = new PersonChoice(
        editing_,
        tr("Change who promises"),
        [this] { return read(&ActionItem::owner); },
        [this](Id<Person> person) { return write(&ActionItem::owner, person); });
    owner->box()->setObjectName(QStringLiteral("owner"));
    auto *until = new DateField(
        editing_,
        tr("Change the day of a promise"),
        [this] { return read(&ActionItem::until); },
        [this](QDate day) { return write(&ActionItem::until, day); });
    auto *remove = Button::quiet(tr("Remove"));
    remove->setObjectName(QStringLiteral("removePromise"));
    connect(remove, &Button::clicked, this, [this] { editing_.remove(tr("Remove a promise"), id_); });

    auto *editor = new QWidget;
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, theme::space(0.2), theme::space(0.2));
    column->setSpacing(theme::space(0.5));
    column->addWidget(new Labelled(tr("What"), {}, what));
    column->addLayout(new Flow({new Labelled(tr("Who"), {}, owner), new Labelled(tr("Until"), {}, until)}));
    column->addWidget(stateField());
    column->addWidget(goalField());
    column->addLayout(row({remove}));
    editor->setFocusProxy(what->editor());
    return editor;
}

QWidget *PromiseRow::stateField()
{
    QStringList states;
    for (const PromiseState state : {PromiseState::Open, PromiseState::Kept, PromiseState::LetGo})
        states << words::word(state);
    return new Labelled(tr("State"),
                        {},
                        new ButtonsField(
                            editing_,
                            tr("Change a promise’s state"),
                            states,
                            [this]() -> std::optional<int> { return static_cast<int>(read(&ActionItem::state)); },
                            [this](int state) {
                                return edits::setPromiseState(
                                    editing_.mentorship(), id_, static_cast<PromiseState>(state), editing_.today());
                            }));
}

QWidget *PromiseRow::goalField()
{
    const Goal *linked = editing_.mentorship().find(read(&ActionItem::goal));
    if (linked && !isShared(*linked))
        return Label::small(tr("It belongs to a goal that is private."));
    // Nobody's own goals: only those that both can see.
    return new Labelled(tr("Goal"),
                        {},
                        new GoalChoice(
                            editing_,
                            tr("Link a promise to a goal"),
                            Id<Person>(),
                            [this] { return read(&ActionItem::goal); },
                            [this](Id<Goal> goal) { return write(&ActionItem::goal, goal); }));
}
