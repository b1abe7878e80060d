// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/meeting.h"
#include "core/mentoring/records/person.h"
#include "core/mentoring/records/personal.h"
#include "core/mentoring/records/programme.h"

#include <QDateTime>
#include <QString>

/// What a person writes down in a meeting.
struct Note
{
    Id<Note> id;
    Id<Programme> mentorship;
    Id<Person> author;
    Visibility visibility = Visibility::Private;
    Id<Meeting> meeting;
    QString text;        ///< Markdown
    QDateTime writtenAt; ///< UTC

    bool operator==(const Note &) const = default;
};

template <>
struct Describe<Note>
{
    static constexpr auto table = "note";
    static constexpr auto fields = std::tuple{
        field("id", &Note::id),
        owner("mentorship", &Note::mentorship),
        owner("author", &Note::author),
        field("visibility", &Note::visibility),
        owner("meeting", &Note::meeting),
        field("text", &Note::text),
        field("written_at", &Note::writtenAt),
    };
};
