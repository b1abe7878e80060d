// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace writing {

class Editor;

/// Finds words in one text: all of them are marked, Enter goes to the next one, Shift+Enter to the one before.
/// Without words it says how many the text has.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(Editor &editor);

    /// Shows itself and looks for what is selected, if that is a word or two.
    void open();
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void go(int by);
    void mark();

    Editor &editor_;
    QLineEdit *words_;
    QLabel *count_;
    QList<QTextCursor> hits_;
    qsizetype current_ = -1;
};

} // namespace writing
