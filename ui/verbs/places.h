// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"
#include "ui/verbs/place.h"

#include <QStringList>

#include <optional>

/// The places of the window: what they are called, and where a record has its place.
namespace places {

/// "Dialogue"
[[nodiscard]] QString name(PageId page);

/// The page called so wherever people write no sentence: on the command line, in the names of pictures, and in the
/// actions that the desktop offers. "change-in-use"
[[nodiscard]] std::optional<PageId> named(const QString &name);

/// These names, in the order of everyPage.
[[nodiscard]] const QStringList &plainNames();

/// "Third meeting" where the place is a meeting that is open by itself; else the page's name.
[[nodiscard]] QString name(const Mentorship &, const Place &);

/// Where a record is shown: its page, and on it the record, or the one that it belongs to.
[[nodiscard]] Place of(const Mentorship &, const QUuid &record);

} // namespace places
