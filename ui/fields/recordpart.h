// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/fields/cursor.h"

/// A part of a page about one record, which may be gone already. `Base` is what kind of widget it is.
template <class R, class Base = Input>
class RecordPart : public Base
{
protected:
    RecordPart(Editing &editing, Id<R> id, QWidget *parent) : Base(parent), editing_(editing), id_(id) { }

    /// The record, or nullptr once it is gone.
    [[nodiscard]] const R *record() const { return editing_.mentorship().find(id_); }

    /// A field of the record, or an empty value once that is gone.
    template <class V>
    [[nodiscard]] V read(V R::*field) const
    {
        return record() ? record()->*field : V{};
    }

    /// The same field for an input that shows and changes it.
    template <class V>
    [[nodiscard]] Cursor<V> at(V R::*field) const
    {
        return cursorOn(editing_, id_, field);
    }

    Editing &editing_;
    const Id<R> id_;
};
