// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/input.h"

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
    [[nodiscard]] bool isCurrent() const { return isCurrent_; }

    /// Whether it can be opened.
    void setEditable(bool editable);

    /// Whether a hairline closes it; not above one that stands out, nor at the end.
    void setUnderlined(bool underlined);

    /// Says at the end of the line below how much time is left, and draws which part of it, from 0 to 1, is used.
    /// Empty words take both away.
    void sayTime(const QString &words, double used);

    /// Whether a point of this row is on its head, by which it is opened or dragged.
    [[nodiscard]] bool isOnHead(const QPoint &where) const;

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

    /// The person clicked the head: it opens or closes.
    virtual void headClicked() { flip(); }

    void flip();
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void nameToggle();
    void inset();

    QCheckBox *box_;
    Label *what_;
    Label *about_;
    Label *time_;
    Button *toggle_;
    QWidget *head_;
    QWidget *editor_ = nullptr;
    double used_ = 0;
    bool isOpen_ = false;
    bool isCurrent_ = false;
    bool isUnderlined_ = true;
    bool isEditable_ = true;
};
