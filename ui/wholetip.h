// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHelpEvent;
class QWidget;

/// The words of a tooltip that tells all of what is cut short where it is drawn: wrapped, and with no sign in them
/// taken for markup. Of a very long text the beginning.
[[nodiscard]] QString wholeTip(const QString &text);

/// Shows such a tooltip where the mouse rests on `widget`, or takes the last one away where `text` is empty.
void showWholeTip(const QHelpEvent &event, const QString &text, QWidget *widget);
