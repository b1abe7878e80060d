// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/recordpart.h"

#include <array>

class LookBackPart;
class QVBoxLayout;

/// What a person takes into use, with its goal; once the mentorship is closed also the looks back at it, the
/// one whose time it is first and open.
class CommitmentCard final : public RecordPart<Commitment>
{
    Q_OBJECT

public:
    CommitmentCard(Editing &editing, Id<Commitment> id, QWidget *parent = nullptr);
    void reload() override;

private:
    [[nodiscard]] QWidget *what();
    [[nodiscard]] QWidget *goal();
    [[nodiscard]] QWidget *looksBack();
    void orderLooksBack();

    QWidget *looksBack_ = nullptr;
    QVBoxLayout *looksBackColumn_ = nullptr;
    std::array<LookBackPart *, 3> parts_{};
    int orderedFor_ = -1; ///< how many looks back had their time when they were put in order
};
