// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/savedinput.h"
#include "ui/markdown/markdown.h"
#include "ui/writing/editor.h"

#include <QPointer>

namespace writing {
class FocusPage;
}

/// A text of several lines, stored as Markdown and written in an editor, that saves itself. What is not changed in it
/// is stored to the letter as it was. The field is as high as its text, from `lines` on.
class TextField final : public SavedInput
{
    Q_OBJECT

public:
    TextField(Editing &editing, const QString &what, Cursor<QString> text, int lines = 3, QWidget *parent = nullptr);
    ~TextField() override;

    void setPlaceholder(const QString &text);
    [[nodiscard]] writing::Editor *editor() const { return editor_; }

    /// The text alone on a calm page over the window, or back from there.
    void toggleFocusMode();

protected:
    [[nodiscard]] QString text() const override;
    void showText(const QString &text) override;
    [[nodiscard]] edits::Edit whole(edits::Edit edit) const override;
    void kept() override;

private:
    writing::Editor *editor_;
    markdown::Kept kept_;
    QPointer<writing::FocusPage> alone_;
};
