// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding/foundmodel.h"

#include <QPoint>

#include <algorithm>

void FoundModel::show(std::vector<Found> found)
{
    beginResetModel();
    found_ = std::move(found);
    endResetModel();
}

int FoundModel::rowOf(const QUuid &record) const
{
    const auto found = std::find_if(
        found_.begin(), found_.end(), [&](const Found &each) { return each.record == record; });
    return found == found_.end() ? -1 : int(found - found_.begin());
}

int FoundModel::choosable(int row, int step) const
{
    for (; row >= 0 && row < int(found_.size()); row += step) {
        if (at(row).run)
            return row;
    }
    return -1;
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(found_.size());
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Found &found = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.text;
    case Qt::AccessibleTextRole: {
        QStringList parts{found.text, found.below, found.detail};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" – "));
    }
    case Spans: {
        QVariantList pieces;
        for (const search::Span &span : found.spans)
            pieces << QPoint(int(span.at), int(span.length));
        return pieces;
    }
    case Detail:
        return found.detail;
    case Below:
        return found.below;
    case IsHeading:
        return !found.run;
    default:
        return {};
    }
}

Qt::ItemFlags FoundModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !at(index.row()).run)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}
