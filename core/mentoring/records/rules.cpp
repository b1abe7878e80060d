// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/records/rules.h"

#include "core/mentoring/records/pictures.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace rules {

namespace {

struct RulesWords
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

bool isForbidden(QChar c)
{
    const ushort u = c.unicode();
    return (u < 0x20 && u != '\n' && u != '\t') || u == 0x7f || u == 0xfffe || u == 0xffff;
}

template <class V>
std::optional<QString> wrongValue(const V &value, qsizetype longest)
{
    if constexpr (std::is_same_v<V, QString>) {
        if (value.size() > longest)
            return RulesWords::tr("the text is longer than %L1 characters").arg(longest);
        if (hasForbiddenCharacter(value))
            return RulesWords::tr("the text holds a control character");
    } else if constexpr (std::is_same_v<V, QDate>) {
        if (!value.isNull() && (!value.isValid() || value.year() < 1900 || value.year() > 2199))
            return RulesWords::tr("the date is not between 1900 and 2199");
    } else if constexpr (std::is_same_v<V, QDateTime>) {
        if (!value.isNull() && (!value.isValid() || value.date().year() < 1900 || value.date().year() > 2199))
            return RulesWords::tr("the time is not between 1900 and 2199");
    } else if constexpr (Named<V>) {
        if (static_cast<int>(value) < 0 || static_cast<size_t>(value) >= Names<V>::names.size())
            return RulesWords::tr("the value is not one of the known ones");
    }
    return {};
}

std::optional<QString> outside(int value, int least, int most)
{
    if (value < least || value > most)
        return RulesWords::tr("the number %1 is not between %2 and %3").arg(value).arg(least).arg(most);
    return {};
}

std::optional<QString> longerThanALine(const QString &text)
{
    if (text.size() > longestLine)
        return RulesWords::tr("the line is longer than %L1 characters").arg(longestLine);
    return {};
}

using Wrong = std::optional<QString>;

Wrong wrong(const Programme &r)
{
    if (r.startsOn.isValid() && r.endsOn.isValid() && r.endsOn < r.startsOn)
        return RulesWords::tr("the end is before the start");
    if (!r.zone.isEmpty() && !QTimeZone(r.zone.toUtf8()).isValid())
        return RulesWords::tr("the time zone is not known");
    if (auto bad = outside(r.rhythmWeeks, 1, 26))
        return bad;
    if (auto bad = outside(r.meetingMinutes, 5, 1440))
        return bad;
    return longerThanALine(r.title);
}
Wrong wrong(const Person &r)
{
    return longerThanALine(r.name);
}
Wrong wrong(const Agreement &r)
{
    return outside(r.version, 1, 999);
}
Wrong wrong(const Rating &r)
{
    return outside(r.value, 1, 5);
}
Wrong wrong(const Meeting &r)
{
    if (!r.startsAt.isValid())
        return RulesWords::tr("the meeting has no time");
    return outside(r.minutes, 5, 1440);
}
Wrong wrong(const AgendaItem &r)
{
    return outside(r.minutes, 0, 1440);
}
Wrong wrong(const LearningActivity &r)
{
    return outside(r.minutes, 0, 600'000);
}
Wrong wrong(const LookBack &r)
{
    if (r.months != 1 && r.months != 3 && r.months != 6)
        return RulesWords::tr("a look back is after 1, 3 or 6 months");
    return {};
}
Wrong wrong(const Picture &r)
{
    if (r.bytes.size() > pictures::largest)
        return RulesWords::tr("the picture has more than %L1 bytes").arg(pictures::largest);
    if (!pictures::begins(r.bytes, r.format))
        return RulesWords::tr("the picture is in another format than it says");
    if (r.hash != pictures::hashOf(r.bytes) || r.id != pictures::idOf(r.mentorship, r.hash))
        return RulesWords::tr("the picture is another than its hash says");
    return {};
}
template <class R>
Wrong wrong(const R &)
{
    return {};
}

} // namespace

bool hasForbiddenCharacter(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isForbidden(c) || c.isLowSurrogate())
            return true;
        if (c.isHighSurrogate()) {
            if (i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
                return true;
            ++i;
        }
    }
    return false;
}

QString cleaned(QString text)
{
    if (text.contains(QLatin1Char('\r'))) {
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    }
    if (!hasForbiddenCharacter(text))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (!isForbidden(c) && !c.isSurrogate()) {
            result += c;
        }
    }
    return result;
}

Result<void> check(const Record &record)
{
    return std::visit(
        []<class R>(const R &r) -> Result<void> {
            const QLatin1String table(Describe<R>::table);
            std::optional<QString> reason;
            QLatin1String name;
            forEachField<R>([&](const auto &field) {
                if (reason)
                    return;
                name = QLatin1String(field.name);
                const bool isContent = std::is_same_v<R, Removal> && name == QLatin1String("content");
                reason = wrongValue(r.*(field.member), isContent ? longestContent : longestText);
            });
            QString where;
            if (reason)
                where = RulesWords::tr("%1, field “%2”").arg(table, name);
            else if ((reason = wrong(r)))
                where = table;
            if (reason)
                return failure(Error::Kind::BadInput,
                               RulesWords::tr("This can’t be kept (%1): %2.").arg(where, *reason));
            return {};
        },
        record);
}

Result<void> check(const Changeset &changeset)
{
    for (const Change &change : changeset.changes) {
        if (!change.is)
            continue;
        if (auto good = check(*change.is); !good)
            return good;
    }
    return {};
}

} // namespace rules
