// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QHash>

#include <optional>

/// What the person chose about spelling: whether it is checked at all, and the language of single texts. Kept in
/// a file beside the notebook, not in the texts; read when first asked for.
class SpellingChoices final
{
public:
    explicit SpellingChoices(const QString &folder) : folder_(folder) { }

    [[nodiscard]] bool isOn() const;
    /// Disk: then the choice holds until the program ends.
    [[nodiscard]] Result<void> setOn(bool on);

    /// The language chosen for the text called `text`; empty when it is recognised.
    [[nodiscard]] QString languageOf(const QString &text) const;
    /// Empty `language` forgets the choice. Disk: then it holds until the program ends.
    [[nodiscard]] Result<void> setLanguage(const QString &text, const QString &language);

private:
    struct Chosen
    {
        bool on = true;
        QHash<QString, QString> languages; ///< by text
    };

    [[nodiscard]] QString file() const;
    [[nodiscard]] Chosen &chosen() const;
    [[nodiscard]] Result<void> keep() const;

    QString folder_;
    mutable std::optional<Chosen> chosen_;
};
