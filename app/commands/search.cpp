// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/search.h"

#include "app/commands/commands.h"
#include "app/commands/open.h"
#include "app/commands/words.h"
#include "app/shell/console.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace commands {

namespace {

struct Place
{
    const Mentorship *mentorship;
    search::Hit hit;

    [[nodiscard]] QString author() const
    {
        const Person *person = mentorship->find(hit.author);
        return person ? person->name : QString();
    }
};

QString lineFor(const Place &place)
{
    QStringList cells{place.hit.when.date().toString(Qt::ISODate),
                      place.mentorship->programme().title,
                      place.hit.table,
                      place.author(),
                      ::search::snippet(place.hit, 30, 60).text};
    for (QString &cell : cells)
        cell = console::oneLine(cell);
    return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

QJsonObject objectFor(const Place &place)
{
    const search::Hit &hit = place.hit;
    return {
        {QLatin1String("mentorship"), place.mentorship->id().text()},
        {QLatin1String("record"), hit.record.toString(QUuid::WithoutBraces)},
        {QLatin1String("table"), hit.table},
        {QLatin1String("author"), place.author()},
        {QLatin1String("when"), hit.when.isValid() ? QJsonValue(hit.when.toUTC().toString(Qt::ISODate)) : QJsonValue()},
        {QLatin1String("text"), hit.text},
        {QLatin1String("at"), hit.at},
        {QLatin1String("length"), hit.length}};
}

} // namespace

Outcome search(const Options &options)
{
    const auto notebook = openNotebook(options);
    if (!notebook)
        return tl::unexpected(notebook.error());
    const auto all = mentorships(**notebook);
    if (!all)
        return tl::unexpected(all.error());
    const QString query = options.arguments.join(QLatin1Char(' '));
    std::vector<Place> places;
    for (const Mentorship *mentorship : *all) {
        for (search::Hit &hit : ::search::find(*mentorship, query))
            places.push_back({mentorship, std::move(hit)});
    }
    std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return a.hit.when != b.hit.when ? a.hit.when > b.hit.when : a.hit.record < b.hit.record;
    });
    QJsonArray objects;
    QString lines;
    for (const Place &place : places) {
        if (options.json)
            objects.append(objectFor(place));
        else
            lines += lineFor(place);
    }
    if (options.json)
        return QString::fromUtf8(QJsonDocument(objects).toJson());
    return places.empty() ? CommandsWords::tr("Nothing was found.") + QLatin1Char('\n') : lines;
}

} // namespace commands
