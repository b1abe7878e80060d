// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>
#include <QWidget>

#include <functional>

namespace writing {

class Editor;
class Sign;

/// The quiet row of signs below a text that is being written. F10 leads into it, the arrows along it, Esc back.
class ToolBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ToolBar(Editor &editor);

    /// Moves the keyboard to the first sign.
    void enter();

    /// Shows which of the signs hold at the cursor.
    void follow(const QTextCursor &cursor, const QTextCharFormat &typed);

    [[nodiscard]] bool hasFocusInside() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Sign *add(const QString &sign, const QString &name, const QString &key, std::function<void()> act);

    Editor &editor_;
    QList<Sign *> buttons_;
    Sign *bold_;
    Sign *italic_;
    Sign *heading_;
    Sign *bullets_;
    Sign *numbers_;
    Sign *checks_;
    Sign *quote_;
    Sign *link_;
};

} // namespace writing
