// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Says what the program is, in front of `window`.
void showAbout(QWidget *window);
