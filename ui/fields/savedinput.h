// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"
#include "ui/fields/cursor.h"

#include <QBasicTimer>

/// A text that saves itself while it is written: within a second of a key, on leaving the field and when the program
/// asks. What can't be saved stays in the field and is tried again. What is written in one go is one undo step.
class SavedInput : public Input
{
    Q_OBJECT

public:
    /// `what` is the undo step's name, such as "Write a reflection".
    SavedInput(Editing &editing, const QString &what, Cursor<QString> text, QWidget *parent);

    void reload() final;

    /// Saves now what was written.
    void save();

protected:
    /// What stands in the field, as it is stored.
    [[nodiscard]] virtual QString text() const = 0;

    /// Shows a stored text.
    virtual void showText(const QString &text) = 0;

    /// An edit of the text together with what belongs to the text.
    [[nodiscard]] virtual edits::Edit whole(edits::Edit edit) const { return edit; }

    /// It is in the notebook.
    virtual void kept() { }

    [[nodiscard]] Editing &editing() const { return editing_; }
    [[nodiscard]] const QString &what() const { return what_; }

    /// To be called by the heir once it can show a text; `field` is where it is written.
    void begin(QWidget *field);

    /// The person changed something.
    void touch();

    /// What is written from here on is another undo step.
    void endStep();

    void timerEvent(QTimerEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tellRecord(const edits::Edit &edit);

    Editing &editing_;
    QWidget *field_ = nullptr;
    QString what_;
    Cursor<QString> stored_;
    QString shown_; ///< as it is stored, as far as is known
    QBasicTimer saveTimer_;
    QBasicTimer restTimer_;
    int session_ = 0;
    bool dirty_ = false;
    bool begun_ = false;
};
