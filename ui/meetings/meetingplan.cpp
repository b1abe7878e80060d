// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingplan.h"

#include "core/mentoring/views/rhythm.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/flow.h"
#include "ui/controls/input.h"
#include "ui/controls/label.h"
#include "ui/controls/layout.h"
#include "ui/controls/momentedit.h"
#include "ui/look/theme.h"
#include "ui/words/dates.h"
#include "ui/words/meetingwords.h"

#include <QSpinBox>

MeetingPlan::MeetingPlan(Editing &editing, QWidget *parent) :
    QWidget(parent), editing_(editing), first_(new MomentEdit(meetingwords::zoneOf(editing.mentorship().programme()))),
    count_(number(QStringLiteral("count"), 1, 60)), weeks_(number(QStringLiteral("weeks"), 1, 26)),
    minutes_(number(QStringLiteral("minutes"), 5, 1440)), last_(Label::small({})), back_(Button::quiet(tr("Not now")))
{
    weeks_->setPrefix(tr("every ", "before a number of weeks"));
    weeks_->setSuffix(tr(" weeks", "after “every 4”"));
    minutes_->setSuffix(tr(" min"));
    minutes_->setSingleStep(15);
    first_->setObjectName(QStringLiteral("first"));
    auto *plan = Button::primary(tr("Plan the meetings"));
    plan->setObjectName(QStringLiteral("planMeetings"));
    connect(plan, &Button::clicked, this, &MeetingPlan::plan);
    connect(back_, &Button::clicked, this, &MeetingPlan::backWanted);
    connect(first_, &MomentEdit::dateTimeChanged, this, &MeetingPlan::sayLast);
    for (QSpinBox *box : {count_, weeks_})
        connect(box, &QSpinBox::valueChanged, this, &MeetingPlan::sayLast);

    QVBoxLayout *column = columnIn(this);
    auto *card = new Card;
    column->addWidget(card);
    card->add(Label::soft(tr("Regular meetings carry the dialogue. Plan them all at once; each can be moved later.")));
    auto *fields = new Flow({new Labelled(tr("First meeting"), {}, first_),
                             new Labelled(tr("How many"), {}, count_),
                             new Labelled(tr("Rhythm"), {}, weeks_),
                             new Labelled(tr("Length"), {}, minutes_)});
    fields->setSpacing(theme::space(0.8));
    card->add(fields);
    card->add(last_);
    card->add(row({plan, back_}));
    setFocusProxy(first_);
    propose();
}

void MeetingPlan::propose()
{
    const Programme &programme = editing_.mentorship().programme();
    const std::vector<Meeting> all = rhythm::meetings(editing_.mentorship());
    const QTimeZone zone = meetingwords::zoneOf(programme);
    QDateTime first = all.empty() ? QDateTime() : rhythm::localStart(all.back()).addDays(7 * programme.rhythmWeeks);
    if (!first.isValid() || first < editing_.now()) {
        // A quiet hour of the afternoon, in a week from now or from the start.
        const QDate begin = std::max(editing_.today().addDays(7),
                                     programme.startsOn.isValid() ? programme.startsOn : QDate(1900, 1, 1));
        const int weekday = begin.dayOfWeek();
        first = QDateTime(begin.addDays(weekday > 5 ? 8 - weekday : 0), QTime(15, 0), zone);
    }
    first_->setMoment(first);
    weeks_->setValue(programme.rhythmWeeks);
    minutes_->setValue(programme.meetingMinutes);
    const qint64 days = programme.endsOn.isValid() ? first.date().daysTo(programme.endsOn) : 0;
    count_->setValue(days > 0 ? int(std::clamp<qint64>(days / (7 * programme.rhythmWeeks) + 1, 1, 60)) : 12);
    sayLast();
}

void MeetingPlan::setCanGoBack(bool can)
{
    back_->setVisible(can);
}

void MeetingPlan::plan()
{
    editing_.flush();
    const Id<Programme> id = editing_.mentorship().id();
    const QString what = tr("Plan the meetings");
    const int session = editing_.newSession();
    if (editing_.perform(
            what, edits::write(editing_.mentorship(), id, &Programme::rhythmWeeks, weeks_->value()), session)
        && editing_.perform(
            what, edits::write(editing_.mentorship(), id, &Programme::meetingMinutes, minutes_->value()), session)
        && editing_.perform(
            what, edits::planMeetings(editing_.mentorship(), first_->moment(), count_->value()), session))
        emit planned();
}

void MeetingPlan::sayLast()
{
    const QString zone = editing_.mentorship().programme().zone;
    const QDateTime last = rhythm::times(first_->moment(), count_->value(), weeks_->value(), zone).back();
    last_->setText(
        tr("The last one is on %1.")
            .arg(dates::onDay(last.toTimeZone(meetingwords::zoneOf(editing_.mentorship().programme())).date(),
                              QLocale())));
}

QSpinBox *MeetingPlan::number(const QString &objectName, int least, int most)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(objectName);
    box->setRange(least, most);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}
