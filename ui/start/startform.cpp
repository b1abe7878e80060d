// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startform.h"

#include "ui/controls/besideorbelow.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/dayedit.h"
#include "ui/controls/flow.h"
#include "ui/controls/fold.h"
#include "ui/controls/input.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/look/theme.h"
#include "ui/words/dates.h"
#include "ui/words/meetingwords.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QTimeZone>

namespace {

QString titleFor(Role mine)
{
    return mine == Role::Mentee ? StartForm::tr("You and your mentor")
        : mine == Role::Mentor  ? StartForm::tr("You and your mentee")
                                : StartForm::tr("The two of you");
}

QString otherNameFor(Role mine)
{
    return mine == Role::Mentee ? StartForm::tr("My mentor’s name")
        : mine == Role::Mentor  ? StartForm::tr("My mentee’s name")
                                : StartForm::tr("The other’s name");
}

Role otherRole(Role mine)
{
    return mine == Role::Mentee ? Role::Mentor : mine == Role::Mentor ? Role::Mentee : Role::Peer;
}

QLineEdit *makeLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setMaxLength(200);
    line->setObjectName(name);
    return line;
}

QSpinBox *makeNumber(int least, int most, int value)
{
    auto *number = new QSpinBox;
    number->setRange(least, most);
    number->setValue(value);
    return number;
}

} // namespace

StartForm::StartForm(Form form, Role mine, QDate today, QWidget *parent) :
    QWidget(parent), form_(form), mine_(mine), myName_(makeLine(QStringLiteral("myName"))),
    otherName_(makeLine(QStringLiteral("otherName"))), title_(makeLine(QStringLiteral("title"))),
    place_(makeLine(QStringLiteral("place"))), starts_(new DayEdit(today)), ends_(new DayEdit(today.addYears(1))),
    rhythm_(makeNumber(1, 26, 4)), minutes_(makeNumber(15, 480, 60)), usual_(Label::soft({})), fold_(nullptr)
{
    QVBoxLayout *column = columnIn(this, 0.9);
    column->addWidget(Label::title(titleFor(mine)));
    column->addWidget(Label::soft(tr("Two names are enough. Everything else can be changed later.")));

    auto *names = new Card;
    names->add(new Labelled(tr("My name"), {}, myName_));
    names->add(new Labelled(otherNameFor(mine), {}, otherName_));
    column->addWidget(names);

    QWidget *details = makeDetails();
    details->setParent(this); // until it is opened
    details->hide();
    fold_ = new Fold(
        usual_, [details] { return details; }, tr("Change"));
    fold_->setSubject(tr("dates, rhythm and place"));
    column->addWidget(fold_);

    auto *begin = Button::primary(tr("Begin"));
    begin->setObjectName(QStringLiteral("begin"));
    auto *back = Button::quiet(tr("Back"));
    auto *buttons = new Flow;
    buttons->addWidget(begin);
    buttons->addWidget(back);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(begin, &Button::clicked, this, [this] { emit begun(beginning()); });
    connect(back, &Button::clicked, this, &StartForm::backWanted);
    for (QLineEdit *name : {myName_, otherName_})
        connect(name, &QLineEdit::returnPressed, begin, &Button::click);
    for (DayEdit *date : {starts_, ends_})
        connect(date, &DayEdit::dateChanged, this, &StartForm::sayUsual);
    for (QSpinBox *number : {rhythm_, minutes_})
        connect(number, &QSpinBox::valueChanged, this, &StartForm::sayUsual);
    sayUsual();
}

QWidget *StartForm::makeDetails()
{
    minutes_->setSingleStep(15);
    minutes_->setSuffix(tr(" min"));
    auto *details = new QWidget;
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, theme::space(0.4), 0, 0);
    column->setSpacing(theme::space(0.8));
    const auto beside = [column](QWidget *first, QWidget *second) {
        auto *sides = new BesideOrBelow(26);
        sides->add(first);
        sides->add(second);
        column->addWidget(sides);
    };
    beside(new Labelled(tr("From"), {}, starts_), new Labelled(tr("To"), {}, ends_));
    beside(new Labelled(tr("Weeks from one meeting to the next"), {}, rhythm_),
           new Labelled(tr("Length of a meeting"), {}, minutes_));
    column->addWidget(new Labelled(tr("Where"), tr("A place, or remotely."), place_));
    column->addWidget(
        new Labelled(tr("A name for this mentorship"), tr("Left empty, it is your first names."), title_));
    return details;
}

void StartForm::begin()
{
    myName_->setFocus();
}

void StartForm::sayUsual()
{
    const QLocale locale;
    const QString rhythm = tr("A meeting of %1 min %2", "60, every 4 weeks")
                               .arg(minutes_->value())
                               .arg(meetingwords::every(rhythm_->value()));
    usual_->setText(tr("%1, from %2 to %3.")
                        .arg(rhythm, dates::dayMonth(starts_->date(), locale), dates::dayMonth(ends_->date(), locale)));
}

edits::Beginning StartForm::beginning() const
{
    edits::Beginning beginning;
    beginning.form = form_;
    beginning.title = title_->text();
    beginning.place = place_->text();
    beginning.startsOn = starts_->date();
    beginning.endsOn = ends_->date();
    beginning.rhythmWeeks = rhythm_->value();
    beginning.meetingMinutes = minutes_->value();
    beginning.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    Person me;
    me.name = myName_->text();
    me.role = mine_;
    me.mine = true;
    Person other;
    other.name = otherName_->text();
    other.role = otherRole(mine_);
    beginning.people = {me, other};
    return beginning;
}
