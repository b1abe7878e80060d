// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"

#include <QFrame>

/// The note of a meeting by the person who writes, of one visibility that is said above it and can't be
/// changed here. Below a shared one stands what the others shared.
class NoteCard final : public QFrame
{
    Q_OBJECT

public:
    NoteCard(Editing &editing, Id<Meeting> meeting, Visibility visibility, int lines, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static QWidget *strip(const Editing &editing, Visibility visibility);
};
