// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing.h"
#include "ui/widgets/input.h"

#include <QBasicTimer>

#include <functional>

class QPlainTextEdit;

/// A text that saves itself while it is written: within a second of a key, on leaving the field and when
/// the program asks. What can't be saved stays in the field and is tried again. The keys of one go are one
/// undo step. The field is as high as its text, from `lines` on.
class TextField final : public Input
{
    Q_OBJECT

public:
    using Read = std::function<QString()>;
    using Write = std::function<edits::Edit(const QString &)>;

    /// `what` is the undo step's name, such as "Write a reflection".
    TextField(Editing &editing, const QString &what, Read read, Write write, int lines = 3, QWidget *parent = nullptr);

    void reload() override;
    void setPlaceholder(const QString &text);
    [[nodiscard]] QPlainTextEdit *editor() const { return editor_; }

    /// Saves now what was typed.
    void save();

protected:
    void timerEvent(QTimerEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void onTextChanged();
    void fitHeight();
    void show(const QString &text);

    Editing &editing_;
    QString what_;
    Read read_;
    Write write_;
    QPlainTextEdit *editor_;
    QBasicTimer saveTimer_;
    QBasicTimer restTimer_;
    int lines_;
    int session_ = 0;
    bool dirty_ = false;
    bool showing_ = false;
};
