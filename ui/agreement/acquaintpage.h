// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/page.h"

#include <array>

class AgreementSheet;
class Button;
class Decisions;
class Introductions;

/// Get acquainted: people introduce themselves, agree how to work together, and decide whether to go on.
/// One of the three is shown at a time, at first the one that is not finished.
class AcquaintPage final : public Page
{
    Q_OBJECT

public:
    explicit AcquaintPage(Editing &editing, QWidget *parent = nullptr);
    void refresh() override;
    void show(const QUuid &subject) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Part { Introduce, Agree, Decide };
    static constexpr std::array everyPart{Part::Introduce, Part::Agree, Part::Decide};

    [[nodiscard]] bool isDone(Part part);
    [[nodiscard]] Part firstUnfinished();
    void choose(Part part);

    std::array<Button *, everyPart.size()> choices_{};
    std::array<QWidget *, everyPart.size()> sheets_{};
    Introductions *introductions_;
    AgreementSheet *agreement_;
    Decisions *decisions_;
    Part part_ = Part::Introduce;
    Id<Programme> shownFor_;
};
