// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"
#include "core/storage/digest.h"

/// The content of a mentorship in one word that two processes can compare.
inline QByteArray contentOf(const Mentorship &mentorship)
{
    QByteArray sum;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        for (const auto &[id, record] : mentorship.all<R>())
            sum = toggled(sum, digestOf(Record(record)));
    });
    return sum.toHex();
}
