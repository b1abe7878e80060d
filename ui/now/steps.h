// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/views/journey.h"
#include "ui/editing/editing.h"
#include "ui/verbs/place.h"

/// The words for a next step of the journey.
struct StepWords
{
    QString title;     ///< what it is, as a headline
    QString sentence;  ///< why, or how to begin
    QString button;    ///< what the button does
    Place place;       ///< where it leads
    QString heading{}; ///< over the sentence, where the title says something else
};

/// How a step is said to the person who writes.
[[nodiscard]] StepWords wordsFor(const NextStep &step, const Editing &editing);

/// "month 5 of 12"; empty without dates.
[[nodiscard]] QString monthWords(const Programme &programme, QDate today);

/// "Your fifth meeting", "Your 13th meeting" as a headline of its own.
[[nodiscard]] QString meetingTitle(int number);
