// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

namespace print {

QString record(const Record &any)
{
    return std::visit([](const auto &r) { return record(r); }, any);
}

QString change(const Change &change)
{
    if (!change.was && !change.is)
        return QStringLiteral("nothing");
    if (!change.was)
        return QLatin1String("added ") + record(*change.is);
    if (!change.is)
        return QLatin1String("removed ") + record(*change.was);
    return std::visit(
        [&]<class R>(const R &is) {
            const R &was = std::get<R>(*change.was);
            QStringList parts;
            forEachField<R>([&](const auto &field) {
                if (was.*(field.member) != is.*(field.member))
                    parts << QStringLiteral("%1: %2 → %3")
                                 .arg(QLatin1String(field.name), value(was.*(field.member)), value(is.*(field.member)));
            });
            return QStringLiteral("changed %1 %2 (%3)")
                .arg(QLatin1String(Describe<R>::table), is.id.text(), parts.join(QLatin1String(", ")));
        },
        *change.is);
}

QString changeset(const Changeset &changeset)
{
    QStringList lines;
    for (const Change &one : changeset.changes)
        lines << change(one);
    return lines.isEmpty() ? QStringLiteral("no change") : lines.join(QLatin1Char('\n'));
}

QString mentorship(const Mentorship &mentorship)
{
    QStringList parts;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if (!mentorship.all<R>().empty())
            parts << QStringLiteral("%1 %2").arg(QLatin1String(Describe<R>::table)).arg(mentorship.all<R>().size());
    });
    return parts.isEmpty() ? QStringLiteral("an empty mentorship") : parts.join(QLatin1String(", "));
}

QString error(const Error &error)
{
    static constexpr std::array names{"Missing",
                                      "Refused",
                                      "Stale",
                                      "NotFound",
                                      "NotOurs",
                                      "Damaged",
                                      "Newer",
                                      "Busy",
                                      "ReadOnly",
                                      "Disk",
                                      "BadInput"};
    return QStringLiteral("%1: %2").arg(QLatin1String(names.at(static_cast<size_t>(error.kind))), error.words);
}

} // namespace print

bool operator==(const Error &a, const Error &b)
{
    return a.kind == b.kind && a.words == b.words;
}
