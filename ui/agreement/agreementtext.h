// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"

#include <QWidget>

/// One version of the agreement as a text to read: the clauses that have words, and what was left open.
class AgreementText final : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementText(Editing &editing, QWidget *parent = nullptr);
    void show(Id<Agreement> agreement);

private:
    Editing &editing_;
    std::vector<Clause> shown_;
};
