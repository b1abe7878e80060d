// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"

#include <QDialog>

class Button;
class Label;
class QListWidget;
class ReadingText;

/// What was removed from the open mentorship: to look at, to put back, to forget for good.
class TrashDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TrashDialog(Editing &editing, QWidget *parent = nullptr);

    /// Whether the person means to empty the trash. Tests answer themselves.
    std::function<bool()> confirmEmpty;

private:
    [[nodiscard]] QWidget *makeDetails();
    [[nodiscard]] QString whatAndWho(const Removal &removal) const;
    void refresh();
    void showChosen();
    void putBack();
    void empty();

    Editing &editing_;
    std::vector<Removal> entries_;
    Label *lead_;
    QListWidget *list_;
    Label *name_;
    Label *line_;
    ReadingText *words_;
    Label *refused_;
    QWidget *details_;
    Button *empty_;
};

/// The trash in words.
namespace trashwords {

/// "Goal", "Meeting", "Promise": what kind of record it was.
[[nodiscard]] QString kind(const Removal &removal);

/// How an entry is listed: its own words, or the day of a meeting.
[[nodiscard]] QString title(const Removal &removal);

} // namespace trashwords
