// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"

#include <QWidget>

#include <functional>

class Button;
class QLineEdit;

/// A quiet button that becomes a line to type in. Enter adds what stands there and waits for the next one;
/// Escape gives up. What was typed is also added on leaving the line and when the program asks.
class AddLine final : public QWidget
{
    Q_OBJECT

public:
    /// Adds a text in this session of Editing::perform. False when it could not be added; then the text stays, and is
    /// added in the same one later.
    using Add = std::function<bool(const QString &text, int session)>;

    AddLine(Editing &editing, const QString &caption, Add add, QWidget *parent = nullptr);

    void setPlaceholder(const QString &text);
    [[nodiscard]] QLineEdit *editor() const { return editor_; }

    /// Opens the line and puts the cursor in it.
    void begin();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    void collapse();

    Editing &editing_;
    Add add_;
    int session_ = 0; ///< of what stands in the line, once it was to be added
    Button *button_;
    QLineEdit *editor_;
};
