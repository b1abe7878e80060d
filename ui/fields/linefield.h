// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/savedinput.h"

class QLineEdit;

/// A single line, plain by nature, that saves itself.
class LineField final : public SavedInput
{
    Q_OBJECT

public:
    LineField(Editing &editing, const QString &what, Cursor<QString> text, QWidget *parent = nullptr);

    void setPlaceholder(const QString &text);
    [[nodiscard]] QLineEdit *editor() const { return editor_; }

protected:
    [[nodiscard]] QString text() const override;
    void showText(const QString &text) override;

private:
    QLineEdit *editor_;
};
