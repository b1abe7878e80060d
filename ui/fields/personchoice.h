// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/fields/cursor.h"

class QComboBox;

/// A choice among the people of the mentorship.
class PersonChoice final : public Input
{
    Q_OBJECT

public:
    PersonChoice(Editing &editing, const QString &what, Cursor<Id<Person>> person, QWidget *parent = nullptr);
    void reload() override;
    [[nodiscard]] QComboBox *box() const { return box_; }

private:
    Editing &editing_;
    Cursor<Id<Person>> person_;
    QComboBox *box_;
};
