// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/mentoring/records/changeset.h"

#include <QUndoCommand>

#include <functional>

/// One action of the person on the undo stack. Doing and undoing both go through the notebook's door.
class UndoStep final : public QUndoCommand
{
public:
    using Commit = std::function<Result<void>(const Changeset &)>;

    /// For a changeset that was committed already: the first redo, which QUndoStack calls on pushing, does
    /// nothing. `session` is the same for edits that are one step to the person, such as keys in one text; 0 never is.
    UndoStep(const QString &what, Changeset changeset, int session, Commit commit);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    void carryOut(const Changeset &changeset);

    Changeset changeset_;
    int session_;
    Commit commit_;
    bool isDone_ = true;
};
