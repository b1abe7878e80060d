// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

/// The layout of a part that is a column, or a row, of others and has no margins of its own. `spacing` is in heights of
/// a line (theme::space); without it the style decides.
QVBoxLayout *columnIn(QWidget *part);
QVBoxLayout *columnIn(QWidget *part, double spacing);
QHBoxLayout *rowIn(QWidget *part);
QHBoxLayout *rowIn(QWidget *part, double spacing);
