// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/views/lookup.h"
#include "ui/controls/input.h"
#include "ui/editing/editing.h"

#include <functional>
#include <vector>

/// What others wrote to the same question, to read: each text under the name of who wrote it. Nothing where
/// nobody wrote.
class OthersWords final : public Input
{
    Q_OBJECT

public:
    struct Words
    {
        QString name;
        QString text;
        bool isPrivate = false; ///< its author keeps it on this laptop

        bool operator==(const Words &) const = default;
    };
    using Read = std::function<std::vector<Words>()>;

    OthersWords(const Editing &editing, Read read, QWidget *parent = nullptr);
    void reload() override;

    /// What everyone but the author of `question` answered to it, as far as it was written on this laptop.
    static OthersWords *toPrompt(Editing &editing, const lookup::Question &question);

    /// The same for a clause of the agreement. Without an author: what everyone answered.
    static OthersWords *toClause(Editing &editing, const QString &key, Id<Person> author);

private:
    const Editing &editing_;
    Read read_;
    std::vector<Words> shown_;
};
