// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

/// What the window remembers on this laptop, beside the notebook: how it looks, never what is in it.
namespace settings {

enum class Scheme { Desktop, Light, Dark };

[[nodiscard]] Scheme scheme();
void setScheme(Scheme scheme);

/// What the desktop said last, so that the next start begins with it.
[[nodiscard]] bool desktopWasDark(bool otherwise);
void setDesktopWasDark(bool dark);

enum class Sidebar { ByWidth, Wide, Narrow };

[[nodiscard]] Sidebar sidebar();
void setSidebar(Sidebar sidebar);

/// Whether the person wants to be reminded of meetings and promises.
[[nodiscard]] bool reminds();
void setReminds(bool reminds);

/// Until when (UTC) was looked for what to remind of; invalid before the first time.
[[nodiscard]] QDateTime remindedUntil();
void setRemindedUntil(const QDateTime &time);

} // namespace settings
