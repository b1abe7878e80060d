// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/meeting.h"
#include "ui/controls/taborder.h"
#include "ui/preview/output.h"
#include "ui/printing/report.h"

#include <QDialog>

class Editing;

namespace report {

/// The mentor's page before a meeting, for whoever writes, in the language of the window.
[[nodiscard]] Report mentorCard(Editing &editing, Id<Meeting> meeting);

} // namespace report

/// Shows the mentor's page before a meeting as it will be printed, prints it and saves it as a PDF.
class MentorCardDialog final : public QDialog
{
    Q_OBJECT

public:
    MentorCardDialog(Editing &editing, Id<Meeting> meeting, QWidget *parent = nullptr);

    /// Where the page goes; tests bring their own files and printers.
    Output output;

protected:
    bool focusNextPrevChild(bool next) override { return taborder::step(this, next); }

private:
    void save();
    void print();
    void tell(const Result<void> &done);

    Editing &editing_;
    report::Report report_;
};
