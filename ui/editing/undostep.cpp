// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/undostep.h"

UndoStep::UndoStep(const QString &what, Changeset changeset, int session, Commit commit) :
    QUndoCommand(what), changeset_(std::move(changeset)), session_(session), commit_(std::move(commit))
{ }

void UndoStep::undo()
{
    carryOut(inverted(changeset_));
}

void UndoStep::redo()
{
    if (isDone_)
        isDone_ = false;
    else
        carryOut(changeset_);
}

bool UndoStep::mergeWith(const QUndoCommand *other)
{
    const auto *step = dynamic_cast<const UndoStep *>(other);
    if (!step || session_ == 0 || step->session_ != session_)
        return false;
    changeset_ = merged(changeset_, step->changeset_);
    setObsolete(changeset_.isEmpty());
    return true;
}

void UndoStep::carryOut(const Changeset &changeset)
{
    // What could not be kept must not stay on the stack as if it had been.
    if (!commit_(changeset))
        setObsolete(true);
}
