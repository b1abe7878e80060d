// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/lookback.h"
#include "core/mentoring/views/lookup.h"
#include "ui/controls/input.h"
#include "ui/editing/editing.h"

class Fold;
class Label;

/// One look back at a commitment: before its time a date, from then on whether it is still being done and
/// what tells so.
class LookBackPart final : public Input
{
    Q_OBJECT

public:
    /// `months` after the closing: 1, 3 or 6.
    LookBackPart(Editing &editing, Id<Commitment> commitment, int months, QWidget *parent = nullptr);
    void reload() override;
    void setOpen(bool open);

    /// Whether it can be written: from a fortnight before the day it is due.
    [[nodiscard]] static bool isTime(const Programme &programme, int months, QDate today);

    /// "After three months · Partly · I still ask first": a written one on a line.
    [[nodiscard]] static QString inShort(const LookBack &lookBack);

private:
    [[nodiscard]] const LookBack *lookBack() const
    {
        return lookup::lookBackOf(editing_.mentorship(), commitment_, months_);
    }
    [[nodiscard]] QWidget *body();
    [[nodiscard]] QWidget *text(const QString &title, QString LookBack::*field);

    Editing &editing_;
    Id<Commitment> commitment_;
    int months_;
    Label *later_;
    Label *head_;
    Fold *fold_;
    QWidget *texts_ = nullptr;
};
