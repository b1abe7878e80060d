// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class PhaseLine;

/// The phase line to a screen reader: a list of tabs, one for each stop, that can be pressed.
class PhaseLineVoice final : public QAccessibleWidget
{
public:
    explicit PhaseLineVoice(PhaseLine *line);
    ~PhaseLineVoice() override;

    /// Makes Qt ask here for every phase line. Needs the QApplication; more than once does no harm.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] PhaseLine *line() const;

    mutable QHash<int, QAccessible::Id> tabs_;
};
