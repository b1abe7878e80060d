// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/reflection.h"

#include <QWidget>

class Button;
class Label;
class QComboBox;
class QLineEdit;

/// What narrows the list of the journal: words to search for, one occasion, the starred ones; and how many entries
/// are left.
class JournalFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit JournalFilters(QWidget *parent = nullptr);

    [[nodiscard]] bool lets(const Reflection &entry) const;
    [[nodiscard]] bool areSet() const;
    void clear();

    /// Says how many entries were found, where something narrows the list.
    void say(int count);

signals:
    void changed();

    /// The person wants to go on in the list.
    void left();

private:
    QLineEdit *search_;
    QComboBox *occasions_;
    Button *starred_;
    Label *found_;
};
