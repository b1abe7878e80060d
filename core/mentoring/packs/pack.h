// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/mentoring/records/person.h"

#include <QMap>

#include <vector>

/// A text in the languages of a pack, by two-letter code.
struct Multilingual
{
    QMap<QString, QString> byLanguage;

    /// The text in `language`, else in English.
    [[nodiscard]] QString in(const QString &language) const;
};

/// A question to a person, or a clause of the agreement.
struct Prompt
{
    QString key; ///< stable; what records refer to
    Multilingual title;
    Multilingual help;
    std::vector<Role> roles; ///< who is asked; empty: everyone
    bool alwaysPrivate = false;

    [[nodiscard]] bool isFor(Role role) const;
};

/// The content that frames a mentorship: clauses and prompts, as an organisation can write them.
struct Pack
{
    QString id;
    Multilingual name;
    Multilingual about;
    std::vector<Prompt> clauses;
    QMap<QString, std::vector<Prompt>>
        prompts; ///< by list: prepare, acquaint, before, after, cycle, grow, midpoint, final

    [[nodiscard]] const std::vector<Prompt> &list(const QString &name) const;

    /// The prompts of a list that this role is asked.
    [[nodiscard]] std::vector<Prompt> listFor(const QString &name, Role role) const;

    /// Any prompt or clause by its key, or nullptr.
    [[nodiscard]] const Prompt *find(const QString &list, const QString &key) const;
};

/// Reads a pack from its JSON. BadInput names the first thing that is wrong.
[[nodiscard]] Result<Pack> readPack(const QByteArray &json);

/// One of the built-in packs; a pack that is not there answers with the mentoring one.
[[nodiscard]] const Pack &builtInPack(const QString &id);
