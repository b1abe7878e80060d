// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QUuid>

#include <array>

/// The pages of a mentorship, in the order of the sidebar.
enum class PageId { Now, Prepare, GetAcquainted, Dialogue, Learning, Evaluation, ChangeInUse, Journal, Summary };

inline constexpr std::array everyPage{PageId::Now,
                                      PageId::Prepare,
                                      PageId::GetAcquainted,
                                      PageId::Dialogue,
                                      PageId::Learning,
                                      PageId::Evaluation,
                                      PageId::ChangeInUse,
                                      PageId::Journal,
                                      PageId::Summary};

/// Where to go in the window: a page, and on it a record, or none.
struct Place
{
    PageId page = PageId::Now;
    QUuid subject;

    bool operator==(const Place &) const = default;
};
Q_DECLARE_METATYPE(Place)
