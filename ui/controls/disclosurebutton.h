// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

/// The heading of something that opens and closes below it: its title, a tick when it is done, and while it
/// is closed the first line of what is in it. Checked means open.
class DisclosureButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit DisclosureButton(const QString &title, QWidget *parent = nullptr);

    /// `line` is shown while it is closed.
    void setContent(const QString &line, bool done);
    [[nodiscard]] QString line() const { return line_; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QFont lineFont() const;
    [[nodiscard]] QRect textRect(int width) const;
    void describe();

    QString line_;
    bool done_ = false;
};
