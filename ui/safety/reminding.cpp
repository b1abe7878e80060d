// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/reminding.h"

#include "core/mentoring/packs/forms.h"
#include "ui/editing/settings.h"
#include "ui/words/dates.h"

#include <QDBusConnection>
#include <QTimeZone>
#include <QTimerEvent>

namespace {

constexpr int everyMs = 60'000;
constexpr int longestLookBackDays = 2; ///< what became due before is old news

QString firstNamesOfOthers(const Mentorship &mentorship)
{
    const Id<Person> me = forms::me(mentorship).id;
    QStringList names;
    for (const Person &person : forms::people(mentorship)) {
        if (person.id != me)
            names << person.name.section(QLatin1Char(' '), 0, 0);
    }
    return names.join(QLatin1String(", "));
}

} // namespace

Reminding::Reminding(Editing &editing, QObject *parent) : QObject(parent), editing_(editing)
{
    show = [this](const QString &sentence, const std::function<void()> &open) {
        notifications_.show(QDBusConnection::sessionBus(), sentence, open);
    };
}

void Reminding::begin()
{
    if (timer_.isActive())
        return;
    const QDateTime now = editing_.now();
    const QDateTime asked = settings::remindedUntil();
    askedAt_ = asked.isValid() ? std::max(asked, now.addDays(-longestLookBackDays)) : now;
    timer_.start(everyMs, Qt::VeryCoarseTimer, this);
}

void Reminding::check()
{
    const QDateTime now = editing_.now();
    const QDateTime asked = std::exchange(askedAt_, now);
    settings::setRemindedUntil(now);
    if (!settings::reminds() || !asked.isValid())
        return;
    Notebook &notebook = editing_.notebook();
    for (const Programme &programme : notebook.programmes()) {
        if (programme.archivedOn.isValid() || programme.closedOn.isValid())
            continue;
        const Result<const Mentorship *> mentorship = notebook.mentorship(programme.id);
        if (!mentorship)
            continue; // opening it says why
        for (const auto &due : reminders::dueBetween(**mentorship, asked, now, QTimeZone::systemTimeZone()))
            show(sentence(due, **mentorship, now), [this, due] { emit wanted(due.mentorship, due.subject); });
    }
}

QString Reminding::sentence(const reminders::Reminder &reminder, const Mentorship &mentorship, const QDateTime &now)
{
    if (reminder.kind == reminders::Reminder::Kind::PromiseDue)
        return tr("You promised something for today. It stands in Peili.");
    const QLocale locale;
    const QDateTime starts = reminder.startsAt.toLocalTime();
    const QString names = firstNamesOfOthers(mentorship);
    const QString time = dates::clock(starts.time(), locale);
    const qint64 days = now.toLocalTime().date().daysTo(starts.date());
    if (days == 0)
        return tr("Meeting with %1 today at %2").arg(names, time);
    return tr("Meeting with %1 tomorrow at %2").arg(names, time);
}

void Reminding::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == timer_.timerId())
        check();
}
