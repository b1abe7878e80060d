// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/views/search.h"

#include <QByteArray>

namespace search {

/// The numbers of some entries, in their order.
using Numbers = std::vector<size_t>;

/// The words of a mentorship, laid out so that they can be looked through at each key: it finds what `search::find`
/// finds, without telling where, among as much as is laid out. A copy: after a change of the mentorship it has to be
/// made anew.
class Texts
{
public:
    Texts() = default;

    /// Knows which records there are, and has laid out none of them.
    explicit Texts(const Mentorship &mentorship);

    /// Lays out up to `most` records more, the newest first, of the mentorship that it was made of.
    void layOut(const Mentorship &mentorship, size_t most);

    /// Whether all is laid out.
    [[nodiscard]] bool isWhole() const { return next_ == waiting_.size(); }

    /// Every record that can be found in what is laid out, the newest first. More come after the last.
    [[nodiscard]] const std::vector<Entry> &entries() const { return entries_; }

    /// The entries, from the one numbered `first` on, in which each word of `query` occurs somewhere. An empty query
    /// finds nothing.
    [[nodiscard]] Numbers find(const QString &query, size_t first = 0) const;

    /// Likewise, but only among some: those that were found for a beginning of `query`.
    [[nodiscard]] Numbers find(const QString &query, const Numbers &among) const;

private:
    /// A record that is not laid out, and how its text is had.
    struct Waiting
    {
        Entry entry;
        QByteArray (*text)(const Mentorship &, const QUuid &);
    };

    [[nodiscard]] qsizetype beginOf(size_t number) const { return number == 0 ? 0 : ends_[number - 1]; }
    [[nodiscard]] QByteArrayView at(size_t number) const;

    std::vector<Waiting> waiting_; ///< the newest first; empty when all is laid out
    size_t next_ = 0;              ///< of those that wait
    std::vector<Entry> entries_;
    std::vector<qsizetype> ends_; ///< of the entries, in the text
    QByteArray text_;             ///< without case, all entries one after the other
};

} // namespace search
