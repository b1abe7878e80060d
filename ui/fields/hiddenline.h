// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/editing/editing.h"

/// One calm line in place of what is private while that is hidden.
class HiddenLine final : public QWidget
{
    Q_OBJECT

public:
    explicit HiddenLine(QWidget *parent = nullptr);
    explicit HiddenLine(const QString &words, QWidget *parent = nullptr);
};

/// A part of a page that is for one person's own words: while private things are hidden it is seen only where
/// these words are shared, else the calm line stands there.
class PersonalPart final : public Input
{
    Q_OBJECT

public:
    using IsShared = std::function<bool()>;

    PersonalPart(const Editing &editing, IsShared isShared, QWidget *part, QWidget *parent = nullptr);
    void reload() override;

private:
    const Editing &editing_;
    IsShared isShared_;
    QWidget *part_;
    QWidget *line_ = nullptr; ///< made when it is needed
};
