// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// An input that shows one thing of the mentorship and changes it. It reads through a function, so it
/// never holds a second copy of the truth.
class Input : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows what the mentorship holds now. What is being typed is left alone.
    virtual void reload() = 0;

    /// Reloads every field below `parent`.
    static void reloadAll(QWidget *parent);

protected:
    /// Shows or hides itself. Before it has a parent it only hides: shown then, it would flash up as a window
    /// of its own and take the focus along.
    void appear(bool shown);
};

/// A field below its question and a line of help. Both name the field to a screen reader.
class Labelled final : public QWidget
{
    Q_OBJECT

public:
    Labelled(const QString &title, const QString &help, QWidget *field, QWidget *parent = nullptr);
};
