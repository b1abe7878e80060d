// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/label.h"
#include "ui/editing/editing.h"

/// What somebody wrote, from its Markdown: the words without a mark, each line breakable.
[[nodiscard]] QString spoken(const QString &markdown);

/// What somebody wrote, from its Markdown, to read: the words wrap whatever they are, and the mouse can select them.
[[nodiscard]] Label *proseLabel(const QString &text);

/// The same with the pictures that the text shows.
[[nodiscard]] QWidget *proseLabel(const QString &text, const Editing &editing);

/// A passage in whose place another one can come.
class ChangingProse final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangingProse(const Editing &editing, QWidget *parent = nullptr);

    /// Shows this Markdown; the same again changes nothing, so that what is selected stays so.
    void show(const QString &markdown);

private:
    const Editing &editing_;
    QString shown_;
    QWidget *words_ = nullptr;
};
