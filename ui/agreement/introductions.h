// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"

#include <QWidget>

/// What people tell about themselves before they begin: the prompts for the person who writes, and beneath
/// each what the others said.
class Introductions final : public QWidget
{
    Q_OBJECT

public:
    explicit Introductions(Editing &editing, QWidget *parent = nullptr);

    /// Builds the prompts anew when somebody else writes.
    void refresh();

signals:
    void agreementWanted();

private:
    Editing &editing_;
    QWidget *prompts_ = nullptr;
    Id<Person> shownFor_;
};
