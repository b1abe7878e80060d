// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/views/search.h"

#include <QAbstractListModel>

#include <functional>

/// A line of what was found: something to choose, or the heading above some.
struct Found
{
    QString text;
    std::vector<search::Span> spans; ///< what of the text was typed
    QString detail;                  ///< stands at the end of the line
    QString below;                   ///< stands below the line
    std::function<void()> run{};     ///< what choosing it does; a heading has none
    QUuid record{};                  ///< what was found, where it is a record
};

/// What was found, to be shown by FoundDelegate.
class FoundModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { Spans = Qt::UserRole, Detail, Below, IsHeading };
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Found> found);
    [[nodiscard]] const Found &at(int row) const { return found_.at(static_cast<size_t>(row)); }

    /// The row of a record, or −1.
    [[nodiscard]] int rowOf(const QUuid &record) const;

    /// The nearest row to choose from `row` on in the direction of `step`, or −1.
    [[nodiscard]] int choosable(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<Found> found_;
};
