// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/packs/pack.h"

#include "core/mentoring/packs/mirrorpairs.h"
#include "core/mentoring/packs/packfile.h"
#include "core/mentoring/packs/packwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

Multilingual readText(const QJsonValue &value)
{
    Multilingual text;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        text.byLanguage.insert(it.key(), it.value().toString());
    return text;
}

Result<std::vector<Prompt>> readPrompts(const QJsonValue &value, const QString &where)
{
    std::vector<Prompt> prompts;
    for (const QJsonValue &entry : value.toArray()) {
        const QJsonObject object = entry.toObject();
        Prompt prompt;
        prompt.key = object.value(QLatin1String("key")).toString();
        prompt.title = readText(object.value(QLatin1String("title")));
        prompt.help = readText(object.value(QLatin1String("help")));
        prompt.alwaysPrivate = object.value(QLatin1String("private")).toBool();
        for (const QJsonValue &role : object.value(QLatin1String("for")).toArray()) {
            const auto &names = Names<Role>::names;
            const auto found = std::find(names.begin(), names.end(), role.toString().toStdString());
            if (found == names.end())
                return failure(Error::Kind::BadInput,
                               PackWords::tr("The programme pack names an unknown role in “%1”.").arg(where));
            prompt.roles.push_back(static_cast<Role>(found - names.begin()));
        }
        if (prompt.key.isEmpty() || prompt.title.in(QStringLiteral("en")).isEmpty())
            return failure(
                Error::Kind::BadInput,
                PackWords::tr("The programme pack has an entry without key or English title in “%1”.").arg(where));
        prompts.push_back(prompt);
    }
    return prompts;
}

} // namespace

QString Multilingual::in(const QString &language) const
{
    const QString text = byLanguage.value(language);
    return text.isEmpty() ? byLanguage.value(QStringLiteral("en")) : text;
}

bool Prompt::isFor(Role role) const
{
    return roles.empty() || std::find(roles.begin(), roles.end(), role) != roles.end();
}

const std::vector<Prompt> &Pack::list(const QString &name) const
{
    static const std::vector<Prompt> none;
    if (name == QLatin1String("clauses"))
        return clauses;
    const auto found = prompts.constFind(name);
    return found == prompts.constEnd() ? none : *found;
}

std::vector<Prompt> Pack::listFor(const QString &name, Role role) const
{
    std::vector<Prompt> asked;
    for (const Prompt &prompt : list(name)) {
        if (prompt.isFor(role))
            asked.push_back(prompt);
    }
    return asked;
}

const Prompt *Pack::find(const QString &name, const QString &key) const
{
    for (const Prompt &prompt : list(name)) {
        if (prompt.key == key)
            return &prompt;
    }
    return nullptr;
}

Result<Pack> readPack(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    Pack pack;
    pack.id = root.value(QLatin1String("id")).toString();
    if (pack.id.isEmpty())
        return failure(Error::Kind::BadInput, PackWords::tr("This is no programme pack: it has no id."));
    pack.name = readText(root.value(QLatin1String("name")));
    pack.about = readText(root.value(QLatin1String("about")));
    auto clauses = readPrompts(root.value(QLatin1String("clauses")), QStringLiteral("clauses"));
    if (!clauses)
        return tl::unexpected(clauses.error());
    pack.clauses = *clauses;
    const QJsonObject lists = root.value(QLatin1String("prompts")).toObject();
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        auto prompts = readPrompts(it.value(), it.key());
        if (!prompts)
            return tl::unexpected(prompts.error());
        pack.prompts.insert(it.key(), *prompts);
    }
    if (const auto pairs = readMirrorPairs(json, pack); !pairs)
        return tl::unexpected(pairs.error());
    return pack;
}

const Pack &builtInPack(const QString &id)
{
    static QMap<QString, Pack> packs;
    const auto known = packs.constFind(id);
    if (known != packs.constEnd())
        return *known;
    const QByteArray json = packFile(id);
    if (json.isEmpty()) {
        if (id == QLatin1String("mentoring"))
            qFatal("The built-in programme packs are missing from the program.");
        return builtInPack(QStringLiteral("mentoring"));
    }
    const Result<Pack> pack = readPack(json);
    if (!pack)
        qFatal("A built-in programme pack is broken: %s", qPrintable(pack.error().words));
    return *packs.insert(id, *pack);
}
