// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"

#include <functional>

/// What an input shows and changes: how the value reads now, and the edit that writes another one.
template <class V>
struct Cursor
{
    std::function<V()> read;
    std::function<edits::Edit(const V &)> write;
};

/// A cursor on one field of one record. Once the record is gone it reads an empty value.
template <class R, class V>
[[nodiscard]] Cursor<V> cursorOn(const Editing &editing, Id<R> id, V R::*field)
{
    return {[&editing, id, field] {
                const R *record = editing.mentorship().find(id);
                return record ? record->*field : V{};
            },
            [&editing, id, field](const V &value) { return edits::write(editing.mentorship(), id, field, value); }};
}
