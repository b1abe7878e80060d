// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gens.h"

#include <ostream>

namespace gens {

namespace {

using rc::gen::elementOf;
using rc::gen::inRange;
using rc::gen::map;

QString joined(const std::vector<QString> &parts)
{
    QString text;
    for (const QString &part : parts)
        text += part;
    return text;
}

/// One character as a person sees it: may be several code points.
rc::Gen<QString> character()
{
    static const std::vector<QString> nordic{
        u"ä"_s, u"ö"_s, u"å"_s, u"Ä"_s, u"Ö"_s, u"Å"_s, u"é"_s, u"š"_s, u"ß"_s, u"–"_s, u"“"_s, u"’"_s};
    static const std::vector<QString> beyond{u"🙂"_s, u"👩‍👧"_s, u"🇫🇮"_s, u"𝔄"_s, u"👍🏽"_s};
    static const std::vector<QString> rightToLeft{u"ש"_s, u"ל"_s, u"م"_s, u"ع"_s, u"\u200f"_s};
    static const std::vector<QString> combining{u"a\u0308"_s, u"e\u0301"_s, u"o\u0302\u0301"_s, u"\u0338"_s};
    static const std::vector<QString> space{u" "_s, u"\n"_s, u"\t"_s, u"\u00a0"_s};
    static const std::vector<QString> marks{
        u"'"_s, u"\""_s, u"\\"_s, u"%1"_s, u";"_s, u"--"_s, u"*"_s, u"<b>"_s, u"&amp;"_s, u"?"_s};
    const auto ascii = map(inRange(0x20, 0x7f), [](int c) { return QString(QChar(c)); });
    return rc::gen::weightedOneOf<QString>({{8, ascii},
                                            {4, elementOf(nordic)},
                                            {2, elementOf(beyond)},
                                            {1, elementOf(rightToLeft)},
                                            {1, elementOf(combining)},
                                            {2, elementOf(space)},
                                            {1, elementOf(marks)}});
}

} // namespace

rc::Gen<QString> text()
{
    return map(rc::gen::container<std::vector<QString>>(character()), joined);
}

rc::Gen<QString> line()
{
    return map(text(), [](const QString &text) {
        const QString line = text.simplified();
        return line.isEmpty() ? u"x"_s : line;
    });
}

rc::Gen<QString> pasted()
{
    static const std::vector<QString> odd{QString(QChar(0)),
                                          u"\r"_s,
                                          u"\r\n"_s,
                                          u"\a"_s,
                                          u"\x1b"_s,
                                          u"\x7f"_s,
                                          QString(QChar(0xd83d)),
                                          QString(QChar(0xde42)),
                                          QString(QChar(0xffff))};
    const auto any = rc::gen::weightedOneOf<QString>({{3, character()}, {1, elementOf(odd)}});
    return map(rc::gen::container<std::vector<QString>>(any), joined);
}

rc::Gen<QDate> date()
{
    const qint64 first = QDate(1900, 1, 1).toJulianDay();
    const qint64 last = QDate(2199, 12, 31).toJulianDay();
    return rc::gen::weightedOneOf<QDate>(
        {{4, map(inRange(first, last + 1), [](qint64 day) { return QDate::fromJulianDay(day); })},
         {1, rc::gen::just(QDate())}});
}

rc::Gen<QDateTime> time()
{
    const qint64 first = QDateTime(QDate(1900, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 last = QDateTime(QDate(2199, 12, 31), QTime(23, 59), Qt::UTC).toMSecsSinceEpoch();
    return rc::gen::weightedOneOf<QDateTime>(
        {{4, map(inRange(first, last), [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); })},
         {1, rc::gen::just(QDateTime())}});
}

rc::Gen<QUuid> uuid()
{
    return map(rc::gen::pair(rc::gen::arbitrary<uint32_t>(), rc::gen::arbitrary<uint32_t>()), [](const auto &numbers) {
        const uint b = numbers.second;
        return QUuid(
            numbers.first, ushort(b), ushort(0x4000 | (b >> 16 & 0xfff)), 0x80, uchar(b >> 8), 1, 2, 3, 4, 5, 6);
    });
}

} // namespace gens

void showValue(const QString &text, std::ostream &os)
{
    os << '"' << text.toStdString() << '"';
}

void showValue(const QDate &date, std::ostream &os)
{
    os << print::value(date).toStdString();
}

void showValue(const QDateTime &time, std::ostream &os)
{
    os << print::value(time).toStdString();
}

void showValue(const QUuid &id, std::ostream &os)
{
    os << print::value(id).toStdString();
}

void showValue(const Changeset &changeset, std::ostream &os)
{
    os << '\n' << print::changeset(changeset).toStdString();
}
