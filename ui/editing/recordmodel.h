// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"

#include <QAbstractListModel>

#include <algorithm>
#include <functional>
#include <vector>

/// The records of one type as rows of a list: those that are wanted, in an order. It applies a changeset to
/// its own rows and tells the views exactly what moved, so selection and scrolling stay where they are.
///
///     auto *model = new RecordModel<Meeting>({.before = earlier, .data = words}, this);
///     model->follow(editing);
///     view->setModel(model);
///
/// Long lists arrive in chunks (`fetchMore`), because a QListView lays out every row it is given; `reveal`
/// brings any record in. Rows are copies: a pointer from `at` lives until the model next changes.
template <class R>
class RecordModel final : public QAbstractListModel
{
public:
    using Wanted = std::function<bool(const R &)>;
    using Before = std::function<bool(const R &, const R &)>;
    using Data = std::function<QVariant(const R &, int role)>;

    /// What the list shows of a record, which ones and in which order. Equals are ordered by their ids.
    struct Look
    {
        Wanted wanted = [](const R &) { return true; };
        Before before = [](const R &, const R &) { return false; };
        Data data = [](const R &, int) { return QVariant(); };
    };

    static constexpr int chunk = 256; ///< rows that arrive at a time

    explicit RecordModel(Look look, QObject *parent = nullptr) : QAbstractListModel(parent), look_(std::move(look)) { }

    /// Shows the open mentorship of `editing` from now on, whichever that is. Once in a model's life.
    void follow(Editing &editing)
    {
        load(editing.mentorship());
        connect(&editing, &Editing::opened, this, [this, &editing] { load(editing.mentorship()); });
        connect(&editing, &Editing::changed, this, &RecordModel::apply);
    }

    /// Shows what the mentorship holds, all anew.
    void load(const Mentorship &mentorship)
    {
        beginResetModel();
        rows_ = mentorship.sorted<R>(look_.wanted, [this](const R &a, const R &b) { return isBefore(a, b); });
        shown_ = std::min<size_t>(rows_.size(), chunk);
        endResetModel();
    }

    /// Shows other records of the mentorship: after a filter changed.
    void load(const Mentorship &mentorship, Wanted wanted)
    {
        look_.wanted = std::move(wanted);
        load(mentorship);
    }

    /// Takes over what a changeset did to records of this type.
    void apply(const Changeset &changeset)
    {
        for (const Change &change : changeset.changes) {
            if (const R *any = std::get_if<R>(&change.any()))
                replace(any->id, change.is && look_.wanted(*any) ? any : nullptr);
        }
    }

    /// Asks the views to read every row again: after something changed that `data` takes from elsewhere.
    void refreshData()
    {
        if (shown_ > 0)
            emit dataChanged(index(0), index(int(shown_) - 1));
    }

    /// The record of a row, or nullptr.
    [[nodiscard]] const R *at(const QModelIndex &index) const
    {
        return index.isValid() && size_t(index.row()) < shown_ ? &rows_[size_t(index.row())] : nullptr;
    }

    /// The row of a record; invalid when it is not in the list or has not arrived yet.
    [[nodiscard]] QModelIndex indexOf(Id<R> id) const
    {
        const size_t row = rowOf(id);
        return row < shown_ ? index(int(row)) : QModelIndex();
    }

    /// The row of a record, which arrives now if it had not; invalid when it is not in the list.
    QModelIndex reveal(Id<R> id)
    {
        const size_t row = rowOf(id);
        if (row < rows_.size() && row >= shown_)
            fetchUpTo(row + 1);
        return indexOf(id);
    }

    /// How many records the list has, those included that have not arrived yet.
    [[nodiscard]] int count() const { return int(rows_.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(shown_);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const R *record = at(index);
        return record ? look_.data(*record, role) : QVariant();
    }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && shown_ < rows_.size();
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            fetchUpTo(shown_ + chunk);
    }

private:
    [[nodiscard]] bool isBefore(const R &a, const R &b) const
    {
        return look_.before(a, b) || (!look_.before(b, a) && a.id < b.id);
    }

    /// rows_.size() when it is not there.
    [[nodiscard]] size_t rowOf(Id<R> id) const
    {
        return size_t(std::find_if(rows_.begin(), rows_.end(), [&](const R &row) { return row.id == id; })
                      - rows_.begin());
    }

    void fetchUpTo(size_t count)
    {
        const size_t upTo = std::min(count, rows_.size());
        beginInsertRows({}, int(shown_), int(upTo) - 1);
        shown_ = upTo;
        endInsertRows();
    }

    /// Puts `record` in place of the row with this id, or takes the row out when there is none.
    void replace(Id<R> id, const R *record)
    {
        const size_t from = rowOf(id);
        const bool known = from < rows_.size();
        if (known && record && staysAt(from, *record)) {
            rows_[from] = *record;
            if (from < shown_)
                emit dataChanged(index(int(from)), index(int(from)));
            return;
        }
        if (known && record && move(from, *record))
            return;
        if (known)
            takeOut(from);
        if (record)
            putIn(*record);
    }

    [[nodiscard]] bool staysAt(size_t row, const R &record) const
    {
        return (row == 0 || isBefore(rows_[row - 1], record))
            && (row + 1 == rows_.size() || isBefore(record, rows_[row + 1]));
    }

    /// Moves a row whose place changed. False when it would cross the end of what has arrived.
    bool move(size_t from, const R &record)
    {
        // The first row behind the new place, counted with the old row still there.
        size_t to = 0;
        while (to < rows_.size() && (to == from || isBefore(rows_[to], record)))
            ++to;
        if (from >= shown_ || to > shown_ || (to == shown_ && shown_ < rows_.size()))
            return false;
        beginMoveRows({}, int(from), int(from), {}, int(to));
        const auto first = rows_.begin();
        if (from < to)
            std::rotate(first + std::ptrdiff_t(from), first + std::ptrdiff_t(from) + 1, first + std::ptrdiff_t(to));
        else
            std::rotate(first + std::ptrdiff_t(to), first + std::ptrdiff_t(from), first + std::ptrdiff_t(from) + 1);
        const size_t now = from < to ? to - 1 : to;
        rows_[now] = record;
        endMoveRows();
        emit dataChanged(index(int(now)), index(int(now)));
        return true;
    }

    void takeOut(size_t row)
    {
        const bool arrived = row < shown_;
        if (arrived)
            beginRemoveRows({}, int(row), int(row));
        rows_.erase(rows_.begin() + std::ptrdiff_t(row));
        if (arrived) {
            --shown_;
            endRemoveRows();
        }
    }

    void putIn(const R &record)
    {
        const auto place = std::lower_bound(
            rows_.begin(), rows_.end(), record, [this](const R &a, const R &b) { return isBefore(a, b); });
        const auto row = size_t(place - rows_.begin());
        const bool arrives = row < shown_ || shown_ == rows_.size();
        if (arrives)
            beginInsertRows({}, int(row), int(row));
        rows_.insert(place, record);
        if (arrives) {
            ++shown_;
            endInsertRows();
        }
    }

    Look look_;
    std::vector<R> rows_;
    size_t shown_ = 0;
};
