// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHelpEvent;
class QWidget;

/// For QPainter::drawText in a window that may be mirrored: the text reads in the direction of its own letters, so that
/// its full stop stays at its end, and stands on the side where `alignment` is when the window runs in `direction`.
[[nodiscard]] int textFlags(const QString &text, Qt::Alignment alignment, Qt::LayoutDirection direction);

/// Tells all of what is drawn cut short where the mouse rests on `widget`: wrapped, and with no sign in it taken for
/// markup. Of a very long text the beginning; an empty one takes the last tooltip away.
void showWholeTip(const QHelpEvent &event, const QString &text, QWidget *widget);
