// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/entry.h"

#include <QJsonArray>
#include <QMap>

namespace demo {

Entry::Entry(QJsonObject object, QString where, QString &trouble) :
    object_(std::move(object)), where_(std::move(where)), trouble_(&trouble)
{ }

void Entry::wrong(const char *key) const
{
    if (trouble_->isEmpty())
        *trouble_ = QStringLiteral("%1, %2").arg(where_, QLatin1String(key));
}

QJsonValue Entry::value(const char *key, QJsonValue::Type type) const
{
    const QJsonValue value = object_.value(QLatin1String(key));
    if (value.type() != type)
        wrong(key);
    return value;
}

QString Entry::text(const char *key) const
{
    return value(key, QJsonValue::String).toString();
}

QString Entry::textIfAny(const char *key) const
{
    return object_.contains(QLatin1String(key)) ? text(key) : QString();
}

int Entry::number(const char *key) const
{
    return value(key, QJsonValue::Double).toInt();
}

bool Entry::flag(const char *key) const
{
    return value(key, QJsonValue::Bool).toBool();
}

bool Entry::flagIfAny(const char *key) const
{
    return object_.contains(QLatin1String(key)) && flag(key);
}

QDate Entry::date(const char *key) const
{
    const QDate date = QDate::fromString(text(key), Qt::ISODate);
    if (!date.isValid())
        wrong(key);
    return date;
}

QDate Entry::dateIfAny(const char *key) const
{
    return textIfAny(key).isEmpty() ? QDate() : date(key);
}

QDateTime Entry::time(const char *key, const QTimeZone &zone) const
{
    const QDateTime clock = QDateTime::fromString(text(key), QStringLiteral("yyyy-MM-dd'T'HH:mm"));
    if (!clock.isValid())
        wrong(key);
    return QDateTime(clock.date(), clock.time(), zone).toUTC();
}

std::vector<Entry> Entry::list(const char *key) const
{
    std::vector<Entry> entries;
    for (const QJsonValue &entry : value(key, QJsonValue::Array).toArray()) {
        const QString where = QStringLiteral("%1, %2[%3]").arg(where_, QLatin1String(key)).arg(entries.size());
        entries.emplace_back(entry.toObject(), where, *trouble_);
    }
    return entries;
}

Entry Entry::object(const char *key) const
{
    return {
        value(key, QJsonValue::Object).toObject(), QStringLiteral("%1, %2").arg(where_, QLatin1String(key)), *trouble_};
}

/// The stories use shorter words here and there than the notebook.
QByteArray Entry::stableName(const QString &word)
{
    static const QMap<QString, QByteArray> longer{{QStringLiteral("think"), "think-with-me"},
                                                  {QStringLiteral("letgo"), "let-go"},
                                                  {QStringLiteral("midpoint"), "mid-point"}};
    return longer.value(word, word.toLatin1());
}

} // namespace demo
