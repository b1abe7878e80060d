// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/views/search.h"

#include <QByteArray>

namespace search {

/// The numbers of some entries, in their order.
using Numbers = std::vector<size_t>;

/// The words of a mentorship, laid out so that they can be looked through at each key: it finds what `search::find`
/// finds, without telling where. A copy: after a change of the mentorship it has to be made anew.
class Texts
{
public:
    Texts() = default;
    explicit Texts(const Mentorship &mentorship);

    /// Every record that can be found, the newest first.
    [[nodiscard]] const std::vector<Entry> &entries() const { return entries_; }

    /// The entries in which each word of `query` occurs somewhere. An empty query finds nothing.
    [[nodiscard]] Numbers find(const QString &query) const;

    /// Likewise, but only among some: those that were found for a beginning of `query`.
    [[nodiscard]] Numbers find(const QString &query, const Numbers &among) const;

private:
    [[nodiscard]] QByteArrayView at(size_t number) const;

    std::vector<Entry> entries_;
    std::vector<qsizetype> ends_; ///< of the entries, in the text
    QByteArray text_;             ///< without case, all entries one after the other
};

} // namespace search
