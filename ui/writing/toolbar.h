// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>
#include <QWidget>

#include <functional>

namespace writing {

class Editor;
class IconButton;

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
    IconButton *add(const QString &sign, const QString &name, const QString &key, std::function<void()> act);

    Editor &editor_;
    QList<IconButton *> buttons_;
    IconButton *bold_;
    IconButton *italic_;
    IconButton *heading_;
    IconButton *bullets_;
    IconButton *numbers_;
    IconButton *checks_;
    IconButton *quote_;
    IconButton *link_;
};

} // namespace writing
