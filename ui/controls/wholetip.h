// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHelpEvent;
class QWidget;

/// Tells all of what is drawn cut short where the mouse rests on `widget`: wrapped, and with no sign in it taken for
/// markup. Of a very long text the beginning; an empty one takes the last tooltip away.
void showWholeTip(const QHelpEvent &event, const QString &text, QWidget *widget);
