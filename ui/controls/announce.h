// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

/// Tells a screen reader what just happened to `widget`, or to the part of it that has the cursor: there its
/// description changes, which is read aloud.
void announce(QWidget *widget, const QString &words);
