// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/fields/cursor.h"

#include <functional>

class Label;
class QCheckBox;

/// A yes or no to something that takes a few lines to name.
class CheckRow final : public Input
{
    Q_OBJECT

public:
    /// What it is about, and softly below it where it comes from.
    struct Words
    {
        QString title;
        QString source;
    };
    using Say = std::function<Words()>;

    CheckRow(Editing &editing, const QString &what, Say say, Cursor<bool> isSo, QWidget *parent = nullptr);
    void reload() override;
    [[nodiscard]] QCheckBox *box() const { return box_; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    Say say_;
    Cursor<bool> isSo_;
    QCheckBox *box_;
    Label *title_;
    Label *source_;
};
