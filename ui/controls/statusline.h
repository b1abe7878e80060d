// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class Label;

/// The line below the pages: whether everything is saved and which keys help here. While private things are
/// hidden it says so on a ground of its own, so that nobody misses it.
class StatusLine final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// What happened last: "All changes saved".
    void say(const QString &words);
    [[nodiscard]] QString words() const { return words_; }

    /// Short words about keys, said behind it where there is room.
    void setHints(const QStringList &hints);

    /// `key` shows private things again.
    void setHidesPrivate(bool hides, const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void lay();

    QWidget *hidden_;
    Label *hiddenWords_;
    Label *said_;
    QString words_;
    QStringList hints_;
};
