// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/edits/edits.h"
#include "core/mentoring/edits/words.h"
#include "core/mentoring/records/pictures.h"

#include <numeric>

namespace edits {

Edit withPictures(const Mentorship &mentorship, Edit edit, const std::vector<Picture> &fresh, Id<Person> author,
                  QDateTime now)
{
    if (!edit || fresh.empty())
        return edit;
    QSet<QString> named;
    for (const Change &change : edit->changes) {
        if (change.is)
            named.unite(pictures::namedIn(*change.is));
    }
    const auto &kept = mentorship.all<Picture>();
    qint64 together = std::accumulate(kept.begin(), kept.end(), qint64(0), [](qint64 sum, const auto &each) {
        return sum + each.second.bytes.size();
    });
    for (const Picture &one : fresh) {
        if (!named.remove(one.hash) || pictures::find(mentorship, one.hash))
            continue;
        together += one.bytes.size();
        if (together > pictures::largestTogether)
            return failure(Error::Kind::Refused,
                           EditsWords::tr("The pictures of this mentorship fill the %1 MB that there are for them. "
                                          "Remove some, empty the trash, and try again.")
                               .arg(pictures::largestTogether / 1'000'000));
        Picture picture = one;
        picture.mentorship = mentorship.id();
        picture.id = pictures::idOf(picture.mentorship, picture.hash);
        picture.author = author;
        picture.createdAt = now;
        edit->changes.push_back({std::nullopt, Record(std::move(picture))});
    }
    return edit;
}

} // namespace edits
