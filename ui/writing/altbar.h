// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>
#include <QWidget>

class QLineEdit;

namespace writing {

class Editor;

/// Asks what a picture shows, for those who do not see it and for searching. Enter keeps it, Esc leaves it as it was.
class AltBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AltBar(Editor &editor);

    /// Shows itself for the picture that is selected with `picture`.
    void open(const QTextCursor &picture);
    void close() { hide(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish();

    Editor &editor_;
    QLineEdit *words_;
    QTextCursor picture_;
};

} // namespace writing
