// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/packs/mirrorpairs.h"

#include "core/mentoring/packs/packfile.h"
#include "core/mentoring/packs/packwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// "acquaint/hopes".
PromptName nameIn(const QString &text)
{
    return {text.section(QLatin1Char('/'), 0, 0), text.section(QLatin1Char('/'), 1)};
}

const PromptPair *pairTo(const std::vector<PromptPair> &pairs, const PromptName &now)
{
    const auto found = std::find_if(
        pairs.begin(), pairs.end(), [&](const PromptPair &pair) { return pair.now == now; });
    return found == pairs.end() ? nullptr : &*found;
}

} // namespace

Result<std::vector<PromptPair>> readMirrorPairs(const QByteArray &json, const Pack &pack)
{
    std::vector<PromptPair> pairs;
    const QJsonArray entries = QJsonDocument::fromJson(json).object().value(QLatin1String("mirrors")).toArray();
    for (const QJsonValue &entry : entries) {
        const QString then = entry[QLatin1String("then")].toString();
        const QString now = entry[QLatin1String("now")].toString();
        const PromptPair pair{nameIn(then), nameIn(now), entry[QLatin1String("seenByOthers")].toBool()};
        if (!pack.find(pair.then.list, pair.then.key) || !pack.find(pair.now.list, pair.now.key))
            return failure(
                Error::Kind::BadInput,
                PackWords::tr("The programme pack pairs “%1” with “%2”, and lacks one of them.").arg(then, now));
        if (pairTo(pairs, pair.now))
            return failure(Error::Kind::BadInput,
                           PackWords::tr("The programme pack pairs “%1” with two earlier prompts.").arg(now));
        pairs.push_back(pair);
    }
    for (const PromptPair &pair : pairs) {
        size_t steps = 0;
        for (const PromptPair *at = &pair; at; at = pairTo(pairs, at->then)) {
            if (++steps > pairs.size())
                return failure(
                    Error::Kind::BadInput,
                    PackWords::tr("The programme pack pairs “%1” with itself by a detour.").arg(pair.now.key));
        }
    }
    return pairs;
}

const std::vector<PromptPair> &builtInMirrorPairs(const QString &id)
{
    static QMap<QString, std::vector<PromptPair>> known;
    const QString pack = builtInPack(id).id;
    if (!known.contains(pack)) {
        const auto pairs = readMirrorPairs(packFile(pack), builtInPack(pack));
        if (!pairs)
            qFatal("The pairs of a built-in programme pack are broken: %s", qPrintable(pairs.error().words));
        known.insert(pack, *pairs);
    }
    return known[pack];
}
