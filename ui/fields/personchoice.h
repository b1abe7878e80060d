// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/editing/editing.h"

#include <functional>

class QComboBox;

/// A choice among the people of the mentorship.
class PersonChoice final : public Input
{
    Q_OBJECT

public:
    using Read = std::function<Id<Person>()>;
    using Write = std::function<edits::Edit(Id<Person>)>;

    PersonChoice(Editing &editing, const QString &what, Read read, Write write, QWidget *parent = nullptr);
    void reload() override;
    [[nodiscard]] QComboBox *box() const { return box_; }

private:
    Editing &editing_;
    Read read_;
    QComboBox *box_;
};
