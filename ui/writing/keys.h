// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/keyname.h"

#include <functional>
#include <vector>

namespace writing {

class Editor;

/// What a text can be told to do, for whoever looks for it by its name.
struct Command
{
    QString name;
    QString key; ///< as on the keyboard
    std::function<void()> run;
};

/// The keys that an editor hears by itself, for the sheet of keys.
[[nodiscard]] QList<KeyLine> keys();

/// What `editor` can do now, without typing.
[[nodiscard]] std::vector<Command> commands(Editor &editor);

} // namespace writing
