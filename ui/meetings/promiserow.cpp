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

PromiseRow::PromiseRow(Editing &editing, Id<ActionItem> id, QWidget *parent) : RecordPart(editing, id, parent)
{
    box()->setObjectName(QStringLiteral("tickPromise"));
    PromiseRow::reload();
}

void PromiseRow::reload()
{
    if (record())
        say(record()->what.isEmpty() ? tr("A promise without words") : record()->what,
            meetingwords::promiseLine(editing_.mentorship(), *record(), editing_.today()),
            record()->state == PromiseState::Kept);
}

void PromiseRow::tick(bool kept)
{
    editing_.perform(kept ? tr("Keep a promise") : tr("Open a promise again"),
                     edits::setPromiseState(
                         editing_.mentorship(), id_, kept ? PromiseState::Kept : PromiseState::Open, editing_.today()));
}

QWidget *PromiseRow::makeEditor()
{
    auto *what = new LineField(editing_, tr("Write a promise"), at(&ActionItem::what));
    what->editor()->setObjectName(QStringLiteral("what"));
    auto *owner = new PersonChoice(editing_, tr("Change who promises"), at(&ActionItem::owner));
    owner->box()->setObjectName(QStringLiteral("owner"));
    auto *until = new DateField(editing_, tr("Change the day of a promise"), at(&ActionItem::until));
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
    return new Labelled(tr("State"),
                        {},
                        ButtonsField::among<PromiseState>(
                            editing_,
                            tr("Change a promise’s state"),
                            [this] { return read(&ActionItem::state); },
                            [this](PromiseState state) {
                                return edits::setPromiseState(editing_.mentorship(), id_, state, editing_.today());
                            }));
}

QWidget *PromiseRow::goalField()
{
    const Goal *linked = editing_.mentorship().find(read(&ActionItem::goal));
    if (linked && !isShared(*linked))
        return Label::small(tr("It belongs to a goal that is private."));
    // Nobody's own goals: only those that both can see.
    return new Labelled(
        tr("Goal"), {}, new GoalChoice(editing_, tr("Link a promise to a goal"), Id<Person>(), at(&ActionItem::goal)));
}
