// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/person.h"
#include "core/mentoring/records/personal.h"
#include "core/mentoring/records/programme.h"

#include <QDate>
#include <QString>

enum class Review { MidPoint, Final };

template <>
struct Names<Review>
{
    static constexpr std::array<std::string_view, 2> names{"mid-point", "final"};
};

/// One person's answer to one prompt of the mid-point review or the final evaluation.
struct Evaluation
{
    Id<Evaluation> id;
    Id<Programme> mentorship;
    Id<Person> author;
    Visibility visibility = Visibility::Private;
    Review review = Review::MidPoint;
    QString prompt; ///< the pack's key of the prompt
    QString text;
    QDate answeredOn;

    bool operator==(const Evaluation &) const = default;
};

template <>
struct Describe<Evaluation>
{
    static constexpr auto table = "evaluation";
    static constexpr auto fields = std::tuple{
        field("id", &Evaluation::id),
        owner("mentorship", &Evaluation::mentorship),
        owner("author", &Evaluation::author),
        field("visibility", &Evaluation::visibility),
        field("review", &Evaluation::review),
        field("prompt", &Evaluation::prompt),
        field("text", &Evaluation::text),
        field("answered_on", &Evaluation::answeredOn),
    };
};
