// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

struct Meeting;
class Editing;
class QWidget;

/// The three views of one meeting. Each is made for the person who writes and holds nothing itself: what it
/// shows comes and goes with `Input::reloadAll`.
enum class MeetingPart { Before, During, After };

/// Preparing: what is on my mind, and the agenda.
[[nodiscard]] QWidget *makeMeetingBefore(Editing &editing, Id<Meeting> meeting);

/// Together: agenda and promises beside the shared note. Never shows anything private.
[[nodiscard]] QWidget *makeMeetingDuring(Editing &editing, Id<Meeting> meeting);

/// Reflecting: what stayed, what I keep to myself, what stays open.
[[nodiscard]] QWidget *makeMeetingAfter(Editing &editing, Id<Meeting> meeting);
