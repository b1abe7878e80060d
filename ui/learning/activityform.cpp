// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/activityform.h"

#include "ui/controls/besideorbelow.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/layout.h"
#include "ui/fields/choicefields.h"
#include "ui/fields/goalchoice.h"
#include "ui/fields/linefield.h"
#include "ui/fields/textfield.h"
#include "ui/fields/visibilitystrip.h"

#include <QLineEdit>
#include <QSpinBox>

ActivityForm::ActivityForm(Editing &editing, Id<LearningActivity> id, QWidget *parent) : RecordPart(editing, id, parent)
{
    QVBoxLayout *column = columnIn(this, 0.7);
    QWidget *title = line(tr("Title"), &LearningActivity::title);
    setFocusProxy(title);
    column->addWidget(title);
    auto *whatAndWhence = new BesideOrBelow(26);
    whatAndWhence->add(kind(), 2, Qt::AlignTop);
    whatAndWhence->add(line(tr("Source"), &LearningActivity::source), 3, Qt::AlignTop);
    column->addWidget(whatAndWhence);
    column->addWidget(goal());
    column->addWidget(state());
    doneOn_ = doneOn();
    auto *timeAndDay = new BesideOrBelow(26);
    timeAndDay->add(time(), 1, Qt::AlignTop);
    timeAndDay->add(doneOn_, 1, Qt::AlignTop);
    column->addWidget(timeAndDay);
    column->addWidget(takeaway());
    column->addWidget(strip());
    column->addWidget(raise());
    auto *remove = Button::quiet(tr("Remove"));
    remove->setObjectName(QStringLiteral("remove"));
    connect(remove, &Button::clicked, this, [this] { editing_.remove(tr("Remove a learning activity"), id_); });
    column->addLayout(row({remove}));
    ActivityForm::reload();
}

void ActivityForm::reload()
{
    doneOn_->setVisible(read(&LearningActivity::state) == ActivityState::Done);
}

QWidget *ActivityForm::line(const QString &title, QString LearningActivity::*field)
{
    auto *line = new LineField(editing_, tr("Describe a learning activity"), at(field));
    auto *labelled = new Labelled(title, {}, line);
    labelled->setFocusProxy(line->editor());
    return labelled;
}

QWidget *ActivityForm::kind()
{
    return new Labelled(
        tr("Kind"),
        {},
        new ChoiceField<ActivityKind>(editing_, tr("Choose a kind of learning"), at(&LearningActivity::kind)));
}

QWidget *ActivityForm::goal()
{
    return new Labelled(
        tr("Goal"),
        {},
        new GoalChoice(editing_, tr("Link a goal"), read(&LearningActivity::author), at(&LearningActivity::goal)));
}

QWidget *ActivityForm::state()
{
    return new Labelled(tr("State"),
                        {},
                        ButtonsField::among<ActivityState>(
                            editing_,
                            tr("Change the state of a learning activity"),
                            [this] { return read(&LearningActivity::state); },
                            [this](ActivityState state) {
                                return edits::setActivityState(editing_.mentorship(), id_, state, editing_.today());
                            }));
}

QWidget *ActivityForm::doneOn()
{
    return new Labelled(
        tr("Done on"),
        {},
        new DateField(editing_, tr("Set the day of a learning activity"), at(&LearningActivity::doneOn)));
}

QWidget *ActivityForm::time()
{
    const QString what = tr("Note the time spent");
    const Cursor<int> spent = at(&LearningActivity::minutes);
    auto *hours = new NumberField(editing_,
                                  what,
                                  0,
                                  9999,
                                  1,
                                  tr("h"),
                                  {[spent] { return spent.read() / 60; },
                                   [spent](int value) { return spent.write(value * 60 + spent.read() % 60); }});
    auto *minutes = new NumberField(editing_,
                                    what,
                                    0,
                                    59,
                                    5,
                                    tr("min"),
                                    {[spent] { return spent.read() % 60; },
                                     [spent](int value) { return spent.write(spent.read() / 60 * 60 + value); }});
    auto *both = new QWidget;
    auto *line = row({hours, minutes});
    line->setContentsMargins(0, 0, 0, 0);
    both->setLayout(line);
    auto *labelled = new Labelled(tr("Time spent"), {}, both);
    hours->focusProxy()->setAccessibleName(tr("Hours spent"));
    minutes->focusProxy()->setAccessibleName(tr("Minutes spent"));
    return labelled;
}

QWidget *ActivityForm::takeaway()
{
    return new Labelled(tr("What I took from it"),
                        tr("One thought that you would tell a colleague is enough."),
                        new TextField(editing_, tr("Write a takeaway"), at(&LearningActivity::takeaway), 3));
}

QWidget *ActivityForm::raise()
{
    auto *check = new CheckField(editing_,
                                 tr("Raise a learning activity"),
                                 tr("Raise it with %1").arg(editing_.othersThan(read(&LearningActivity::author))),
                                 at(&LearningActivity::raise));
    check->setToolTip(tr("It is proposed for the agenda of the next meeting."));
    return check;
}

QWidget *ActivityForm::strip()
{
    return VisibilityStrip::about(editing_, id_);
}
