// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/fields/cursor.h"

class QPushButton;

/// Says above a text, in words and with a sign, who can read it, and lets its author change that.
class VisibilityStrip final : public Input
{
    Q_OBJECT

public:
    using Read = std::function<std::optional<Visibility>()>; ///< none while there is nothing to share
    using Write = std::function<edits::Edit(Visibility)>;

    /// `author` is whose text it is; the others are named.
    VisibilityStrip(Editing &editing, Id<Person> author, Read read, Write write, QWidget *parent = nullptr);

    /// About a record of its author's own.
    template <Personal R>
    static VisibilityStrip *about(Editing &editing, Id<R> id)
    {
        return new VisibilityStrip(editing,
                                   cursorOn(editing, id, &R::author).read(),
                                   cursorOn(editing, id, &R::visibility).read,
                                   [&editing, id](Visibility visibility) {
                                       return edits::setVisibility(editing.mentorship(), id, visibility);
                                   });
    }

    /// A strip that says that this stays private, always.
    static QWidget *alwaysPrivate();

    void reload() override;

private:
    Editing &editing_;
    Id<Person> author_;
    Read read_;
    QPushButton *button_;
};
