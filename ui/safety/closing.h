// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/safety/notebookfiles.h"

/// Minds, when the window is about to close, that nothing is lost that was typed.
class Closing final : public QObject
{
    Q_OBJECT

public:
    enum class Choice { Stay, SaveElsewhere, CloseAnyway };

    /// `ask` gives a file to write.
    Closing(Editing &editing, const NotebookFiles::Ask &ask, QWidget *window);

    /// Saves what was typed; false when that failed.
    [[nodiscard]] bool save();

    /// Saves what was typed. When that fails, asks what to do; true when the window may close.
    [[nodiscard]] bool mayClose();

    /// What to do when something could not be saved, and why. Tests answer themselves.
    std::function<Choice(const Error &error)> choose;

private:
    [[nodiscard]] bool saveElsewhere();

    Editing &editing_;
    const NotebookFiles::Ask &ask_;
};

namespace closing {

/// The texts that a changeset would have written, to read: each that is another than before.
[[nodiscard]] QStringList textsOf(const Changeset &changeset);

} // namespace closing
