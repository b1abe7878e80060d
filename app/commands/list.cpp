// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/open.h"
#include "app/shell/console.h"
#include "core/mentoring/packs/forms.h"
#include "core/mentoring/views/journey.h"
#include "ui/words/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace commands {

namespace {

/// The stable word for scripts.
QLatin1String key(Phase phase)
{
    switch (phase) {
    case Phase::Prepare:
        return QLatin1String("prepare");
    case Phase::GetAcquainted:
        return QLatin1String("get-acquainted");
    case Phase::Dialogue:
        return QLatin1String("dialogue");
    case Phase::LearningActivities:
        return QLatin1String("learning-activities");
    case Phase::FinalEvaluation:
        return QLatin1String("final-evaluation");
    case Phase::ChangeInUse:
        return QLatin1String("change-in-use");
    }
    Q_UNREACHABLE();
}

template <class E>
QString key(E value)
{
    const std::string_view name = nameOf(value);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

QString isoDay(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("…");
}

/// Id, title, people, phase and dates, with tabs between them.
QString lineFor(const Mentorship &mentorship, QDate today)
{
    const Programme &programme = mentorship.programme();
    QStringList people;
    for (const Person &person : forms::people(mentorship))
        people << person.name;
    const QString dates = QStringLiteral("%1 – %2").arg(
        isoDay(programme.startsOn), isoDay(programme.closedOn.isValid() ? programme.closedOn : programme.endsOn));
    QStringList cells{programme.id.text(),
                      programme.title,
                      people.join(QLatin1String(", ")),
                      words::word(journey(mentorship, today).current),
                      dates};
    for (QString &cell : cells)
        cell = console::oneLine(cell);
    return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

QJsonObject objectFor(const Mentorship &mentorship, QDate today)
{
    const Programme &programme = mentorship.programme();
    QJsonArray people;
    for (const Person &person : forms::people(mentorship))
        people.append(QJsonObject{{QLatin1String("name"), person.name},
                                  {QLatin1String("role"), key(person.role)},
                                  {QLatin1String("mine"), person.mine}});
    const auto day = [](QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); };
    const Journey now = journey(mentorship, today);
    return {{QLatin1String("id"), programme.id.text()},
            {QLatin1String("title"), programme.title},
            {QLatin1String("form"), key(programme.form)},
            {QLatin1String("people"), people},
            {QLatin1String("phase"), key(now.current)},
            {QLatin1String("paused"), now.paused},
            {QLatin1String("starts_on"), day(programme.startsOn)},
            {QLatin1String("ends_on"), day(programme.endsOn)},
            {QLatin1String("closed_on"), day(programme.closedOn)},
            {QLatin1String("archived_on"), day(programme.archivedOn)}};
}

} // namespace

Outcome list(const Options &options)
{
    const auto notebook = openNotebook(options);
    if (!notebook)
        return tl::unexpected(notebook.error());
    const auto all = mentorships(**notebook);
    if (!all)
        return tl::unexpected(all.error());
    const QDate today = QDate::currentDate();
    QJsonArray objects;
    QString lines;
    for (const Mentorship *mentorship : *all) {
        if (options.json)
            objects.append(objectFor(*mentorship, today));
        else
            lines += lineFor(*mentorship, today);
    }
    return options.json ? QString::fromUtf8(QJsonDocument(objects).toJson()) : lines;
}

} // namespace commands
