// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace writing {

class Editor;

/// A bar below the text that asks for one line: Enter finishes, Esc closes the editor's bars.
class LineBar : public QWidget
{
    Q_OBJECT

public:
    void close() { hide(); }

protected:
    explicit LineBar(Editor &editor);

    [[nodiscard]] Editor &editor() const { return editor_; }
    [[nodiscard]] QLineEdit *line() const { return line_; }

    /// What stands in the bar, beginning with nothing.
    [[nodiscard]] QHBoxLayout *row() const { return row_; }

    /// Shows itself with a text to be typed over.
    void ask(const QString &text);

    /// Takes what was typed.
    virtual void finish() = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Editor &editor_;
    QLineEdit *line_;
    QHBoxLayout *row_;
};

} // namespace writing
