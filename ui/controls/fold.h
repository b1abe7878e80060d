// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class Button;
class QVBoxLayout;

/// A head that is always there, and below it a body that opens and closes. The body is made when it is first
/// opened. Opens by its button or by a click on the head.
class Fold final : public QFrame
{
    Q_OBJECT

public:
    enum class Look { Card, Plain };
    using MakeBody = std::function<QWidget *()>;

    /// `caption` is what the button says while the body is closed; empty: "Open".
    Fold(QWidget *head, MakeBody makeBody, const QString &caption = {}, Look look = Look::Card,
         QWidget *parent = nullptr);

    /// Names the button to a screen reader: "Open: A book".
    void setSubject(const QString &subject);

    /// Gives the button the width of the widest of these captions, so that folds below each other stand in line.
    void setRoomFor(const QStringList &captions);

    [[nodiscard]] bool isOpen() const { return isOpen_; }
    void setOpen(bool open);
    [[nodiscard]] QWidget *body() const { return body_; }
    [[nodiscard]] Button *toggle() const { return toggle_; }

signals:
    /// The person opened or closed it.
    void toggled(bool open);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void flip();
    void level();
    void nameToggle();

    QWidget *head_;
    MakeBody makeBody_;
    QString caption_;
    QString subject_;
    QVBoxLayout *column_;
    QWidget *corner_; ///< of the widest caption; the button in it is as wide as its own
    Button *toggle_;
    QWidget *body_ = nullptr;
    bool isOpen_ = false;
};
