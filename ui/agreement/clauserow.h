// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/editing/editing.h"

#include <vector>

class DisclosureButton;
class QPushButton;

/// One clause of an agreement that is still open: closed it shows what is agreed, open each person's own
/// answer and the common wording.
class ClauseRow final : public Input
{
    Q_OBJECT

public:
    ClauseRow(Editing &editing, Id<Clause> id, QWidget *parent = nullptr);

    void reload() override;
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;

    /// Puts the cursor where the person who writes goes on.
    void begin();

    /// Whether a clause follows, to go on to.
    void setLast(bool last) { last_ = last; }

signals:
    void toggled(bool open);
    void nextWanted();

private:
    void build();
    [[nodiscard]] const Clause *clause() const { return editing_.mentorship().find(id_); }
    [[nodiscard]] QString answerOf(Id<Person> person) const;
    [[nodiscard]] QWidget *answerPart();
    [[nodiscard]] QWidget *wordingPart();
    void use(Id<Person> person);

    /// Takes a person's answer over as the common wording.
    struct Use
    {
        Id<Person> person;
        QPushButton *button;
    };

    Editing &editing_;
    Id<Clause> id_;
    QString key_;
    DisclosureButton *header_;
    QWidget *body_ = nullptr;
    QWidget *answer_ = nullptr;
    QPushButton *next_ = nullptr;
    std::vector<Use> uses_;
    Id<Person> builtFor_;
    bool last_ = false;
};
