// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/input.h"

class Button;
class Label;
class QCheckBox;

/// A line to tick off that says what it is and something about it, and opens below itself to be edited.
class TickRow : public Input
{
    Q_OBJECT

public:
    explicit TickRow(QWidget *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return isOpen_; }
    void setOpen(bool open);

    /// Makes it stand out as the one that matters now.
    void setCurrent(bool current);

    [[nodiscard]] QCheckBox *box() const { return box_; }

signals:
    /// The person opened it.
    void opened();

protected:
    /// Carries out that the person ticked it, or took the tick away.
    virtual void tick(bool done) = 0;

    /// What opens below; made when it is first needed. Its focus proxy gets the cursor.
    [[nodiscard]] virtual QWidget *makeEditor() = 0;

    void say(const QString &what, const QString &about, bool done);

    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void flip();
    void nameToggle();
    [[nodiscard]] bool isOnHead(const QMouseEvent &event) const;

    QCheckBox *box_;
    Label *what_;
    Label *about_;
    Button *toggle_;
    QWidget *head_;
    QWidget *editor_ = nullptr;
    bool isOpen_ = false;
    bool isCurrent_ = false;
};
