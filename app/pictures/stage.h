// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pictures/scenes.h"
#include "core/notebook.h"

#include <functional>
#include <memory>

class QWidget;

/// Where the scenes are played: for pictures, and for those who look whether everything in them is in order.
namespace scenes {

/// A sample notebook at one moment of its story.
struct Stage
{
    std::unique_ptr<Notebook> notebook;
    QDateTime now;
};

/// A new notebook at `path`, in a language of the sample.
[[nodiscard]] Result<Stage> makeStage(const QString &path, const QString &language, Moment moment);

/// Arranges a scene, and calls `look` once all of it has been laid out, with the dialogs that are open over the window,
/// the uppermost last; also while one of them runs its own event loop. Then it closes them.
void visit(const Scene &scene, MainWindow &window, const QDateTime &now,
           const std::function<void(const std::vector<QWidget *> &dialogs)> &look);

} // namespace scenes
