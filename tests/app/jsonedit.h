// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

/// The export with its first mentorship changed by `change`.
inline QByteArray withFirstMentorship(QJsonObject root, const std::function<void(QJsonObject &)> &change)
{
    QJsonArray mentorships = root.value(QLatin1String("mentorships")).toArray();
    QJsonObject first = mentorships.first().toObject();
    change(first);
    mentorships.replace(0, first);
    root.insert(QLatin1String("mentorships"), mentorships);
    return QJsonDocument(root).toJson();
}

/// The export with one field of the first record of a table changed in its first mentorship.
inline QByteArray withField(const QJsonObject &root, const QString &table, const QString &field,
                            const QJsonValue &value)
{
    return withFirstMentorship(root, [&](QJsonObject &mentorship) {
        QJsonArray records = mentorship.value(table).toArray();
        QJsonObject record = records.first().toObject();
        record.insert(field, value);
        records.replace(0, record);
        mentorship.insert(table, records);
    });
}
